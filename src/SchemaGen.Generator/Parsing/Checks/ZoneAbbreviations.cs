using System;
using System.Collections.Generic;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Abbreviations of time zones that IANA does not have as names, and the usual zone of each.</summary>
internal static class ZoneAbbreviations
{
    private static readonly Dictionary<string, string> s_zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EDT"] = "America/New_York", ["CDT"] = "America/Chicago", ["MDT"] = "America/Denver", ["PST"] = "America/Los_Angeles", ["PDT"] = "America/Los_Angeles",
        ["AKST"] = "America/Anchorage", ["AKDT"] = "America/Anchorage", ["ADT"] = "America/Halifax", ["NDT"] = "America/St_Johns", ["BRT"] = "America/Sao_Paulo",
        ["ART"] = "America/Argentina/Buenos_Aires", ["COT"] = "America/Bogota", ["PET"] = "America/Lima", ["CLT"] = "America/Santiago",
        ["CEST"] = "CET", ["MEZ"] = "CET", ["MESZ"] = "CET", ["EEST"] = "EET", ["WEST"] = "WET", ["MSK"] = "Europe/Moscow", ["TRT"] = "Europe/Istanbul",
        ["SAST"] = "Africa/Johannesburg", ["EAT"] = "Africa/Nairobi", ["WAT"] = "Africa/Lagos", ["CAT"] = "Africa/Maputo",
        ["IRST"] = "Asia/Tehran", ["PKT"] = "Asia/Karachi", ["NPT"] = "Asia/Kathmandu", ["ICT"] = "Asia/Bangkok", ["WIB"] = "Asia/Jakarta", ["PHT"] = "Asia/Manila",
        ["SGT"] = "Asia/Singapore", ["HKT"] = "Asia/Hong_Kong", ["JST"] = "Asia/Tokyo", ["KST"] = "Asia/Seoul",
        ["AWST"] = "Australia/Perth", ["ACDT"] = "Australia/Adelaide", ["AEDT"] = "Australia/Sydney", ["NZST"] = "Pacific/Auckland", ["NZDT"] = "Pacific/Auckland",
    };

    private static readonly Dictionary<string, string> s_ambiguous = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CST"] = "'America/Chicago' or 'Asia/Shanghai'", ["IST"] = "'Asia/Kolkata', 'Asia/Jerusalem' or 'Europe/Dublin'", ["BST"] = "'Europe/London' or 'Asia/Dhaka'",
        ["AST"] = "'America/Halifax' or 'Asia/Riyadh'", ["GST"] = "'Asia/Dubai' or 'Atlantic/South_Georgia'", ["AEST"] = "'Australia/Sydney' or 'Australia/Brisbane'",
        ["ACST"] = "'Australia/Adelaide' or 'Australia/Darwin'", ["NST"] = "'America/St_Johns'", ["SST"] = "'Pacific/Pago_Pago' or 'Asia/Singapore'",
    };

    /// <summary>The IANA names with a constant offset although the country that uses the abbreviation has daylight saving time, with the zone that is probably meant and its offset.</summary>
    private static readonly Dictionary<string, (string Zone, string Offset)> s_fixed = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EST"] = ("America/New_York", "UTC-5"), ["MST"] = ("America/Denver", "UTC-7"),
    };

    /// <summary>Finds the zone of an abbreviation; null if it is unknown or ambiguous.</summary>
    public static string? Find(string name) => s_zones.TryGetValue(name.Trim(), out string? zone) ? zone : null;

    /// <summary>Gets the zones that an abbreviation may mean, in quotes; null if it is not ambiguous.</summary>
    public static string? Candidates(string name) => s_ambiguous.TryGetValue(name.Trim(), out string? zones) ? zones : null;

    /// <summary>Finds the zone with daylight saving time that is probably meant by an IANA name without it; null if the name is unambiguous.</summary>
    public static (string Zone, string Offset)? WithDaylightSaving(string name) => s_fixed.TryGetValue(name, out (string, string) zone) ? zone : null;
}
