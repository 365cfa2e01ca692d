using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SchemaGen.Html;

namespace SchemaGen.Tests.Html;

/// <summary>The parser parse5, which arbitrates between AngleSharp and ours in a longer run: SCHEMAGEN_PARSE5 names the folder of its package.</summary>
internal static partial class Parse5
{
    /// <summary>What parse5 8.1.1 reads differently than the standard: the replacements, as those of <see cref="AngleSharpDifference"/>.</summary>
    private static readonly Func<string, string>[] s_differences =
    [
        // A half of a surrogate pair has no form in UTF-8.
        static page => string.Concat(page.Select(static c => char.IsSurrogate(c) ? 'x' : c)),
        // Not a special element.
        static page => page.Replace("search", "x-arch", StringComparison.OrdinalIgnoreCase),
        // Not in the table of names that are adjusted.
        static page => page.Replace("fedropshadow", "x-dropshadow", StringComparison.OrdinalIgnoreCase),
        // A template does not end the table scope.
        static page => page.Replace("<template", "<x-template", StringComparison.OrdinalIgnoreCase).Replace("</template", "</x-template", StringComparison.OrdinalIgnoreCase),
        // The end tag of a row group that is not open closes the row.
        static page => RowGroupEndTag().Replace(page, ""),
        // No CDATA section in an integration point.
        static page => page.Replace("<![CDATA[", "<!-CDATA[", StringComparison.Ordinal),
    ];

    private static Process? s_process;

    /// <summary>Whether parse5 is present.</summary>
    public static bool IsPresent { get; } = Environment.GetEnvironmentVariable("SCHEMAGEN_PARSE5") is { Length: > 0 };

    /// <summary>Compares our tree of a page with that of parse5; null: they are equal, or differ by what parse5 is known for.</summary>
    public static string? FindDifference(string html)
    {
        string page = html;

        if (AreEqual(page))
        {
            return null;
        }

        foreach (Func<string, string> replace in s_differences)
        {
            page = replace(page);

            if (AreEqual(page))
            {
                return null;
            }
        }

        return $"parse5 has another tree:\n{TreeOf(html)}\n--- ours\n{Ours(html)}";
    }

    private static bool AreEqual(string html) => TreeOf(html) == Ours(html);

    private static string Ours(string html)
    {
        using PageTree tree = PageTree.Parse(html.AsMemory(), ParseOptions.Default);
        return TreeText.Write(tree);
    }

    private static string TreeOf(string html)
    {
        s_process ??= Start();
        s_process.StandardInput.WriteLine(JsonSerializer.Serialize(html));
        s_process.StandardInput.Flush();
        return JsonSerializer.Deserialize<string>(s_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("parse5 has ended."))!;
    }

    private static Process Start()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = encoding,
            StandardOutputEncoding = encoding,
            ArgumentList = { Path.Combine(RepositoryRoot.Path, "tests", "SchemaGen.Tests", "Html", "parse5.mjs"), Environment.GetEnvironmentVariable("SCHEMAGEN_PARSE5")! },
        };
        Process process = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => process.StandardInput.Close();
        return process;
    }

    [GeneratedRegex(@"</(?:tbody|tfoot|thead)(?=[\s/>])[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RowGroupEndTag();
}
