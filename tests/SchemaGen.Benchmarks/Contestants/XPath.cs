using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace SchemaGen.Benchmarks.Contestants;

/// <summary>Writes the selectors of the schemas here as XPath: names, classes, ids, attributes, descendants and children.</summary>
internal static partial class XPath
{
    /// <summary>The XPath of a selector.</summary>
    public static string Of(string css) => string.Join(" | ", css.Split(',').Select(static s => OfOne(s.Trim())));

    private static string OfOne(string css)
    {
        var path = new StringBuilder();
        string axis = "//";

        foreach (string step in Steps().Matches(css).Select(static m => m.Value))
        {
            if (step == ">")
            {
                axis = "/";
                continue;
            }

            Match parts = Compound().Match(step);
            path.Append(axis).Append(parts.Groups["tag"].Value is { Length: > 0 } tag ? tag : "*");

            foreach (Capture part in parts.Groups["part"].Captures)
            {
                path.Append(Predicate(part.Value));
            }

            axis = "//";
        }

        return path.ToString();
    }

    private static string Predicate(string part) => part[0] switch
    {
        '.' => $"[contains(concat(' ', normalize-space(@class), ' '), ' {part[1..]} ')]",
        '#' => $"[@id='{part[1..]}']",
        '[' => "[@" + part[1..],
        _ => throw new ArgumentException($"'{part}' cannot be written as XPath here.", nameof(part)),
    };

    [GeneratedRegex(@">|(?:[^\s>\[]|\[[^\]]*\])+")]
    private static partial Regex Steps();

    [GeneratedRegex(@"^(?<tag>[\w-]*)(?<part>\.[\w-]+|#[\w-]+|\[[^\]]*\])*$")]
    private static partial Regex Compound();
}
