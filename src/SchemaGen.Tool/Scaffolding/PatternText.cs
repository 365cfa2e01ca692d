using System;
using System.Linq;

namespace SchemaGen.Tool.Scaffolding;

/// <summary>Writes regular expressions for options of sources.</summary>
internal static class PatternText
{
    private const string Special = @"\*+?|{}[]()^$.#";

    /// <summary>Escapes a text. Unlike <see cref="System.Text.RegularExpressions.Regex.Escape"/>, spaces stay as they are, so that the pattern is easier to read.</summary>
    public static string Escape(string text) => string.Concat(text.Select(static c => Special.Contains(c, StringComparison.Ordinal) ? "\\" + c : c.ToString()));
}
