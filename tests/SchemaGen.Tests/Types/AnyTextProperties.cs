using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using SchemaGen.Tests.Conversion;

namespace SchemaGen.Tests.Types;

/// <summary>Any text as input of any type, through generated code: it never throws, and gives the same inside every culture of the machine.</summary>
public sealed partial class AnyTextProperties
{
    private static readonly HtmlContext s_context = new() { Url = new Uri("https://example.org/d/p.html"), CapturedAt = new DateTimeOffset(2024, 3, 31, 10, 15, 33, TimeSpan.FromHours(1)) };

    private static readonly string[] s_values =
    [
        "true", "YES", "1", "I", "ı", "İ", "-1", "\u22121", "1-", "1.234,5", "1,234.5", "1 234,5", "١٢٣٤٫٥", "۱۲۳", "1e5", "NaN", "∞", "340282350000000000000000000000000000000", "255", "256", "-129",
        "2024-02-29", "1445-09-01", "2024-02-29T10:00Z", "29 février 2024", "23 نونبر 2023", "5 HAZİRAN 2024", "Thu, 23 Nov 2023 14:00:00 GMT", "14:05", "2:05 PM", "PT1H30M", "1:02:03", "منذ ساعتين", "2 hours ago",
        "0F8FAD5B-D9CB-469F-A165-70867728950E", "/x?y=İ", "HTTP://EXAMPLE.org", "javascript:alert(1)", "data:image/gif;base64,R0lGOD", "2024-01-05;2024-01-06", "x", "MIDI", "midi", "127.0.0.1", "::1",
    ];

    private static readonly Gen<string> s_text = Gen.OneOf(Gen.Int[0, s_values.Length - 1].Select(static i => s_values[i]), HostileText.Any);

    public static TheoryData<string> Cultures => Contract.Cultures.Hostile;

    [Fact]
    public void Extract_AnyText_NeverThrows() => s_text.Sample(static text => Read(text).Count > 0);

    /// <summary>The same with the cultures that the machine has; those that it has not are told. The data is compiled in: under InvariantGlobalization the other tests read all the same.</summary>
    [Theory]
    [MemberData(nameof(Cultures))]
    public void Extract_AnyTextInHostileCulture_GivesSameValues(string name)
    {
        CultureInfo culture = Contract.Cultures.Get(name);

        // The samples are drawn on several threads.
        s_text.Sample(text => Inside(CultureInfo.InvariantCulture, text) == Inside(culture, text), print: static text => text + ": " + string.Join(" ", text.Select(static c => $"U+{(int)c:X4}")));
    }

    /// <summary>Otherwise the properties above would say nothing.</summary>
    [Fact]
    public void Extract_ValuesOfTheProperties_FillEveryMember()
    {
        List<string[]> lines = [.. s_values.SelectMany(Read).Where(static line => !line.StartsWith("Issue ", StringComparison.Ordinal)).Select(static line => line.Split(": ", 2))];
        Assert.Empty(lines.Select(static line => line[0]).Distinct().Except(lines.Where(static line => line[1].Length > 0).Select(static line => line[0])));
    }

    [Fact]
    public void Get_HostileCultures_DifferFromTheInvariantOne()
    {
        Assert.IsType<UmAlQuraCalendar>(Contract.Cultures.Get("ar-SA").Calendar);
        Assert.Equal("İ", "i".ToUpper(Contract.Cultures.Get("tr-TR")));
        Assert.IsType<PersianCalendar>(Contract.Cultures.Get("fa-IR").Calendar);
        Assert.Equal("\u22121", (-1).ToString(Contract.Cultures.Get(Contract.Cultures.StrangeMinus)));
    }

