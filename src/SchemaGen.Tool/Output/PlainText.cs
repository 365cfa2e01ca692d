using System.Linq;

namespace SchemaGen.Tool.Output;

/// <summary>Makes texts of pages and names of files safe for a terminal.</summary>
internal static class PlainText
{
    /// <summary>Replaces control characters and directional marks, with which a name could control the terminal or reorder the surrounding text.</summary>
    /// <remarks>U+2068 and U+2069 stay, because the messages of the runtime isolate texts of pages by them.</remarks>
    public static string Of(string text) => text.Any(IsSteering) ? string.Concat(text.Select(static c => IsSteering(c) ? '\uFFFD' : c)) : text;

    /// <summary>Cuts off a long text, between characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="maxLength">The number of UTF-16 code units that are kept.</param>
    public static string Clip(string text, int maxLength) => text.Length <= maxLength ? text : text[..(char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength)] + "…";

    private static bool IsSteering(char c) => char.IsControl(c) || c is '\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or '\u2066' or '\u2067';
}
