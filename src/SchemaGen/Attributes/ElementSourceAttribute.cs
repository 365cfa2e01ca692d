using System;

namespace SchemaGen;

/// <summary>A source that reads elements.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public abstract class ElementSourceAttribute : HtmlSourceAttribute
{
    private protected ElementSourceAttribute()
    {
    }

    /// <summary>Reads this attribute instead of the text. Several names, parted by commas, are tried in turn: <c>"data-src, src"</c> is the first of them that is not blank.</summary>
    public string? Attr { get; set; }

    /// <summary>How an element becomes text.</summary>
    public ReadMode Read { get; set; }

    /// <summary>A selector: the subtrees of the elements that it matches are left out of the text or HTML.</summary>
    public string? Exclude { get; set; }
}
