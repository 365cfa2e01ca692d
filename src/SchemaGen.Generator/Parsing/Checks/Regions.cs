using System;
using System.Collections.Generic;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>The two-letter regions of culture tags.</summary>
/// <remarks>CLDR 48, territoryInfo, and former regions: a tag with one of these is old, but not a mistake.</remarks>
internal static class Regions
{
    private const string Codes = """
        AC AD AE AF AG AI AL AM AN AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BU BV BW BY BZ CA CC CD CF CG CH CI
        CK CL CM CN CO CP CQ CR CS CU CV CW CX CY CZ DD DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET EU EZ FI FJ FK FM FO FR FX GA GB GD GE GF GG GH
        GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC
        LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NT NU NZ OM PA PE
        PF PG PH PK PL PM PN PR PS PT PW PY QA QO RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SU SV SX SY SZ TA TC TD TF TG TH
        TJ TK TL TM TN TO TP TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YD YE YT YU ZA ZM ZR ZW ZZ
        """;

    private static readonly HashSet<string> s_codes = new(Codes.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports whether a subtag is a known region. Subtags of other lengths and for private use (<c>XA</c> to <c>XZ</c>) are accepted.</summary>
    public static bool IsKnown(string subtag) => subtag.Length != 2 || subtag[0] is 'X' or 'x' || s_codes.Contains(subtag);

    /// <summary>Gets the region of a tag that is well-formed; null if it has none.</summary>
    public static string? Of(string tag)
    {
        string[] subtags = tag.Split('-');
        int place = subtags.Length > 1 && subtags[1].Length == 4 && char.IsLetter(subtags[1][0]) ? 2 : 1;
        return subtags.Length > place && subtags[place].Length == 2 ? subtags[place] : null;
    }
}
