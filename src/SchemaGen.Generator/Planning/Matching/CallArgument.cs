namespace SchemaGen.Generator.Planning;

/// <summary>An argument of a call: a text, a flag that is set, or one of the plan's lists.</summary>
internal abstract record CallArgument;

/// <summary>A text.</summary>
internal sealed record TextArgument(string Text) : CallArgument;

/// <summary>A parameter of type <c>bool</c> that is <c>true</c>.</summary>
/// <param name="Parameter">The name of the parameter.</param>
internal sealed record FlagArgument(string Parameter) : CallArgument;

/// <summary>A regular expression, by its index in the plan.</summary>
internal sealed record PatternArgument(int Pattern) : CallArgument;

/// <summary>A list of language ranges, by its index in the plan.</summary>
internal sealed record LanguagesArgument(int Languages) : CallArgument;
