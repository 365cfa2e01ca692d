using System;
using System.IO;
using System.Reflection;

namespace SchemaGen.Tool.Auditing;

/// <summary>The documentation of the diagnostics (docs/diagnostics.md), which is embedded in the tool.</summary>
internal static class RuleHelp
{
    private static readonly Lazy<string> s_page = new(Read);

    /// <summary>Gets the section about a diagnostic, as Markdown.</summary>
    public static string SectionOf(string id)
    {
        string heading = $"\n## {id}\n";
        int start = s_page.Value.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        int end = s_page.Value.IndexOf("\n## ", start, StringComparison.Ordinal);
        return s_page.Value[start..(end < 0 ? s_page.Value.Length : end)].Trim();
    }

    /// <summary>Gets the first paragraph of the section about a diagnostic, without its title.</summary>
    public static string DescriptionOf(string id)
    {
        const string EndOfTitle = ".** ";
        string paragraph = SectionOf(id).Split("\n\n", 2)[0];
        return paragraph[(paragraph.IndexOf(EndOfTitle, StringComparison.Ordinal) + EndOfTitle.Length)..];
    }

    private static string Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("diagnostics.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
