namespace SchemaGen.Generator.Selectors;

/// <summary>One condition on an element other than its tag name.</summary>
internal abstract record SimpleSelector;
