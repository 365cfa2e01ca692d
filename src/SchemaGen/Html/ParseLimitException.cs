using System;

namespace SchemaGen.Html;

/// <summary>The exception that ends tree construction at a limit; it does not leave <see cref="TreeBuilder"/>.</summary>
internal sealed class ParseLimitException(ParseOutcome outcome) : Exception
{
    /// <summary>The limit.</summary>
    public ParseOutcome Outcome { get; } = outcome;
}
