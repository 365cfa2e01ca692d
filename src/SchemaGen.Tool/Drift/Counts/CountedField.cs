namespace SchemaGen.Tool.Drift.Counts;

/// <summary>A member of a schema or of one nested in it, whose sources are counted.</summary>
/// <param name="Path">The path of the member: <c>Comments[].Score</c>.</param>
/// <param name="Member">The member.</param>
internal sealed record CountedField(string Path, HtmlMemberDescriptor Member);
