namespace SchemaGen.Reading;

/// <summary>The issues of a page at the time when a nested schema begins.</summary>
/// <param name="IssueCount">The number of issues that are kept.</param>
/// <param name="ErrorCount">The number of errors.</param>
/// <param name="LimitCount">The number of errors that are limits.</param>
/// <param name="DroppedError">The first error that was counted but not kept.</param>
/// <param name="OutermostCount">The number of issues that were kept at the outermost mark.</param>
internal readonly record struct IssueMark(int IssueCount, int ErrorCount, int LimitCount, HtmlIssue? DroppedError, int OutermostCount);
