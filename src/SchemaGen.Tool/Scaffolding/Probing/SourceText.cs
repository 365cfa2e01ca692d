using System;
using System.Linq;
using SchemaGen.Generator.CSharp;

namespace SchemaGen.Tool.Scaffolding.Probing;

/// <summary>Writes attributes as C#.</summary>
internal static class SourceText
{
    /// <summary>Writes an attribute with its arguments.</summary>
    /// <param name="attribute">The name of the attribute.</param>
    /// <param name="argument">The selector, name or path; null if it has none.</param>
    /// <param name="options">The names of options with their values, which are texts; null values are left out.</param>
    public static string Of(string attribute, string? argument, params (string Name, string? Value)[] options) =>
        $"{attribute}({string.Join(", ", options.Where(static o => o.Value is not null).Select(static o => $"{o.Name} = {Literal(o.Value!)}").Prepend(argument is null ? null : Literal(argument)).Where(static a => a is not null))})";

    /// <summary>Adds an option to an attribute.</summary>
    public static string With(string attribute, string name, string value) => $"{attribute[..^1]}, {name} = {Literal(value)})";

    /// <summary>Writes a string: verbatim if it has a backslash, otherwise quoted. Letters of all scripts stay readable.</summary>
    public static string Literal(string text)
    {
        if (text.Any(static c => char.IsControl(c) || char.IsSurrogate(c) || (char.IsWhiteSpace(c) && c != ' ') || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format))
        {
            return CSharpText.Literal(text);
        }

        return text.Contains('\\', StringComparison.Ordinal)
            ? $"@\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
