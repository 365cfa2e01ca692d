using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Formats of Go, which are examples of a certain time: <c>Mon, 02 Jan 2006 15:04:05 -0700</c>.</summary>
internal static class GoFormat
{
    /// <summary>No format of .NET has these numbers.</summary>
    private static readonly Regex s_sign = new(@"2006|(?<![0-9])15:04(?![0-9])|(?<![0-9])0?3:04(?![0-9])|(?<![A-Za-z])Jan(?:uary)? _?0?2(?![0-9])", RegexOptions.CultureInvariant);

    private static readonly Regex s_token = new(
        @"January|Jan|Monday|Mon|MST|2006|_2|Z07(?::?00)?|[-+]07(?::?00)?|(?<=[.,])0+|(?<=[.,])9+|0[1-6]|15|PM|pm|[1-5]",
        RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, string?> s_specifiers = new(StringComparer.Ordinal)
    {
        ["January"] = "MMMM", ["Jan"] = "MMM", ["Monday"] = "dddd", ["Mon"] = "ddd", ["2006"] = "yyyy", ["06"] = "yy", ["01"] = "MM", ["1"] = "M", ["02"] = "dd", ["_2"] = "d", ["2"] = "d",
        ["15"] = "HH", ["03"] = "hh", ["3"] = "h", ["04"] = "mm", ["4"] = "m", ["05"] = "ss", ["5"] = "s", ["PM"] = "tt", ["pm"] = "tt",
        ["Z07:00"] = "K", ["Z0700"] = "K", ["Z07"] = "K", ["-07:00"] = "zzz", ["-0700"] = "zzz", ["-07"] = "zzz", ["+07:00"] = "zzz", ["+0700"] = "zzz", ["+07"] = "zzz",
        ["0"] = "f", ["00"] = "ff", ["000"] = "fff", ["000000"] = "ffffff", ["9"] = "F", ["99"] = "FF", ["999"] = "FFF", ["999999"] = "FFFFFF",
    };

    /// <summary>Finds the problem of a format; null if it is not of this kind.</summary>
    public static ForeignFormat? Find(string format) =>
        s_sign.Match(format) is { Success: true } sign
            ? new ForeignFormat(sign.Index, sign.Length, $"'{sign.Value}' is of the time that Go writes its formats with", TokenTranslation.Of(format, s_token, s_specifiers))
            : null;
}
