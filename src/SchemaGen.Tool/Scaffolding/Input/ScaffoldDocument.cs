using System.Collections.Generic;
using System.Text.Json;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Input;

/// <summary>The tree of a page, its JSON-LD blocks and its language.</summary>
[HtmlSchema]
internal sealed partial record ScaffoldDocument
{
    /// <summary>The root element.</summary>
    [Css("html")]
    public required IElement Root { get; init; }

    /// <summary>The JSON-LD blocks that can be read.</summary>
    [Css("script[type='application/ld+json' i]"), Items(SkipInvalid = true)]
    public IReadOnlyList<JsonElement> JsonLd { get; init; } = [];

    /// <summary>The language that the page states.</summary>
    [Css("html", Attr = "lang, xml:lang")]
    [Meta("content-language, language, og:locale")]
    public string? Language { get; init; }
}
