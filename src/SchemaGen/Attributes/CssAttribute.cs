using System;

namespace SchemaGen;

/// <summary>Reads the elements that a CSS selector matches, in document order, within the schema's own element.</summary>
/// <param name="selector">A selector of Selectors Level 4. It is checked by the compiler.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class CssAttribute(string selector) : ElementSourceAttribute
{
    /// <summary>The selector.</summary>
    public string Selector { get; } = selector;

    /// <summary>Which of the matches, blank ones included: on a single member a C# index (<c>"0"</c>, <c>"^1"</c>), on a list a range (<c>"1.."</c>, <c>"..5"</c>).</summary>
    /// <value>Unset: the first that is not blank, or on a list all of them.</value>
    public string? At { get; set; }

    /// <summary>Makes more than one match an error (<see cref="HtmlIssueKind.Ambiguous"/>).</summary>
    public bool Single { get; set; }

    /// <summary>On a dictionary: the selector of the key, inside of the match, as of a nested schema. The key is the text of the first element that is not blank; the first entry of a key wins.</summary>
    public string? Key { get; set; }

    /// <summary>On a dictionary: the selector of the value, inside of the match. The source's other options are about the value.</summary>
    public string? Value { get; set; }
}
