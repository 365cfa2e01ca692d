using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SchemaGen.TestHelpers;

/// <summary>Finds the code in a Markdown file, so that a test can compile what readers copy.</summary>
public static class MarkdownSnippets
{
    /// <summary>The <c>```csharp</c> blocks of the file at <paramref name="path"/>, which is relative to the repository.</summary>
    public static IReadOnlyList<MarkdownSnippet> CSharp(string path)
    {
        List<MarkdownSnippet> snippets = [.. Parse(RepositoryFiles.Read(path))
            .Where(static snippet => string.Equals(snippet.Language, "csharp", StringComparison.Ordinal))];

        // A test over an empty list would pass for ever.
        return snippets.Count > 0 ? snippets : throw new InvalidOperationException($"'{path}' has no ```csharp block.");
    }

    /// <summary>All fenced blocks of <paramref name="markdown"/>.</summary>
    public static IEnumerable<MarkdownSnippet> Parse(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');

        for (int i = 0; i < lines.Length; i++)
        {
            string opening = lines[i].TrimStart(' ');
            int indent = lines[i].Length - opening.Length;
            string fence = Fence(opening);

            if (fence.Length < 3)
            {
                continue;
            }

            int start = i;
            var code = new StringBuilder();

            for (i++; i < lines.Length && !Closes(lines[i], fence); i++)
            {
                code.Append(Unindent(lines[i], indent)).Append('\n');
            }

            if (i == lines.Length)
            {
                throw new InvalidOperationException($"The block that starts in line {start + 1} has no end.");
            }

            yield return new MarkdownSnippet(start + 1, opening[fence.Length..].Trim(), code.ToString());
        }
    }

    private static string Fence(string line) =>
        line is ['`' or '~', ..] ? line[..(line.Length - line.TrimStart(line[0]).Length)] : "";

    private static bool Closes(string line, string fence) =>
        line.Trim() is var trimmed && trimmed.StartsWith(fence, StringComparison.Ordinal) && trimmed.TrimStart(fence[0]).Length == 0;

    private static string Unindent(string line, int indent) => line[Math.Min(indent, line.Length - line.TrimStart(' ').Length)..];
}
