using System;

namespace SchemaGen.Conversion.Dates;

/// <summary>An abbreviation of a time zone: <c>EST</c>.</summary>
/// <remarks>
/// The American names are those of RFC 2822, section 4.3. The others are the abbreviations of the IANA tz database since 2000 that have one meaning, and the German names of the Central
/// European ones. An abbreviation that several zones share, in tz or in use, is read if the declared zone has one of its offsets at the time; otherwise it has the meaning of RFC 2822, or none.
/// </remarks>
internal sealed class ZoneAbbreviation
{
    private static readonly ZoneAbbreviation[] s_all =
    [
        new("est", -300), new("edt", -240), new("cst", -360, 480), new("cdt", -300), new("mst", -420), new("mdt", -360), new("pst", -480, 480), new("pdt", -420),
        new("akst", -540), new("akdt", -480), new("hst", -600), new("nst", -210), new("ndt", -150),
        new("wet", 0), new("west", 60), new("cet", 60), new("cest", 120), new("mez", 60), new("mesz", 120), new("eet", 120), new("eest", 180),
        new("wat", 60), new("cat", 120), new("sast", 120), new("eat", 180), new("idt", 180), new("pkt", 300),
        new("wib", 420), new("wita", 480), new("wit", 540), new("hkt", 480), new("jst", 540), new("kst", 540),
        new("awst", 480), new("acst", 570), new("acdt", 630), new("aest", 600), new("aedt", 660), new("nzst", 720), new("nzdt", 780),

        // Atlantic or Arabia; London or Bangladesh; India, Israel or Ireland; Moscow until 2014 or since.
        new("ast", null, -240, 180), new("bst", null, 60, 360), new("ist", null, 330, 120, 60), new("msk", null, 180, 240),
    ];

    private readonly string _name;
    private readonly int[] _minutes;

    private ZoneAbbreviation(string name, int? minutes, params int[] others)
    {
        _name = name;
        _minutes = minutes is { } first ? [first, .. others] : others;
        Offset = minutes * 60;
    }

    /// <summary>The offset from UTC, in seconds; null if several zones share the abbreviation.</summary>
    internal int? Offset { get; }

    /// <summary>Gets an abbreviation by its folded name; null if it is unknown.</summary>
    internal static ZoneAbbreviation? Find(ReadOnlySpan<char> name)
    {
        foreach (ZoneAbbreviation abbreviation in s_all)
        {
            if (name.SequenceEqual(abbreviation._name))
            {
                return abbreviation;
            }
        }

        return null;
    }

    /// <summary>Reports whether one of the zones that share the abbreviation has an offset, in seconds.</summary>
    internal bool MayBe(int offset) => Array.IndexOf(_minutes, offset / 60) >= 0 && offset % 60 == 0;
}
