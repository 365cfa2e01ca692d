namespace SchemaGen.Tool.Reporting;

/// <summary>An element that filled a field or caused an issue.</summary>
/// <param name="Number">The number of the element in the view: its position among all elements of the page in document order.</param>
/// <param name="Tag">The start tag.</param>
/// <param name="Text">The beginning of its text.</param>
/// <param name="Place">The reason why it is never displayed (such as "in the head"); null if it can be.</param>
internal sealed record ReportElement(int Number, string Tag, string Text, string? Place);
