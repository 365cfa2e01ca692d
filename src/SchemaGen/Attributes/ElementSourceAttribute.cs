using System;
using JetBrains.Annotations;

namespace SchemaGen;

/// <summary>A source that reads elements.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public abstract class ElementSourceAttribute : HtmlSourceAttribute
{
    private protected ElementSourceAttribute()
    {
    }

    /// <summary>Reads an attribute instead of the text. Several names, separated by commas, are tried in order: <c>"data-src, src"</c> gives the first attribute that is not blank.</summary>
    public string? Attr { get; set; }

    /// <summary>The ways to read the text of an element.</summary>
    public ReadMode Read { get; set; }

    /// <summary>A selector for descendants to leave out of the text or markup, with their subtrees.</summary>
    [LanguageInjection(InjectedLanguage.CSS, Suffix = "{}")]
    public string? Exclude { get; set; }
}
