using System;
using System.Collections.Generic;
using System.Text.Json;
using AngleSharp.Dom;

namespace SchemaGen.Tests.Limits;

/// <summary>Schemas that a hostile page can make much of.</summary>
internal static partial class LimitSchemas
{
    /// <summary>Every level of nested elements, with all that is inside.</summary>
    [HtmlSchema]
    internal sealed partial class Texts
    {
        [Css("div, b, td, li")]
        public IReadOnlyList<string> Items { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial class Markup
    {
        [Css("*", Read = ReadMode.OuterHtml)]
        public IReadOnlyList<string> Items { get; init; } = [];

        [Css("*", Read = ReadMode.Lines, Exclude = "i, u")]
        public IReadOnlyList<string> Lines { get; init; } = [];
    }

    /// <summary>Lists of lists that all match the same items.</summary>
    [HtmlSchema]
    internal sealed partial class Lists
    {
        [Css("div")]
        public IReadOnlyList<Inner> Items { get; init; } = [];

        [HtmlSchema]
        internal sealed partial class Inner
        {
            [Css("b, i, p")]
            public IReadOnlyList<string> Texts { get; init; } = [];

            [Css("b, p")]
            public HashSet<int>? Numbers { get; init; }
        }
    }

    /// <summary>Each level reads all levels below it.</summary>
    [HtmlSchema]
    internal sealed partial class Tree
    {
        [Css("div")]
        public IReadOnlyList<Tree> Children { get; init; } = [];

        [Css("b")]
        public string? Name { get; init; }
    }

    /// <summary>Each level is matched by itself, since its selectors ask for the scope.</summary>
    [HtmlSchema]
    internal sealed partial class Scoped
    {
        [Css("div")]
        public IReadOnlyList<Level> Levels { get; init; } = [];

        [HtmlSchema]
        internal sealed partial class Level
        {
            [Css(":scope > b, :scope i")]
            public IReadOnlyList<string> Own { get; init; } = [];

            [Css(":scope *")]
            public int? Number { get; init; }
        }
    }

    [HtmlSchema]
    internal sealed partial class ScopedAhead
    {
        [Css("div")]
        public IReadOnlyList<Level> Levels { get; init; } = [];

        [HtmlSchema]
        internal sealed partial class Level
        {
#pragma warning disable SCHEMA0061 // A selector that can never match, and that each scope has to try by itself.
            [Css("p:has(:scope b), p:has(i)")]
#pragma warning restore SCHEMA0061
            public string? Text { get; init; }
        }
    }

    [HtmlSchema]
    internal sealed partial class Entries
    {
        [Css("div")]
        public IReadOnlyList<Level> Levels { get; init; } = [];

        [HtmlSchema]
        internal sealed partial class Level
        {
            [Css("p", Key = "b", Value = "i")]
            public Dictionary<string, string> ByName { get; init; } = [];

            [Css("p", Key = "b", Value = "i"), Items(SkipInvalid = true)]
            public Dictionary<long, decimal> ByNumber { get; init; } = [];
        }
    }

    [HtmlSchema]
    internal sealed partial class Parts
    {
        [Css("div", Split = ","), Items(Combine = true)]
        [Css("div", SplitPattern = "[;.]")]
        public IReadOnlyList<string> Items { get; init; } = [];

        [Css("div", Pattern = "[a-z]", Replace = "<$0$0$0$0$0$0$0$0>")]
        public IReadOnlyList<string> Longer { get; init; } = [];
    }

    /// <summary>Values that all fail.</summary>
    [HtmlSchema]
    internal sealed partial class Failing
    {
        [Css("*")]
        public IReadOnlyList<int> Numbers { get; init; } = [];

        [Css("div")]
        public IReadOnlyList<Level> Levels { get; init; } = [];

        [HtmlSchema]
        internal sealed partial class Level
        {
            [Css("b")]
            public required Guid Id { get; init; }

            [Css("p")]
            public Inner? Inner { get; init; }
        }

        [HtmlSchema]
        internal sealed partial class Inner
        {
            [Self(Attr = "title")]
            public required DateTimeOffset Date { get; init; }
        }
    }

    [HtmlSchema]
    internal sealed partial class Json
    {
        [Css("div")]
        public IReadOnlyList<JsonElement> Items { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial class Searching
    {
        [Css("div:contains('xyz'), b:matches('q.q'), p:containsOwn('zzz'), i:has(~ b)")]
        public IReadOnlyList<string> Items { get; init; } = [];

        [Css("input:checked, :nth-last-child(2 of b), :not(:empty):last-of-type")]
        public int Count { get; init; }
    }

    /// <summary>A page of news with its lists, as many read it.</summary>
    [HtmlSchema]
    internal sealed partial class News
    {
        [Meta("og:title")]
        [Css("title")]
        public string? Title { get; init; }

        [Css("a[href]", Attr = "href")]
        public IReadOnlyList<string> Links { get; init; } = [];

        [Css("a[href]"), Items(Combine = true)]
        [Css("h1, h2, h3")]
        public IReadOnlyList<string> Headlines { get; init; } = [];

        [Css("p")]
        public IReadOnlyList<string> Paragraphs { get; init; } = [];

        [Css("body", Read = ReadMode.OuterHtml)]
        public string? Markup { get; init; }

        [Css("body")]
        public string? Text { get; init; }

        [Css("body", Read = ReadMode.Lines, Exclude = "nav, footer, aside")]
        public string? Lines { get; init; }

        [Css("div, li, article, section")]
        public IReadOnlyList<Block> Blocks { get; init; } = [];

        [Css("li", Key = "a", Value = "span")]
        public Dictionary<string, string> Named { get; init; } = [];

        [HtmlSchema]
        internal sealed partial class Block
        {
            [Self]
            public string? Text { get; init; }

            [Css("a", Attr = "href")]
            public IReadOnlyList<string> Links { get; init; } = [];

            [Css("img", Attr = "data-src, src")]
            public Uri? Image { get; init; }

            [Css(":scope > p")]
            public IReadOnlyList<string> Paragraphs { get; init; } = [];
        }
    }

    [HtmlSchema]
    internal sealed partial class Handing
    {
        [Css("b")]
        public IReadOnlyList<IElement> Elements { get; init; } = [];
    }
}
