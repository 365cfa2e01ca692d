namespace SchemaGen.Generator.Selectors;

/// <summary><c>:lang()</c></summary>
/// <param name="Ranges">Language ranges of RFC 4647 as written, at least one; they compare without case, and an empty range stands for an unknown language.</param>
internal sealed record LangSelector(EquatableArray<string> Ranges) : SimpleSelector;
