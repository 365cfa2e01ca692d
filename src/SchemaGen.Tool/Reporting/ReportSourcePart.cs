namespace SchemaGen.Tool.Reporting;

/// <summary>The parts that a source can have in filling a field.</summary>
internal enum ReportSourcePart
{
    /// <summary>The source filled the field.</summary>
    Won,

    /// <summary>The source was tried and gave no value.</summary>
    Failed,

    /// <summary>The source was not tried, because an earlier one filled the field, the error of an earlier one ended the search, or its schema does not apply.</summary>
    NotTried,

    /// <summary>It is not known whether the source was tried.</summary>
    Unknown,
}
