using System;
using System.Linq;

namespace Hespress.Output;

/// <summary>Makes text from pages and file names safe for a terminal.</summary>
internal static class PlainText
{
    /// <summary>The characters first strong isolate and pop directional isolate (Unicode, UAX 9).</summary>
    public const string IsolateStart = "\u2068", IsolateEnd = "\u2069";

    /// <summary>
    /// Replaces the characters with which a page or a file name could control the terminal or reorder the surrounding text: control characters, line separators and
    /// directional marks. Isolates are kept, because the library's messages contain them around quotations and their effect ends with the line.
    /// </summary>
    public static string Of(string text) => text.Any(IsSteering) ? string.Concat(text.Select(static c => IsSteering(c) ? '\uFFFD' : c)) : text;

    private static bool IsSteering(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or '\u2066' or '\u2067' or '\uFEFF';

    /// <summary>Reports whether a text contains letters that are written from right to left: Hebrew, Arabic, and the scripts between them in Unicode.</summary>
    public static bool IsRightToLeft(string text) => text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0;
}
