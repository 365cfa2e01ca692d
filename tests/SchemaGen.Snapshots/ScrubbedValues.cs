using System;
using System.Globalization;

namespace SchemaGen.Snapshots;

/// <summary>The values that Verify replaces by a placeholder with a number, such as <c>Guid_1</c>: those that are nothing but a GUID, a date or a time.</summary>
internal static class ScrubbedValues
{
    /// <summary>Verify's default formats; those of the culture in the invariant one and in the current one.</summary>
    private static readonly string[] s_formats = ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "d", "h:mm tt", "o", "s", "u", "yyyy-MM-dd", "G"];

    /// <summary>Reports whether Verify would replace a value, or might in another culture.</summary>
    public static bool IsScrubbed(string value) =>
        Guid.TryParse(value, out _)
        || DateTimeOffset.TryParseExact(value, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        || DateTimeOffset.TryParseExact(value, s_formats, CultureInfo.CurrentCulture, DateTimeStyles.None, out _);
}
