namespace SchemaGen.Tool.Reporting;

/// <summary>The parts that a source can have in filling a field.</summary>
internal enum ReportSourcePart
{
    /// <summary>The source filled the field.</summary>
    Won,

    /// <summary>The source was tried and gave no value.</summary>
    Failed,

    /// <summary>The source was not tried, because an earlier one filled the field or its error ended the search; or it is not known whether it was.</summary>
    NotTried,
}
