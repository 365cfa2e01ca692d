namespace SchemaGen.Generator.Selectors;

/// <summary><c>:dir()</c></summary>
/// <param name="Direction">In lower case; any but <c>ltr</c> and <c>rtl</c> matches nothing.</param>
internal sealed record DirSelector(string Direction) : SimpleSelector;
