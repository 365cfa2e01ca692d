using System;

namespace SchemaGen.Html;

/// <summary>The limits and rules of parsing.</summary>
/// <param name="MaxElements">The largest number of elements that are created.</param>
/// <param name="SelectRules">The rules for the content of <c>select</c>.</param>
/// <param name="HeadOnly">Whether parsing ends where the body begins.</param>
/// <param name="Progress">Called from time to time, at least after every 1,024 tokens, 32,768 characters and 16,384 steps of a loop; an exception that it throws ends parsing.</param>
internal readonly record struct ParseOptions(int MaxElements = int.MaxValue, SelectRules SelectRules = SelectRules.Before2025, bool HeadOnly = false, Action? Progress = null)
{
    /// <summary>No limit, and the rules of AngleSharp.</summary>
    /// <remarks>Used by tests. <c>new ParseOptions()</c> is the default of the structure, which allows no elements.</remarks>
    public static ParseOptions Default { get; } = new(int.MaxValue);
}
