using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>Compares values of different sources: the same headline may be written with other quotation marks, and the same instant with another offset.</summary>
internal static class ValueKeys
{
    private const int LengthOfSeconds = 19;

    /// <summary>Gets the key of a role's values, which is equal for values that mean the same; empty if there is no value.</summary>
    public static string Of(MemberRole role, IReadOnlyList<string> values) => role switch
    {
        _ when values.Count == 0 => string.Empty,
        MemberRole.PublishedAt or MemberRole.ModifiedAt => values[0].Length > LengthOfSeconds ? values[0][..LengthOfSeconds] : values[0],
        MemberRole.Authors => string.Join('|', values.Select(Of).Distinct()),
        MemberRole.Title => Of(values[0]),
        _ => string.Join('|', values),
    };

    /// <summary>Gets the letters and digits of a text, without case.</summary>
    public static string Of(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Replaces typographic signs by those of ASCII, one for one, so that positions in the text stay the same.</summary>
    public static string Plain(string text) => string.Concat(text.Select(static c => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u02BC' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
        '\u00A0' or '\u202F' or '\u2009' => ' ',
        _ => c,
    }));
}
