using System;
using System.Collections.Generic;

namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>The schema of most tests.</summary>
[HtmlSchema(TimeZone = "UTC")]
public sealed partial record Story
{
    [Css("h1")]
    public required string Title { get; init; }

    [Css("time", Attr = "datetime")]
    public DateTimeOffset? Published { get; init; }

    [Css("li")]
    public IReadOnlyList<string> Tags { get; init; } = [];
}
