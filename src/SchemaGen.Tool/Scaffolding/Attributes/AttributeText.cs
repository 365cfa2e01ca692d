using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SchemaGen.Tool.Scaffolding.Attributes;

/// <summary>Writes attributes as C#.</summary>
internal static class AttributeText
{
    private const int MaxLineLength = 150;

    /// <summary>Writes an attribute in one line, with brackets.</summary>
    public static string Of(AttributeDraft attribute) => $"[{Content(attribute)}]";

    /// <summary>Writes the attributes of a member or type that are in the same brackets.</summary>
    /// <param name="attributes">The attributes.</param>
    /// <param name="indent">The indentation of the line. If the line is too long, each option of an attribute that has only options is on a separate line.</param>
    public static string Of(IReadOnlyList<AttributeDraft> attributes, string indent)
    {
        string line = $"[{string.Join(", ", attributes.Select(Content))}]";

        if (line.Length + indent.Length <= MaxLineLength || attributes is not [{ Argument: null, Options.Count: > 0 } attribute])
        {
            return line;
        }

        string separator = "\n" + indent + "    ";
        return $"[{attribute.Name}({separator}{string.Join("," + separator, attribute.Options.Select(Option))})]";
    }

    private static string Content(AttributeDraft attribute)
    {
        IEnumerable<string> arguments = attribute.Options.Select(Option);
        arguments = attribute.Argument is { } argument ? arguments.Prepend(Literal(argument)) : arguments;
        string list = string.Join(", ", arguments);
        return list.Length == 0 ? attribute.Name : $"{attribute.Name}({list})";
    }

    private static string Option(AttributeOption option) => $"{option.Name} = {ValueOf(option)}";

    private static string ValueOf(AttributeOption option) => option.Value switch
    {
        string text => Literal(text),
        bool value => value ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"The option '{option.Name}' has a value of type {option.Value.GetType()}.", nameof(option)),
    };

    /// <summary>Writes a string: verbatim if it has a backslash, otherwise quoted. Letters of all scripts stay readable, and what is not visible is escaped.</summary>
    private static string Literal(string text)
    {
        if (text.Any(IsInvisible))
        {
            return $"\"{string.Concat(text.Select(static c => IsInvisible(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c is '"' or '\\' ? "\\" + c : c.ToString()))}\"";
        }

        return text.Contains('\\', StringComparison.Ordinal)
            ? $"@\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsInvisible(char c) => char.IsControl(c) || char.IsSurrogate(c) || (char.IsWhiteSpace(c) && c != ' ') || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
