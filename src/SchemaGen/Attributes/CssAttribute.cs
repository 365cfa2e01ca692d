using System;
using JetBrains.Annotations;

namespace SchemaGen;

/// <summary>Reads the elements that a CSS selector matches inside the element of the schema, in document order.</summary>
/// <param name="selector">A selector (Selectors Level 4), checked at compile time.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class CssAttribute([LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")] string selector) : ElementSourceAttribute
{
    /// <summary>The selector.</summary>
    public string Selector { get; } = selector;

    /// <summary>Selects among the matches, blank ones included: on a single member by a C# index (<c>"0"</c>, <c>"^1"</c>), on a list or with <see cref="Join"/> by a range (<c>"1.."</c>, <c>"..5"</c>).</summary>
    /// <value>Default: the first match that is not blank; on a list, or with <see cref="Join"/>, all matches.</value>
    public string? At { get; set; }

    /// <summary>Makes more than one match an error (<see cref="HtmlIssueKind.Ambiguous"/>).</summary>
    public bool Single { get; set; }

    /// <summary>On a dictionary: the selector of the key, inside the match. If a key occurs twice, its first entry wins.</summary>
    [LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")]
    public string? Key { get; set; }

    /// <summary>
    /// On a dictionary: the selector of the value, inside the match. The other options of the source apply to the value. If one match contains several keys, each is paired in
    /// document order with the values next to it, such as a <c>dt</c> with the <c>dd</c> elements that follow; the first one that is not blank is the value.
    /// </summary>
    [LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")]
    public string? Value { get; set; }

    /// <summary>On a single value: reads all matches that are not blank and joins them with this separator. <c>Pattern</c> and the conversion apply to the joined text.</summary>
    public string? Join { get; set; }

    /// <summary>
    /// On a nested schema: a selector that ends the range of siblings the schema reads. The schema reads its element and the siblings that follow, up to the first that is itself a match of the source
    /// or is matched by this selector. Its selectors match the siblings themselves and everything inside the range.
    /// </summary>
    [LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")]
    public string? NextUntil { get; set; }
}
