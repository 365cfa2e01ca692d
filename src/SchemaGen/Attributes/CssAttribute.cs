using System;

namespace SchemaGen;

/// <summary>Reads the elements that a CSS selector matches, in document order, within the schema's own element.</summary>
/// <param name="selector">A selector of Selectors Level 4. It is checked by the compiler.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class CssAttribute(string selector) : ElementSourceAttribute
{
    /// <summary>The selector.</summary>
    public string Selector { get; } = selector;

    /// <summary>Which of the matches, blank ones included: on a single member a C# index (<c>"0"</c>, <c>"^1"</c>), on a list or with <see cref="Join"/> a range (<c>"1.."</c>, <c>"..5"</c>).</summary>
    /// <value>Unset: the first that is not blank; on a list, or with <see cref="Join"/>, all of them.</value>
    public string? At { get; set; }

    /// <summary>Makes more than one match an error (<see cref="HtmlIssueKind.Ambiguous"/>).</summary>
    public bool Single { get; set; }

    /// <summary>On a dictionary: the selector of the key, inside of the match. The first entry of a key wins.</summary>
    public string? Key { get; set; }

    /// <summary>
    /// On a dictionary: the selector of the value, inside of the match. The source's other options apply to the value. Where one match holds several keys, each is paired in
    /// document order with the values beside it, such as a <c>dt</c> with the <c>dd</c> that follow; the first of these that is not blank is the value.
    /// </summary>
    public string? Value { get; set; }

    /// <summary>On a single text: reads all matches that are not blank and joins them with this text. <c>Pattern</c> and the conversion see the joined text.</summary>
    public string? Join { get; set; }

    /// <summary>
    /// On a nested schema: a selector that ends its range. The schema then reads its element and the siblings that follow, up to the first that is itself a match of the source
    /// or that this selector matches; its selectors match inside all of these, and the siblings themselves.
    /// </summary>
    public string? NextUntil { get; set; }
}
