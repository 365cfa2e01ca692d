namespace SchemaGen.Reading;

/// <summary>The issues of a page at the time when a nested schema begins.</summary>
/// <param name="IssueCount">How many are kept.</param>
/// <param name="ErrorCount">How many errors there are.</param>
/// <param name="LimitCount">How many of the errors are limits.</param>
/// <param name="DroppedError">The first error that was counted but not kept.</param>
/// <param name="OutermostCount">How many issues were kept at the outermost mark.</param>
internal readonly record struct IssueMark(int IssueCount, int ErrorCount, int LimitCount, HtmlIssue? DroppedError, int OutermostCount);
