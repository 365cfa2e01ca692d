using SchemaGen.Conversion.Dates;

namespace SchemaGen.Conversion.RelativeDates;

/// <summary>The day or the distance by which a text refers back from the time when it was written.</summary>
internal struct RelativeDate
{
    /// <summary>The number of days between the day of the text and the day when it was written; null if the text gives a distance.</summary>
    internal int? DaysBefore;

    /// <summary>The time of the day, if the text has one.</summary>
    internal DateFields Time;

    /// <summary>The years and months of a distance, in months.</summary>
    internal long Months;

    /// <summary>The rest of a distance, in seconds.</summary>
    internal long Seconds;
}
