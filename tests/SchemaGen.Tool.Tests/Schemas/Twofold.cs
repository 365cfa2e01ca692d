using System.Collections.Generic;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>Members of each way of reading, with two sources or more each.</summary>
[HtmlSchema]
public sealed partial record Twofold
{
    [Css(".a")] [Css(".b")] [Css(".c")] public required string Text { get; init; }
    [Css(".a")] [Css(".number")] [Css(".c")] public int? Number { get; init; }
    [Css(".a", Single = true)] [Css(".b", Single = true)] public string? Only { get; init; }
    [Css(".a", Join = " ")] [Css(".b", Join = " ")] public string? Joined { get; init; }
    [Meta("flag")] [Css(".b")] public bool Flag { get; init; }
    [Meta("none")] [Css(".none")] public bool NoFlag { get; init; }
    [Css(".a")] [Css(".b")] public IElement? Element { get; init; }
    [Css(".a")] [Css(".b")] public IReadOnlyList<IElement> Elements { get; init; } = [];
    [Css(".a")] [Css(".b")] public IReadOnlyList<string> Texts { get; init; } = [];
    [Css(".a"), Css(".b"), Items(Combine = true)] public IReadOnlyList<string> Combined { get; init; } = [];
    [Css("dl.a2", Key = "dt", Value = "dd")] [Css("dl.b2", Key = "dt", Value = "dd")] public IReadOnlyDictionary<string, string>? Facts { get; init; }
    [Meta("a")] [Meta("b")] public string? Meta { get; init; }
    [Meta("a")] [Meta("b")] public IReadOnlyList<string> Metas { get; init; } = [];
    [JsonLd("one")] [JsonLd("two")] public string? Linked { get; init; }
    [JsonLd("one")] [JsonLd("two")] public IReadOnlyList<string> LinkedAll { get; init; } = [];
    [Json("script.data", "one")] [Json("script.data", "two")] public string? Json { get; init; }
    [Microdata("one")] [Microdata("two")] public string? Item { get; init; }
    [PageUrl] [Css(".b")] public string? Address { get; init; }
    [Body(Paragraphs = "p.a")] [Body(Paragraphs = "p.b")] public ArticleBody? Body { get; init; }
    [Css("section.a")] [Css("section.b")] public TwofoldPart? Part { get; init; }
    [Css("section.a")] [Css("section.b")] public IReadOnlyList<TwofoldPart> Parts { get; init; } = [];
    [JsonLd("parts")] [JsonLd("others")] public IReadOnlyList<TwofoldObject> LinkedParts { get; init; } = [];
    [JsonLd("parts")] [JsonLd("others")] public TwofoldObject? LinkedPart { get; init; }
}
