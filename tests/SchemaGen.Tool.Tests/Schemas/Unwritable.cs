using System;

namespace SchemaGen.Tool.Tests.Schemas;

/// <summary>A schema whose member can be read from a page, but not from the object.</summary>
[HtmlSchema]
public sealed partial record Unwritable
{
    private readonly string? _title;

    [Css("h1")]
    public string? Title
    {
        get => throw new InvalidOperationException("The getter of the user failed.");
        init => _title = value;
    }

    /// <summary>The title that was read.</summary>
    public string? Read() => _title;
}
