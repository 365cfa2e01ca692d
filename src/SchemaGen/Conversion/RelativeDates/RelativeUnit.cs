namespace SchemaGen.Conversion.RelativeDates;

/// <summary>The units of relative dates, the longest first.</summary>
internal enum RelativeUnit
{
    Year,
    Month,
    Week,
    Day,
    Hour,
    Minute,
    Second,
}
