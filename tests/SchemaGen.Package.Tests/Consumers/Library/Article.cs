using System;
using System.Collections.Generic;
using SchemaGen;

[assembly: CLSCompliant(true)]

namespace Library;

/// <summary>An article, for users who may not know that there is a generator.</summary>
[HtmlSchema]
[HtmlRoute("example.com")]
public sealed partial record Article : Entry
{
    /// <summary>The comments.</summary>
    [Css("li")]
    public IReadOnlyList<Comment> Comments { get; init; } = [];
}

/// <summary>A comment.</summary>
[HtmlSchema]
public sealed partial record Comment([Css("b")] string Author);

/// <summary>Whatever has a title.</summary>
public abstract record Entry
{
    /// <summary>The title.</summary>
    [Css("h1")]
    public required string Title { get; init; }
}

/// <summary>The schemas of the library.</summary>
[HtmlCatalog<Entry>]
public static partial class Entries;
