using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Runtime.Serialization;
using AngleSharp.Dom;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Values;

/// <summary>Code that is not ours and converts: enums, types that parse themselves, <c>Converter</c> and <c>Using</c>.</summary>
public sealed partial class ConversionTests
{
    private enum Color
    {
        Red,

        [EnumMember(Value = "bleu foncé")]
        Blue,

        [Description("  none at  all ")]
        @default,

        [Obsolete("Not any more.")]
        Old,

        [Obsolete("Not at all.", error: true)]
        Gone,
        RED = Red,
    }

    public static TheoryData<string> Hostile => Contract.Cultures.Hostile;

    [Theory]
    [InlineData("red", 0)]
    [InlineData("RED", 0)]
    [InlineData("Blue", 1)]
    [InlineData("BLEU FONCÉ", 1)]
    [InlineData("default", 2)]
    [InlineData("None at all", 2)]
    [InlineData("old", 3)]
    public void Extract_EnumByAnyOfItsNames_IsRead(string text, int expected) =>
        Assert.Equal((Color)expected, Issues.Clean(Enums.Extract($"<b>{text}</b>")).One);

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("Red, Blue")]
    [InlineData("Gone")]
    [InlineData("@default")]
    public void Extract_EnumFromNumberOrSet_GivesUnconvertibleIssue(string text) => Issues.Single(Enums.Extract($"<b>{text}</b>"), "One", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);

    [Fact]
    public void Extract_EnumList_IsRead() => Assert.Equal([Color.Red, Color.Blue, Color.Red], Issues.Clean(Enums.Extract("<i>Red</i><i>Blue</i><i>RED</i>")).Many);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Extract_ConvertedValuesInHostileCulture_AreTheSame(string culture) => Contract.Cultures.Run(culture, static () =>
    {
        Assert.Equal(Color.@default, Issues.Clean(Enums.Extract("<b>DEFAULT</b>")).One);
        Assert.Equal(-1.5m, Issues.Clean(Parsables.Extract("<b>-1.5</b>")).Machine!.Value.Amount);
        Assert.Equal(-1234.5m, Issues.Clean(Parsables.Extract("<i>-1.234,5</i>")).German!.Value.Amount);
    });

    [Fact]
    public void Extract_ParsableType_GetsTheCulture() =>
        Assert.Equal(1234.5m, Issues.Clean(Parsables.Extract("<i>1.234,5</i>")).German!.Value.Amount);

    [Fact]
    public void Extract_TryParseThrows_FailsThatMemberAlone()
    {
        HtmlResult<Parsables> result = Parsables.Extract("<b>throw</b><u>127.0.0.1</u>");
        HtmlIssue issue = Issues.Single(result, "Machine", HtmlIssueKind.ConverterFailed, HtmlIssueSeverity.Warning);
        Assert.Equal(["0 ConverterFailed throw"], Issues.Attempts(issue));
        Assert.Equal([IPAddress.Loopback], result.Value.Addresses);
    }

    [Fact]
    public void Extract_Converter_SeesItsContext()
    {
        var captured = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero);
        var context = new HtmlContext { Url = new Uri("https://example.org/p"), CapturedAt = captured };
        Seen seen = Issues.Clean(Converters.Extract("<b>x</b><i data-v=y></i>", context)).Text!;
        Assert.Equal(("x", "fr", "Europe/Paris", "F", context.Url, captured), (seen.Text, seen.Context.Culture, seen.Context.TimeZone, seen.Context.Format, seen.Context.Url, seen.Context.CapturedAt));
        Assert.Equal(1.5, double.Parse("1,5", seen.Context.FormatProvider));

        // What machines wrote is invariant, and nothing else is said.
        Seen attribute = Issues.Clean(Converters.Extract("<b>x</b><i data-v=y></i>")).Attribute!;
        Assert.Equal(("y", "", (string?)"Europe/Paris", (string?)null, (Uri?)null), (attribute.Text, attribute.Context.Culture, attribute.Context.TimeZone, attribute.Context.Format, attribute.Context.Url));
        Assert.True((DateTimeOffset.UtcNow - attribute.Context.CapturedAt).Duration() < TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void Extract_ConvertersOfAPage_ShareOneCapturedAt()
    {
        Converters page = Issues.Clean(Converters.Extract("<b>x</b><i data-v=y></i><u>1</u><u>2</u>"));
        Assert.Single(page.Many.Append(page.Text!).Append(page.Attribute!).Select(static s => s.Context.CapturedAt).Distinct());
    }

    [Fact]
    public void TryConvert_CalledAlone_UsesTheContext()
    {
        Assert.True(SeenConverter.TryConvert("t", new HtmlValueContext { Culture = "de", Format = "x" }, out Seen? seen));
        Assert.Equal(1.5, double.Parse("1,5", seen.Context.FormatProvider));
        Assert.Equal(1.5, double.Parse("1.5", default(HtmlValueContext).FormatProvider));
    }

    [Fact]
    public void Extract_ConverterWithFormatProvider_ParsesDatesOfTheCulture()
    {
        Dated page = Issues.Clean(Dated.Extract("<b>الخميس 23 نونبر 2023</b><i>23 août 2023</i>"));
        Assert.Equal(new DateTime(2023, 11, 23), page.Arabic);
        Assert.Equal(new DateTime(2023, 8, 23), page.French);
    }

    [Theory]
    [InlineData("no", HtmlIssueKind.Unconvertible)]
    [InlineData("null", HtmlIssueKind.Unconvertible)]
    [InlineData("throw", HtmlIssueKind.ConverterFailed)]
    public void Extract_ConverterRefusesOrThrows_GivesAnIssue(string text, HtmlIssueKind kind)
    {
        HtmlResult<Converters> result = Converters.Extract($"<b>{text}</b><u>a</u><u>{text}</u>");
        Assert.Equal([$"Warning {kind} Text", $"Error {kind} Many[1]"], Issues.All(result));
    }

    [Theory]
    [InlineData("no", HtmlIssueKind.Unconvertible)]
    [InlineData("throw", HtmlIssueKind.ConverterFailed)]
    public void Extract_MethodRefusesOrThrows_GivesAnIssue(string text, HtmlIssueKind kind)
    {
        HtmlResult<Methods> result = Methods.Extract($"<b>{text}</b>");
        Assert.Equal([$"Error {kind} Required", $"Warning {kind} Nullable", $"Warning {kind} Tried", $"Warning {kind} Number", $"Error {kind} Many[0]", $"Warning {kind} Kept", $"Warning {kind} Element"], Issues.All(result));
        Assert.All(result.Issues, i => Assert.Equal(text, i.Attempts[0].Text));
    }

    [Fact]
    public void Extract_TextRefusedByMethod_MessageNamesTheTypeUnlessItIsString()
    {
        HtmlIssue text = Methods.Extract("<b>no</b>").Issues[0];
        Assert.EndsWith("matched '\u2068no\u2069', which its converter refuses.", text.Message, StringComparison.Ordinal);
        HtmlIssue pair = Assert.Single(Pairs.Extract("<b>no</b>").Issues);
        Assert.EndsWith("matched '\u2068no\u2069', which is no ValueTuple<Int32, List<String>>.", pair.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_UsingMethod_ConvertsTheValue()
    {
        Methods page = Issues.Clean(Methods.Extract("<b> a </b>"));
        Assert.Equal(("A", "A", "A", 1, "A", "<b> a </b>"), (page.Required, page.Nullable!, page.Tried!.Text, page.Number!.Value, page.Kept, page.Element!));
        Assert.Equal(["A"], page.Many);
    }

    [Fact]
    public void Extract_MethodThrows_TriesNextSource()
    {
        Fallback page = Issues.Clean(Fallback.Extract("<b>throw</b><i>a</i>"));
        Assert.Equal("a", page.Text);
        Assert.Equal(1, Fallback.Extract("<b>throw</b><i>a</i>").Sources["Text"]!.Index);
    }

    [Fact]
    public void Extract_SchemaMadeByMethodOrRead_UsesFirstSourceThatMatches()
    {
        Mixed page = Issues.Clean(Mixed.Extract("<meta name=m content=x><b><i>1</i></b>"));
        Assert.Equal(("made of x", "1"), (page.One!.Text, page.Two!.Text));
        Assert.Equal(["made of x"], page.Many.Select(static p => p.Text));
        page = Issues.Clean(Mixed.Extract("<b><i>1</i></b><b><i>2</i></b>"));
        Assert.Equal(("1", "1"), (page.One!.Text, page.Two!.Text));
        Assert.Equal(["1", "2"], page.Many.Select(static p => p.Text));
    }

    [Fact]
    public void Extract_ConverterIsCancelled_Throws() => Assert.Throws<OperationCanceledException>(static () => Methods.Extract("<b>cancel</b>"));

    public readonly record struct Price(decimal Amount) : IParsable<Price>
    {
        public static Price Parse(string s, IFormatProvider? provider) => new(decimal.Parse(s, provider));

        public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Price result)
        {
            bool isNumber = decimal.TryParse(s == "throw" ? throw new FormatException() : s, NumberStyles.Number, provider, out decimal amount);
            result = new Price(amount);
            return isNumber;
        }
    }

    public sealed record Seen(string Text, HtmlValueContext Context);

    public sealed class SeenConverter : IHtmlConverter<Seen>
    {
        public static bool TryConvert(string text, in HtmlValueContext context, [MaybeNullWhen(false)] out Seen value)
        {
            value = text == "null" ? null! : text == "throw" ? throw new InvalidOperationException() : new Seen(text, context);
            return text != "no";
        }
    }

    public sealed class ExactDates : IHtmlConverter<DateTime>
    {
        public static bool TryConvert(string text, in HtmlValueContext context, out DateTime value) =>
            DateTime.TryParseExact(text, context.Format, context.FormatProvider, DateTimeStyles.None, out value);
    }

    [HtmlSchema(Culture = "ar-MA")]
    private sealed partial class Dated
    {
        [Css("b", Converter = typeof(ExactDates), Format = "dddd d MMMM yyyy")]
        public required DateTime Arabic { get; init; }

        [Css("i", Converter = typeof(ExactDates), Format = "d MMMM yyyy", Culture = "fr")]
        public required DateTime French { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Enums
    {
        [Css("b")]
        public Color? One { get; init; }

        [Css("i")]
        public IReadOnlyList<Color> Many { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Parsables
    {
        [Css("b")]
        public Price? Machine { get; init; }

        [Css("i", Culture = "de")]
        public Price? German { get; init; }

        [Css("u")]
        public IReadOnlyList<IPAddress> Addresses { get; init; } = [];
    }

    [HtmlSchema(Culture = "fr", TimeZone = "Europe/Paris")]
    private sealed partial class Converters
    {
        [Css("b", Converter = typeof(SeenConverter), Format = "F")]
        public Seen? Text { get; init; }

        [Css("i", Attr = "data-v", Converter = typeof(SeenConverter))]
        public Seen? Attribute { get; init; }

        [Css("u", Converter = typeof(SeenConverter))]
        public IReadOnlyList<Seen> Many { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Methods
    {
        [Css("b", Using = nameof(Upper))]
        public required string Required { get; init; }

        [Css("b", Using = nameof(Upper))]
        public string? Nullable { get; init; }

        [Css("b", Using = nameof(TrySeen))]
        public Seen? Tried { get; init; }

        [Css("b", Using = nameof(Length))]
        public int? Number { get; init; }

        [Css("b", Using = nameof(Upper))]
        public IReadOnlyList<string> Many { get; init; } = [];

        [Css("b", Using = nameof(Upper))]
        public string Kept { get; init; } = "kept";

        [Css("b", Using = nameof(Markup))]
        public string? Element { get; init; }

        private static string? Upper(string text) => Check(text)?.ToUpperInvariant();

        private static int? Length(string text) => Check(text)?.Length;

        private static bool TrySeen(string text, out Seen? seen)
        {
            seen = Upper(text) is { } upper ? new Seen(upper, default) : null;
            return true;
        }

        private static string? Markup(IElement element) => Check(element.TextContent) is null ? null : element.OuterHtml;

        private static string? Check(string text) => text switch
        {
            "no" => null,
            "throw" => throw new InvalidOperationException(),
            "cancel" => throw new OperationCanceledException(),
            _ => text,
        };
    }

    [HtmlSchema]
    private sealed partial class Pairs
    {
        [Css("b", Using = nameof(TryPair))]
        public (int Number, List<string> Texts)? Pair { get; init; }

        private static bool TryPair(string text, out (int Number, List<string> Texts) pair)
        {
            pair = (text.Length, []);
            return false;
        }
    }

    [HtmlSchema]
    private sealed partial class Fallback
    {
        [Css("b", Using = nameof(Fail))]
        [Css("i")]
        public required string Text { get; init; }

        private static string Fail(string text) => throw new InvalidOperationException(text);
    }

    [HtmlSchema]
    private sealed partial class Mixed
    {
        [Meta("m", Using = nameof(Make))]
        [Css("b")]
        public Part? One { get; init; }

        [Css("b")]
        [Meta("m", Using = nameof(Make))]
        public Part? Two { get; init; }

        [Meta("m", Using = nameof(Make))]
        [Css("b")]
        public IReadOnlyList<Part> Many { get; init; } = [];

        private static Part Make(string text) => new() { Text = "made of " + text };
    }

    [HtmlSchema]
    private sealed partial class Part
    {
        [Css("i")]
        public required string Text { get; init; }
    }
}
