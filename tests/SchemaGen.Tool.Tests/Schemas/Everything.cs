using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Tests.Schemas;

public enum Section
{
    None,
    Politics,
}

/// <summary>A value whose text depends on the culture.</summary>
public readonly record struct Price(decimal Amount) : IParsable<Price>
{
    public static Price Parse(string s, IFormatProvider? provider) => new(decimal.Parse(s, CultureInfo.InvariantCulture));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Price result)
    {
        bool isNumber = decimal.TryParse(s, CultureInfo.InvariantCulture, out decimal amount);
        result = new Price(amount);
        return isNumber;
    }
}

/// <summary>A value without a text.</summary>
public sealed class Size : IParsable<Size>
{
    public int Width { get; init; }

    public int Height { get; init; }

    public static Size Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out Size? size) ? size : throw new FormatException();

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Size result)
    {
        string[] parts = s?.Split('x') ?? [];
        result = parts.Length == 2 ? new Size { Width = int.Parse(parts[0], CultureInfo.InvariantCulture), Height = int.Parse(parts[1], CultureInfo.InvariantCulture) } : null;
        return result is not null;
    }
}

/// <summary>A nested schema: a positional record.</summary>
[HtmlSchema]
public sealed partial record Comment([Css("b")] string Author, [Css("i")] int? Score);

/// <summary>A nested schema: a struct with fields.</summary>
[HtmlSchema]
public partial struct Point
{
    [Css(".x")]
    public int X;

    [Css(".y")]
    public double Y;
}

/// <summary>A member of each type.</summary>
[HtmlSchema(TimeZone = "UTC")]
public sealed partial class Everything
{
    [Css("#text")] public string? Text { get; init; }
    [Css("#flag")] public bool Flag { get; init; }
    [Css("#letter")] public char Letter { get; init; }
    [Css("#number")] public byte Byte { get; init; }
    [Css("#number")] public sbyte SByte { get; init; }
    [Css("#number")] public short Int16 { get; init; }
    [Css("#number")] public ushort UInt16 { get; init; }
    [Css("#number")] public int Int32 { get; init; }
    [Css("#number")] public uint UInt32 { get; init; }
    [Css("#big")] public long Int64 { get; init; }
    [Css("#huge")] public ulong UInt64 { get; init; }
    [Css("#fraction")] public float Single { get; init; }
    [Css("#fraction")] public double Double { get; init; }
    [Css("#fraction")] public decimal Decimal { get; init; }
    [Css("#huge")] public Int128 Int128 { get; init; }
    [Css("#guid")] public Guid Guid { get; init; }
    [Css("a", Attr = "href")] public Uri? Link { get; init; }
    [Css("time", Attr = "datetime")] public DateTimeOffset Instant { get; init; }
    [Css("time", Attr = "datetime")] public DateTime Local { get; init; }
    [Css("time", Attr = "datetime")] public DateOnly Day { get; init; }
    [Css("#clock")] public TimeOnly Clock { get; init; }
    [Css("#duration")] public TimeSpan Duration { get; init; }
    [Css("#section")] public Section Section { get; init; }
    [Css("#section")] public Section? MaybeSection { get; init; }
    [Css("#missing")] public int? Missing { get; init; }
    [Css("#fraction")] public Price Price { get; init; }
    [Css("#size")] public Size? Size { get; init; }
    [Css("#number")] public IElement? Element { get; init; }
    [JsonLd("data")] public JsonElement? Json { get; init; }
    [Body(Summary = "h2", Paragraphs = "p", Figures = "figure")] public ArticleBody? Body { get; init; }
    [Css("li.c")] public Comment? First { get; init; }
    [Css("li.c")] public IReadOnlyList<Comment> Comments { get; init; } = [];
    [Css("li.p")] public Point Point { get; init; }
    [Css("li.p")] public ImmutableArray<Point> Points { get; init; }
    [Css("li.c i")] public int[] Scores { get; init; } = [];
    [Css("li.c b")] public HashSet<string> Authors { get; init; } = [];
    [Css("li.c b")] public IReadOnlySet<string>? AuthorSet { get; init; }
    [Css("li.none")] public ImmutableArray<string> Nothing { get; init; }
    [Css("dl:not(.days)", Key = "dt", Value = "dd")] public IReadOnlyDictionary<string, int>? Facts { get; init; }
    [Css("dl.days", Key = "dt", Value = "dd")] public Dictionary<DateOnly, Uri>? Days { get; init; }
    [Css("#fraction")] public decimal Field;
}
