using System;
using System.Linq;

namespace Hespress.Output;

/// <summary>Text of others, made fit for a terminal.</summary>
internal static class PlainText
{
    /// <summary>First strong isolate and pop directional isolate (Unicode, UAX 9).</summary>
    public const string IsolateStart = "\u2068", IsolateEnd = "\u2069";

    /// <summary>The text without control characters, with which a page could steer the terminal.</summary>
    public static string Of(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(static c => char.IsControl(c) ? '\uFFFD' : c)) : text;

    /// <summary>Whether a text has letters that are written from right to left: Hebrew, Arabic, and the scripts between.</summary>
    public static bool IsRightToLeft(string text) => text.AsSpan().IndexOfAnyInRange('\u0590', '\u08FF') >= 0;
}
