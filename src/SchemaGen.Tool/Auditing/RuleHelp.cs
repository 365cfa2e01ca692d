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
        string section = After(s_page.Value, $"\n## {id}\n");
        int end = section.IndexOf("\n## ", StringComparison.Ordinal);
        return (end < 0 ? section : section[..end]).Trim();
    }

    /// <summary>Gets the first paragraph of the section about a diagnostic, without its title.</summary>
    public static string DescriptionOf(string id)
    {
        string paragraph = SectionOf(id).Split("\n\n", 2)[0];
        return After(paragraph, ".** ");
    }

    private static string After(string text, string mark)
    {
        int index = text.IndexOf(mark, StringComparison.Ordinal);
        return index >= 0 ? text[(index + mark.Length)..] : throw new InvalidOperationException($"The documentation of the diagnostics lacks '{mark.Trim()}'.");
    }

    private static string Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("diagnostics.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
