using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Formats of Oracle and PostgreSQL: <c>DD-MON-YYYY HH24:MI:SS</c>.</summary>
internal static class OracleFormat
{
    private static readonly Regex s_sign = new("HH24|HH12|(?<![A-Za-z])(?:MI|MON)(?![A-Za-z])", RegexOptions.CultureInvariant);

    private static readonly Regex s_token = new("YYYY|RRRR|YY|RR|MONTH|Month|MON|Mon|MM|DAY|Day|DY|Dy|DD|HH24|HH12|HH|MI|SS|FF3|FF6|AM|PM|TZH:TZM|TZH|\"(?<text>[^\"]*)\"", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, string?> s_specifiers = new(StringComparer.Ordinal)
    {
        ["YYYY"] = "yyyy", ["RRRR"] = "yyyy", ["YY"] = "yy", ["RR"] = "yy", ["MONTH"] = "MMMM", ["Month"] = "MMMM", ["MON"] = "MMM", ["Mon"] = "MMM", ["MM"] = "MM", ["DAY"] = "dddd", ["Day"] = "dddd",
        ["DY"] = "ddd", ["Dy"] = "ddd", ["DD"] = "dd", ["HH24"] = "HH", ["HH12"] = "hh", ["HH"] = "hh", ["MI"] = "mm", ["SS"] = "ss", ["FF3"] = "fff", ["FF6"] = "ffffff", ["AM"] = "tt", ["PM"] = "tt",
        ["TZH:TZM"] = "zzz", ["TZH"] = "zzz",
    };

    /// <summary>Finds the problem of a format; null if it is not of this kind.</summary>
    public static ForeignFormat? Find(string format) =>
        s_sign.Match(format) is { Success: true } sign
            ? new ForeignFormat(sign.Index, sign.Length, $"'{sign.Value}' is of the formats of databases", TokenTranslation.Of(format, s_token, s_specifiers))
            : null;
}
