using System;
using System.Linq;

namespace Hespress.Output;

/// <summary>Text of others, made fit for a terminal.</summary>
internal static class PlainText
{
    /// <summary>First strong isolate and pop directional isolate (Unicode, UAX 9).</summary>
    public const string IsolateStart = "\u2068", IsolateEnd = "\u2069";

    /// <summary>
    /// The text without the characters with which a page, or the name of a file, could steer the terminal or turn the text around it: controls, line separators, and the
    /// directional marks but for isolates, which the library's messages have around quotations and which end with their line.
    /// </summary>
    public static string Of(string text) => text.Any(IsSteering) ? string.Concat(text.Select(static c => IsSteering(c) ? '\uFFFD' : c)) : text;

    private static bool IsSteering(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or '\u2066' or '\u2067' or '\uFEFF';

    /// <summary>Whether a text has letters that are written from right to left: Hebrew, Arabic, and the scripts between.</summary>
    public static bool IsRightToLeft(string text) => text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0;
}
