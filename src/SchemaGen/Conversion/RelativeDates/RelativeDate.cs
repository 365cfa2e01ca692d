using SchemaGen.Conversion.Dates;

namespace SchemaGen.Conversion.RelativeDates;

/// <summary>What a text said about a moment or a day, counted back from when it was written.</summary>
internal struct RelativeDate
{
    /// <summary>How many days before; null if the text named no day but a distance.</summary>
    internal int? DaysBefore;

    /// <summary>The time of the day, if one was named.</summary>
    internal DateFields Time;

    /// <summary>The years and months of a distance, in months.</summary>
    internal long Months;

    /// <summary>The rest of a distance, in seconds.</summary>
    internal long Seconds;
}
