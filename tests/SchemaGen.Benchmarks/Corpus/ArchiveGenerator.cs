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
        _style = string.Concat(Enumerable.Range(0, 800).Select(i => FormattableString.Invariant($".{_words[i]}-{i}{{margin:{i % 9}px;color:#{i * 7919 % 0xFFFFFF:x6}}}\n")));
        _script = string.Concat(Enumerable.Range(0, 600).Select(i => FormattableString.Invariant($"window.{_words[i]}=function(a){{return a.{_words[i + 1]}({i})<{i}}};\n")));
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
        using var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true);
        gzip.Write(Encoding.UTF8.GetBytes(FormattableString.Invariant($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Target-URI: {url}\r\nContent-Length: {block.Length}\r\n\r\n")));
        gzip.Write(block);
        gzip.Write("\r\n\r\n"u8);
    }

    /// <summary>Makes a page of about 200 KB with 1400 elements, of which gzip leaves a quarter: the figures of pages of AP News and Fox News.</summary>
    private string Page(string url)
    {
        string title = Words(9);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | News</title><link rel="canonical" href="{url}">
            <meta property="og:title" content="{title}"><meta property="og:type" content="article"><meta name="description" content="{Words(20)}">
            <style>{_style}</style><script>{_script}</script></head><body class="page page--article page--with-ads"><header class="site-header"><nav class="site-header__navigation"><ul>
            """);

        for (int i = 0; i < 150; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li class=\"site-header__item site-header__item--level-{i % 3}\" data-track=\"navigation.item.{i}\"><a class=\"site-header__link\" href=\"/{Words(1)}/{Words(1)}\">{Words(2)}</a></li>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"""
            </ul></nav></header><main><article class="article article--standard"><h1 class="article__title">{title}</h1><div class="meta"><span class="author">{Words(2)}</span>
            <time datetime="20{_random.Next(10, 25)}-0{_random.Next(1, 10)}-{_random.Next(10, 29)}T{_random.Next(10, 24)}:{_random.Next(10, 60)}:00+02:00">today</time>
            <span class="share"><b class="count">{_random.Next(10000)}</b> shares</span></div><div class="text">
            """);

        for (int i = _random.Next(10, 40); i > 0; i--)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Words(20)} <a href=\"/{Words(1)}\">{Words(3)}</a>, <em>{Words(4)}</em> {Words(15)}.</p>\n");
        }

        html.Append("</div><div class=\"tags\">");

        for (int i = 0; i < 6; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<a href=\"/tag/{i}\">{Words(1)}</a> ");
        }

        html.Append("</div></article><aside class=\"related\">");

        for (int i = 0; i < 90; i++)
        {
            int image = _random.Next();
            html.Append(CultureInfo.InvariantCulture, $"""
                <div class="card card--teaser card--position-{i}" data-track="related.card.{i}" data-id="{image}"><a class="card__link" href="/{Words(1)}/{Words(1)}"><picture class="card__picture">
                <source media="(min-width: 900px)" srcset="https://images.news.example/{image}/900x600.jpg 1x, https://images.news.example/{image}/1800x1200.jpg 2x" type="image/jpeg">
                <img class="card__image" src="https://images.news.example/{image}/300x200.jpg" alt="{Words(4)}" loading="lazy" width="300" height="200"></picture>
                <svg class="icon icon--arrow" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4l-1.41 1.41L16.17 11H4v2h12.17l-5.58 5.59L12 20l8-8z"/></svg>
                <h3 class="card__title">{Words(8)}</h3></a><p class="card__text">{Words(12)}</p></div>

                """);
        }

        html.Append(CultureInfo.InvariantCulture, $"</aside></main><footer class=\"site-footer\"><script type=\"application/json\" id=\"state\">[");

        for (int i = 0; i < 250; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"{{\"identifier\":{_random.Next()},\"headline\":\"{Words(6)}\",\"section\":\"{Words(1)}\",\"isPremium\":false,\"publishedAt\":\"2024-05-0{_random.Next(1, 9)}T10:00:00Z\"}},\n");
        }

        html.Append("null]</script>");

        for (int i = 0; i < 80; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"site-footer__item\"><a class=\"site-footer__link\" href=\"/{Words(1)}\">{Words(2)}</a></div>\n");
        }

        return html.Append("</footer></body></html>").ToString();
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _words[(int)(_words.Length * Math.Pow(_random.NextDouble(), 3))]));

    private string Word() => string.Concat(Enumerable.Range(0, _random.Next(2, 11)).Select(_ => Letters[(int)(Letters.Length * _random.NextDouble() * _random.NextDouble())]));
}
