using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace SchemaGen.Tool.Reporting;

/// <summary>Writes a report: one file of HTML with its styles, scripts and data, which loads nothing.</summary>
internal static class ReportFile
{
    /// <summary>The scripts, in the order in which they need each other. They are one script in the file.</summary>
    private static readonly string[] s_scripts = ["elements.js", "text.js", "data.js", "view.js", "tree.js", "detail.js", "page.js", "index.js", "drift.js", "main.js"];

    /// <summary>Writes a report.</summary>
    /// <param name="output">The output, in UTF-8.</param>
    /// <param name="index">The index.</param>
    /// <param name="pages">The compressed data of each page; null for a page that is not included.</param>
    public static void Write(TextWriter output, ReportIndex index, IReadOnlyList<string?> pages)
    {
        string script = string.Concat(Array.ConvertAll(s_scripts, Read));
        string template = Read("report.html");
        int start = 0;

        // The template is copied up to each placeholder, so that no text of a page is searched for placeholders.
        for (int open; (open = template.IndexOf("{{", start, StringComparison.Ordinal)) >= 0;)
        {
            int close = template.IndexOf("}}", open, StringComparison.Ordinal);
            output.Write(template.AsSpan(start, open - start));
            WritePart(output, template[(open + 2)..close]);
            start = close + 2;
        }

        output.Write(template.AsSpan(start));

        void WritePart(TextWriter output, string name)
        {
            switch (name)
            {
                case "title":
                    output.Write(WebUtility.HtmlEncode(index.Title));
                    break;
                case "style":
                    output.Write(Read("report.css"));
                    break;
                case "script":
                    output.Write(script);
                    break;
                case "script-hash":
                    output.Write("sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script))));
                    break;
                case "index":
                    output.Write(ReportJson.Write(index));
                    break;
                case "pages":
                    WritePages(output, pages);
                    break;
                default:
                    throw new InvalidOperationException($"The template has an unknown placeholder '{name}'.");
            }
        }
    }

    /// <summary>Reports whether a file is a report.</summary>
    public static bool IsReport(string path)
    {
        string template = Read("report.html");
        char[] start = new char[template.IndexOf("{{", StringComparison.Ordinal)];
        using var reader = new StreamReader(path);
        return reader.ReadBlock(start) == start.Length && template.AsSpan().StartsWith(start);
    }

    private static void WritePages(TextWriter output, IReadOnlyList<string?> pages)
    {
        for (int i = 0; i < pages.Count; i++)
        {
            if (pages[i] is { } data)
            {
                output.Write(FormattableString.Invariant($"<script type=\"application/gzip\" id=\"page-{i}\">"));
                output.Write(data);
                output.Write("</script>\n");
            }
        }
    }

    /// <summary>Reads an asset. Line ends are always line feeds, on which the hash depends.</summary>
    private static string Read(string name)
    {
        using Stream stream = typeof(ReportFile).Assembly.GetManifestResourceStream(typeof(ReportFile), "Assets." + name) ?? throw new InvalidOperationException($"There is no asset '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
