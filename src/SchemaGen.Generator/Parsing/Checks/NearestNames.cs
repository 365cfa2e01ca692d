using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SchemaGen.Conversion.Cultures;
using SchemaGen.Conversion.TimeZones;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds the likely intention of an unknown name of a culture or a time zone.</summary>
internal static class NearestNames
{
    /// <summary>Finds the culture that a tag may mean: <c>ar-MA</c> for <c>ar_MA.UTF-8</c>, <c>fr</c> for <c>French</c>, <c>ja</c> for <c>jp</c>, <c>en-GB</c> for <c>en-UK</c>.</summary>
    public static string? Culture(string name)
    {
        // POSIX writes the encoding behind a full stop and the variant behind an at sign.
        string tag = name.Trim().Split('.', '@')[0].Replace('_', '-').Replace(' ', '-');

        if (tag.Length == 0 || !CalendarExtension.IsRead(tag))
        {
            return null;
        }

        string language = tag.Split('-')[0];
        string? region = Regions.Of(tag);

        if (CountryLanguages.OfName(tag) is { } named)
        {
            return named;
        }

        if (!CultureNames.IsKnown(language))
        {
            string? culture = CountryLanguages.OfCountry(language) ?? CountryLanguages.OfName(language);

            // A region after the language is more specific than a country in place of the language.
            return culture is null || region is null ? culture : Known(culture.Split('-')[0] + "-" + region) ?? culture;
        }

        return Known(tag) is { } known ? known == name ? null : known
            : region is null || !CultureNames.IsKnown(tag) ? null
            : region.Equals("UK", StringComparison.OrdinalIgnoreCase) && !language.Equals("uk", StringComparison.OrdinalIgnoreCase) ? language + "-GB"
            : language;
    }

    private static string? Known(string tag) => CultureNames.IsKnown(tag) && Regions.Of(tag) is var region && (region is null || Regions.IsKnown(region)) ? tag : null;

    /// <summary>Finds the zone that a name may mean: a Windows id, an abbreviation, a city alone, a name with a blank, a misspelled name, or <c>UTC+1</c>, which IANA writes with the opposite sign.</summary>
    public static string? TimeZone(string name)
    {
        if ((WindowsZones.Find(name) ?? ZoneAbbreviations.Find(name)) is { } known)
        {
            return known;
        }

        string wanted = Simplify(name);

        if (wanted.Length == 0 || wanted.StartsWith("utc", StringComparison.Ordinal) || wanted.StartsWith("gmt", StringComparison.Ordinal))
        {
            return Offset(wanted);
        }

        string? city = TimeZoneNames.All.FirstOrDefault(zone => Simplify(zone) == wanted)
            ?? TimeZoneNames.All.FirstOrDefault(zone => CityOf(Simplify(zone)) == wanted)
            ?? TimeZoneNames.All.FirstOrDefault(zone => zone.IndexOf('/') >= 0 && CityOf(Simplify(zone)) == CityOf(wanted));

        // Names that differ by a digit are not misspellings of each other.
        return city ?? (wanted.Any(char.IsDigit) ? null : Closest(wanted, static zone => zone) ?? Closest(wanted, CityOf));
    }

    /// <summary>Finds the zone whose name differs by a letter or two. A short name has to match exactly, because most short names are close to another.</summary>
    private static string? Closest(string wanted, Func<string, string> part)
    {
        string? closest = null;
        int best = wanted.Length < 5 ? 1 : wanted.Length < 8 ? 2 : 3;

        foreach (string zone in TimeZoneNames.All)
        {
            // The order of the names decides between equal candidates, so that the result is stable.
            if (EditDistance.Between(wanted, part(Simplify(zone))) is int distance && distance < best)
            {
                best = distance;
                closest = zone;
            }
        }

        return closest;
    }

    /// <summary>Gets the zone of an offset in whole hours: <c>Etc/GMT-1</c> for <c>UTC+1</c>.</summary>
    private static string? Offset(string name)
    {
        string offset = name.Length > 4 ? name.Substring(4) : string.Empty;
        offset = offset.EndsWith(":00", StringComparison.Ordinal) ? offset.Substring(0, offset.Length - 3) : offset;

        if (name.Length < 5 || name[3] is not ('+' or '-') || !int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out int hours))
        {
            return null;
        }

        string zone = hours == 0 ? "UTC" : $"Etc/GMT{(name[3] == '+' ? '-' : '+')}{hours.ToString(CultureInfo.InvariantCulture)}";
        return TimeZoneNames.IsKnown(zone) ? zone : null;
    }

    private static string CityOf(string name) => name.Substring(name.LastIndexOf('/') + 1);

    private static string Simplify(string name) => name.Trim().Replace(' ', '_').Replace('\\', '/').ToLowerInvariant();
}