    private static string Inside(CultureInfo culture, string text)
    {
        (CultureInfo current, CultureInfo ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return string.Join('\n', Read(text));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, ui);
        }
    }

    /// <summary>What every member of every schema makes of a text, and every issue; written without a culture.</summary>
    private static List<string> Read(string text)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument("<meta name=m><b></b>");
        document.QuerySelector("b")!.TextContent = text;
        document.QuerySelector("b")!.SetAttribute("v", text);
        document.QuerySelector("meta")!.SetAttribute("content", text);
        return [.. Lines(Invariant.Extract(document, s_context)), .. Lines(Moroccan.Extract(document, s_context)), .. Lines(Turkish.Extract(document, s_context)), .. Lines(Listed.Extract(document, s_context))];
    }

    private static IEnumerable<string> Lines<T>(HtmlResult<T> result)
        where T : IValues
    {
        IEnumerable<string> values = result.TryGetValue(out T? value) ? value.Values.Select(static v => FormattableString.Invariant($"{v.Name}: {v.Value}")) : [];
        return values.Concat(result.Issues.Select(static issue => "Issue " + issue));
    }

    private interface IValues
    {
        IEnumerable<(string Name, object? Value)> Values { get; }
    }

    private enum Kind
    {
        Midi,
        Mini,
    }

    [HtmlSchema]
    private sealed partial record Invariant : IValues
    {
        [Css("b")] public string? Text { get; init; }
        [Css("b", Attr = "v")] public bool? Boolean { get; init; }
        [Css("b")] public char? Char { get; init; }
        [Css("b")] public sbyte? SByte { get; init; }
        [Css("b")] public byte? Byte { get; init; }
        [Css("b")] public short? Short { get; init; }
        [Css("b")] public ushort? UShort { get; init; }
        [Css("b")] public int? Int { get; init; }
        [Css("b")] public uint? UInt { get; init; }
        [Css("b")] public long? Long { get; init; }
        [Meta("m")] public ulong? ULong { get; init; }
        [Css("b")] public Half? Half { get; init; }
        [Css("b")] public float? Float { get; init; }
        [Css("b")] public double? Double { get; init; }
        [Meta("m")] public decimal? Decimal { get; init; }
        [Css("b")] public Guid? Guid { get; init; }
        [Css("b", Attr = "v")] public Uri? Link { get; init; }
        [Css("b")] public DateTime? DateTime { get; init; }
        [Css("b", TimeZone = "Asia/Tokyo", Relative = true)] public DateTimeOffset? Instant { get; init; }
        [Css("b")] public DateOnly? Date { get; init; }
        [Css("b")] public TimeOnly? Time { get; init; }
        [Css("b")] public TimeSpan? Span { get; init; }
        [Css("b", Format = @"h\:mm")] public TimeSpan? ExactSpan { get; init; }
        [Css("b")] public Kind? Kind { get; init; }
        [Css("b")] public IPAddress? Address { get; init; }
        [Css("b", Pattern = @"\d+")] public bool Matches { get; init; }
        [Css("b", Pattern = "(?i)i", Replace = "x")] public string? Match { get; init; }

        IEnumerable<(string Name, object? Value)> IValues.Values =>
        [
            ("Text", Text), ("Boolean", Boolean), ("Char", Char), ("SByte", SByte), ("Byte", Byte), ("Short", Short), ("UShort", UShort), ("Int", Int), ("UInt", UInt), ("Long", Long), ("ULong", ULong),
            ("Half", Half), ("Float", Float), ("Double", Double), ("Decimal", Decimal), ("Guid", Guid), ("Link", Link), ("DateTime", DateTime), ("Instant", Instant), ("Date", Date), ("Time", Time),
            ("Span", Span), ("ExactSpan", ExactSpan), ("Kind", Kind), ("Address", Address), ("Matches", Matches), ("Match", Match),
        ];
    }

    [HtmlSchema(Culture = "ar-MA", TimeZone = "Africa/Casablanca")]
    private sealed partial record Moroccan : IValues
    {
        [Css("b")] public decimal? Decimal { get; init; }
        [Css("b")] public int? Int { get; init; }
        [Css("b", Format = "d MMMM yyyy", Relative = true)] public DateTimeOffset? Instant { get; init; }
        [Css("b", Format = "d MMMM yyyy", Culture = "fr"), Css("b", Relative = true)] public DateOnly? Date { get; init; }

        IEnumerable<(string Name, object? Value)> IValues.Values => [("Decimal", Decimal), ("Int", Int), ("Instant", Instant), ("Date", Date)];
    }

    [HtmlSchema(Culture = "tr-TR", TimeZone = "Europe/Istanbul")]
    private sealed partial record Turkish : IValues
    {
        [Css("b")] public double? Double { get; init; }
        [Css("b", Format = "d MMMM yyyy", Relative = true)] public DateTime? DateTime { get; init; }
        [Css("b", Format = "h:mm tt")] public TimeOnly? Time { get; init; }

        IEnumerable<(string Name, object? Value)> IValues.Values => [("Double", Double), ("DateTime", DateTime), ("Time", Time)];
    }

    [HtmlSchema(Culture = "fa")]
    private sealed partial record Listed : IValues
    {
        [Css("b", Split = " "), Items(SkipInvalid = true)] public IReadOnlyList<double> Numbers { get; init; } = [];
        [Css("b", SplitPattern = "[,;]"), Items(SkipInvalid = true)] public IReadOnlyList<DateOnly> Dates { get; init; } = [];

        IEnumerable<(string Name, object? Value)> IValues.Values => [("Numbers", string.Join('|', Numbers.Select(static n => n.ToString(CultureInfo.InvariantCulture)))), ("Dates", string.Join('|', Dates.Select(static d => d.ToString("O", CultureInfo.InvariantCulture))))];
    }
}
