using System;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace SchemaGen.Benchmarks.Corpus;

/// <summary>Makes archives of news pages that are like those of publishers in size and structure. The same seed gives the same bytes.</summary>
internal sealed class ArchiveGenerator
{
    private const string Letters = "etaoinshrdlucmfwypvbgk";

    private readonly Random _random;
    private readonly string[] _words;
    private readonly string _style;
    private readonly string _script;

    /// <param name="seed">The seed.</param>
    public ArchiveGenerator(int seed)
    {
        _random = new Random(seed);
        _words = [.. Enumerable.Range(0, 4000).Select(_ => Word())];
        _style = string.Concat(Enumerable.Range(0, 150).Select(i => FormattableString.Invariant($".{_words[i]}-{i}{{margin:{i % 9}px;color:#{i * 7919 % 0xFFFFFF:x6}}}\n")));
        _script = string.Concat(Enumerable.Range(0, 120).Select(i => FormattableString.Invariant($"window.{_words[i]}=function(a){{return a.{_words[i + 1]}({i})<{i}}};\n")));
    }

    /// <summary>Writes an archive with a gzip member for each record, up to a length.</summary>
    /// <returns>The number of pages.</returns>
    public int Write(string path, long length)
    {
        using FileStream file = File.Create(path);
        int pages = 0;

        for (; file.Length < length; pages++)
        {
            string url = FormattableString.Invariant($"https://news.example/{2000 + (pages % 25)}/{_words[pages % _words.Length]}-{pages}");
            byte[] html = Encoding.UTF8.GetBytes(Page(url));
            byte[] head = Encoding.UTF8.GetBytes(FormattableString.Invariant($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {html.Length}\r\n\r\n"));
            WriteRecord(file, "request", url, Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: news.example\r\n\r\n"));
            WriteRecord(file, "response", url, [.. head, .. html]);
            WriteRecord(file, "metadata", url, "fetchTimeMs: 100\r\n"u8.ToArray());
        }

        return pages;
    }

    private static void WriteRecord(Stream file, string type, string url, byte[] block)
    {
        using var gzip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
        gzip.Write(Encoding.UTF8.GetBytes(FormattableString.Invariant($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Target-URI: {url}\r\nContent-Length: {block.Length}\r\n\r\n")));
        gzip.Write(block);
        gzip.Write("\r\n\r\n"u8);
    }

    private string Page(string url)
    {
        string title = Words(9);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | News</title><link rel="canonical" href="{url}">
            <meta property="og:title" content="{title}"><meta property="og:type" content="article"><meta name="description" content="{Words(20)}">
            <style>{_style}</style><script>{_script}</script></head><body><header><nav><ul>
            """);

        for (int i = 0; i < 60; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"item i{i}\"><a href=\"/{Words(1)}\" data-id=\"{_random.Next()}\">{Words(2)}</a></li>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"""
            </ul></nav></header><main><article><h1>{title}</h1><div class="meta"><span class="author">{Words(2)}</span>
            <time datetime="20{_random.Next(10, 25)}-0{_random.Next(1, 10)}-{_random.Next(10, 29)}T{_random.Next(10, 24)}:{_random.Next(10, 60)}:00+02:00">today</time>
            <span class="share"><b class="count">{_random.Next(10000)}</b> shares</span></div><div class="text">
            """);

        for (int i = _random.Next(10, 40); i > 0; i--)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Words(30)} <a href=\"/{Words(1)}\">{Words(3)}</a>, <em>{Words(4)}</em> {Words(25)}.</p>\n");
        }

        html.Append("</div><div class=\"tags\">");

        for (int i = 0; i < 6; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<a href=\"/tag/{i}\">{Words(1)}</a> ");
        }

        html.Append("</div></article><aside>");

        for (int i = 0; i < 40; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"card c{i}\"><a href=\"/{Words(1)}\"><img src=\"/i/{_random.Next()}.jpg\" alt=\"{Words(4)}\" loading=\"lazy\"><h3>{Words(8)}</h3></a><p class=\"teaser\">{Words(15)}</p></div>\n");
        }

        html.Append("</aside></main><footer>");

        for (int i = 0; i < 40; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div><a href=\"/{Words(1)}\">{Words(2)}</a></div>\n");
        }

        return html.Append("</footer></body></html>").ToString();
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _words[(int)(_words.Length * _random.NextDouble() * _random.NextDouble())]));

    private string Word() => string.Concat(Enumerable.Range(0, _random.Next(2, 11)).Select(_ => Letters[(int)(Letters.Length * _random.NextDouble() * _random.NextDouble())]));
}
