using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Tool.Tests.Scaffolding;

/// <summary>Checks names in written schemas.</summary>
internal static partial class Generated
{
    /// <summary>Fails if a selector has a name that a build generates or that only one page has.</summary>
    public static void AssertStable(string source)
    {
        foreach (Match name in Names().Matches(string.Concat(source.Split('\n').Where(static line => !line.TrimStart().StartsWith("//", System.StringComparison.Ordinal)))))
        {
            string text = name.Groups["name"].Value;
            Assert.False(BuildNames.IsClass(text, out _) || PageNames.IsId(text, out _), $"'{text}' is not stable.");
        }
    }

    /// <summary>Gets the lines with attributes, trimmed.</summary>
    public static IReadOnlyList<string> Attributes(string source) => [.. source.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith('['))];

    [GeneratedRegex("[.#](?<name>[A-Za-z_][A-Za-z0-9_-]*)")]
    private static partial Regex Names();
}
