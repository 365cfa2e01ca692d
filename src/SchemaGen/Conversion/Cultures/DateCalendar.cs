namespace SchemaGen.Conversion.Cultures;

/// <summary>A calendar in which dates are read.</summary>
internal enum DateCalendar
{
    /// <summary>The Gregorian calendar, limited to the years that occur on pages.</summary>
    Gregorian,

    /// <summary>The Gregorian calendar in all years from 1 to 9999, as ISO 8601 defines it.</summary>
    Iso8601,

    /// <summary>The solar calendar of Iran and Afghanistan.</summary>
    Persian,

    /// <summary>The Islamic calendar of Saudi Arabia.</summary>
    UmmAlQura,

    /// <summary>The Gregorian calendar with the years that Thailand counts, 543 ahead.</summary>
    Buddhist,

    /// <summary>The Gregorian calendar with the years that the Republic of China counts, 1911 behind.</summary>
    Roc,
}
