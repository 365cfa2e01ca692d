using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Types;

/// <summary>DESIGN, "Types": every type that a member may have.</summary>
public sealed partial class TypeTests
{
    private const string AllHtml =
        """
        <html><body>
        <i id=text>a text</i><i id=char>c</i><i id=int>-12</i><i id=big>1234567890123456789</i><i id=byte>255</i>
        <i id=number>-1.5</i><i id=guid>6F9619FF-8B86-D011-B42D-00CF4FC964FF</i><a id=uri href="/a b?c=d"></a>
        <i id=instant>2023-11-23T14:00:00+01:00</i><i id=day>2023-11-23</i><i id=time>14:05:06</i><i id=span>PT1H30M</i>
        <input id=flag checked><i id=yes>YES</i>
        </body></html>
        """;

    private static readonly HtmlContext s_context = new() { Url = new Uri("https://example.org/dir/page.html") };

    public static TheoryData<string> Cultures => Contract.Cultures.Hostile;

    [Fact]
    public void Extract_EveryScalarType_IsRead() => CheckAll();

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Extract_EveryScalarTypeInHostileCulture_GivesSameValues(string culture) => Contract.Cultures.Run(culture, CheckAll);

    [Fact]
    public void Extract_NullableTypesWithoutMatch_AreNull()
    {
        Nullables page = Issues.Clean(Nullables.Extract(""));
        Assert.Equal(new Nullables(), page);
    }

    [Fact]
    public void Extract_NullableTypesWithMatch_AreRead()
    {
        Nullables page = Issues.Clean(Nullables.Extract(AllHtml, s_context));
        Assert.Equal(
            new Nullables
            {
                Char = 'c',
                Int = -12,
                Decimal = -1.5m,
                Double = -1.5,
                Half = (Half)(-1.5),
                Guid = new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
                Uri = new Uri("https://example.org/a%20b?c=d"),
                Instant = new DateTimeOffset(2023, 11, 23, 14, 0, 0, TimeSpan.FromHours(1)),
                Day = new DateOnly(2023, 11, 23),
                Time = new TimeOnly(14, 5, 6),
                Span = new TimeSpan(1, 30, 0),
                Flag = true,
            },
            page);
    }

    [Theory]
    [InlineData("300", "Byte", "SByte")]
    [InlineData("-1", "Byte", "UInt", "ULong")]
    [InlineData("70000", "Byte", "SByte", "Short")]
    [InlineData("1.5", "Byte", "SByte", "Short", "UInt", "ULong", "Long")]
    [InlineData("1.2M", "Byte", "SByte", "Short", "UInt", "ULong", "Long")]
    [InlineData("1.2345K", "Byte", "SByte", "Short", "UInt", "ULong", "Long")]
    [InlineData("1.2K", "Byte", "SByte")]
    [InlineData("1 2", "Byte", "SByte", "Short", "UInt", "ULong", "Long")]
    [InlineData("h2", "Byte", "SByte", "Short", "UInt", "ULong", "Long")]
    public void Extract_NumberThatDoesNotFitTheType_GivesUnconvertibleIssue(string text, params string[] members) =>
        Assert.Equal(members.Select(static m => "Error Unconvertible " + m), Issues.All(Integers.Extract("<b>" + text + "</b>")));

    [Theory]
    [InlineData("19 تعليق", 19)]
    [InlineData("١٢٣", 123)]
    [InlineData("۱۲۳", 123)]
    [InlineData("12 DH", 12)]
    [InlineData("(19)", 19)]
    [InlineData("\u22125", -5)]
    public void Extract_NumberWithSurroundingText_IsRead(string text, int expected) => Assert.Equal(expected, Issues.Clean(Dirty.Extract("<b>" + text + "</b>")).Number);

    [Fact]
    public void Extract_SchemaCulture_AppliesToTextButNotToAttributes()
    {
        Assert.Equal(1234.5m, Issues.Clean(French.Extract("<b>1 234,5 €</b>")).Number);
        Assert.Equal(1234.5m, Issues.Clean(French.Extract("<b>1\u202F234,5</b>")).Number);
        Assert.Equal(1.5m, Issues.Clean(French.Extract("<b data-n='1.5'>2,5</b>")).Machine);
        Assert.Equal(1.5m, Issues.Clean(French.Extract("<b data-f='1,5'>2,5</b>")).Declared);
        Assert.Equal(2.5m, Issues.Clean(French.Extract("<meta name=n content=2.5>")).Meta);
    }

    [Theory]
    [InlineData("<input checked>", true)]
    [InlineData("<input checked=''>", true)]
    [InlineData("<input checked=checked>", true)]
    [InlineData("<input checked=CHECKED>", true)]
    [InlineData("<input checked=true>", true)]
    [InlineData("<input checked=no>", false)]
    [InlineData("<input checked=0>", false)]
    public void Extract_BoolFromBooleanAttribute_IsItsPresenceOrValue(string html, bool expected) => Assert.Equal(expected, Issues.Clean(Flags.Extract(html)).Checked);

    [Fact]
    public void Extract_BoolFromMissingOrUnknownText_IsNullOrUnconvertible()
    {
        Assert.Null(Issues.Clean(Flags.Extract("<input>")).Checked);
        Assert.Null(Issues.Clean(Flags.Extract("<input data-x>")).Data);
        Assert.Equal(["Warning Unconvertible Checked"], Issues.All(Flags.Extract("<input checked=maybe>")));
        Assert.True(Issues.Clean(Flags.Extract("<input data-x=Yes>")).Data);
        Assert.False(Issues.Clean(Flags.Extract("<meta name=f content=FALSE>")).Meta);
    }

    [Fact]
    public void Extract_BoolWithExistenceAsLastSource_FallsBackToIt()
    {
        Assert.False(Issues.Clean(Ending.Extract("<input checked=no>")).Is);
        Assert.True(Issues.Clean(Ending.Extract("<input checked=maybe><b></b>")).Is);
        Assert.False(Issues.Clean(Ending.Extract("<input checked=maybe>")).Is);
        Assert.Equal(1, Ending.Extract("<b></b>").Sources["Is"]!.Index);
    }

    [Fact]
    public void Extract_EveryListType_IsRead()
    {
        Lists page = Issues.Clean(Lists.Extract("<b>1</b><b>2</b><b>1</b><u>1</u><u>no</u><a href=/1></a><a href=/2></a><s>2020-01-02</s>"));
        Assert.Equal([1, 2, 1], page.Array);
        Assert.Equal([1, 2, 1], page.List);
        Assert.Equal([1L, 2, 1], page.IList);
        Assert.Equal(["1", "2", "1"], page.ReadOnlyList);
        Assert.Equal([1, 2, 1], page.Collection);
        Assert.Equal([1, 2, 1], page.ReadOnlyCollection);
        Assert.Equal([1, 2, 1], page.Enumerable);
        Assert.Equal([1.0, 2.0, 1.0], page.ImmutableArray);
        Assert.Equal([1, 2], page.HashSet.Order());
        Assert.Equal(["1", "2"], page.Set.Order());
        Assert.Equal([1, 2], page.ReadOnlySet.Order());
        Assert.Equal([1, 2, 1], page.Nullables);
        Assert.Equal([true, false], page.Bools);
        Assert.Equal(["1", "2", "1"], page.NullableTexts);
        Assert.Equal(["/1", "/2"], page.Uris.Select(static u => u.OriginalString));
        Assert.Equal(['1', '2', '1'], page.Chars);
        Assert.Equal([new DateOnly(2020, 1, 2)], page.Days);
        Assert.Equal(["1", "2", "1"], page.Schemas.Select(static s => s.Text));
        Assert.Equal(["1", "2", "1"], page.Structs.Select(static s => s.Text));
        Assert.Equal(["1", "2"], page.SchemaSet.Select(static s => s.Text).Order());
    }

    [Fact]
    public void Extract_ListOfBools_ReadsTextInsteadOfExistence() =>
        Assert.Equal(["Error Unconvertible Bools[1]"], Issues.All(Lists.Extract("<u>1</u><u>x</u>")));

    private static void CheckAll()
    {
        All page = Issues.Clean(All.Extract(AllHtml, s_context));
        Assert.Equal("a text", page.Text);
        Assert.Equal('c', page.Char);
        Assert.Equal((-12, -12L, (short)-12, (sbyte)-12, (nint)(-12)), (page.Int, page.Long, page.Short, page.SByte, page.NInt));
        Assert.Equal((255, 255, 255u, 255ul, (nuint)255), (page.Byte, page.UShort, page.UInt, page.ULong, page.NUInt));
        Assert.Equal(1234567890123456789, page.Big);
        Assert.Equal((Int128)1234567890123456789, page.Int128);
        Assert.Equal((UInt128)255, page.UInt128);
        Assert.Equal((-1.5m, -1.5, -1.5f, (Half)(-1.5)), (page.Decimal, page.Double, page.Float, page.Half));
        Assert.Equal(new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff"), page.Guid);
        Assert.Equal("https://example.org/a%20b?c=d", page.Uri.AbsoluteUri);
        Assert.Equal(new DateTimeOffset(2023, 11, 23, 14, 0, 0, TimeSpan.FromHours(1)), page.Instant);
        Assert.Equal(TimeSpan.FromHours(1), page.Instant.Offset);
        Assert.Equal((new DateTime(2023, 11, 23, 13, 0, 0, DateTimeKind.Utc), DateTimeKind.Utc), (page.DateTime, page.DateTime.Kind));
        Assert.Equal(new DateOnly(2023, 11, 23), page.Day);
        Assert.Equal(new TimeOnly(14, 5, 6), page.Time);
        Assert.Equal(new TimeSpan(1, 30, 0), page.Span);
        Assert.True(page.Flag);
        Assert.True(page.Yes);
        Assert.Equal("a text", page.Nested.Text);
    }

    [HtmlSchema]
    private sealed partial class All
    {
        [Css("#text")]
        public required string Text { get; init; }

        [Css("#char")]
        public char Char { get; init; }

        [Css("#int")]
        public int Int { get; init; }

        [Css("#int")]
        public long Long { get; init; }

        [Css("#int")]
        public short Short { get; init; }

        [Css("#int")]
        public sbyte SByte { get; init; }

        [Css("#int")]
        public nint NInt { get; init; }

        [Css("#byte")]
        public byte Byte { get; init; }

        [Css("#byte")]
        public ushort UShort { get; init; }

        [Css("#byte")]
        public uint UInt { get; init; }

        [Css("#byte")]
        public ulong ULong { get; init; }

        [Css("#byte")]
        public nuint NUInt { get; init; }

        [Css("#big")]
        public long Big { get; init; }

        [Css("#big")]
        public Int128 Int128 { get; init; }

        [Css("#byte")]
        public UInt128 UInt128 { get; init; }

        [Css("#number")]
        public decimal Decimal { get; init; }

        [Css("#number")]
        public double Double { get; init; }

        [Css("#number")]
        public float Float { get; init; }

        [Css("#number")]
        public Half Half { get; init; }

        [Css("#guid")]
        public Guid Guid { get; init; }

        [Css("#uri", Attr = "href")]
        public required Uri Uri { get; init; }

        [Css("#instant")]
        public DateTimeOffset Instant { get; init; }

        [Css("#instant")]
        public DateTime DateTime { get; init; }

        [Css("#day")]
        public DateOnly Day { get; init; }

        [Css("#time")]
        public TimeOnly Time { get; init; }

        [Css("#span")]
        public TimeSpan Span { get; init; }

        [Css("#flag", Attr = "checked")]
        public bool Flag { get; init; }

        [Css("#yes", Pattern = "(?i)yes")]
        public bool Yes { get; init; }

        [Css("#text")]
        public required Leaf Nested { get; init; }
    }

    [HtmlSchema]
    private sealed partial record Nullables
    {
        [Css("#char")]
        public char? Char { get; init; }

        [Css("#int")]
        public int? Int { get; init; }

        [Css("#number")]
        public decimal? Decimal { get; init; }

        [Css("#number")]
        public double? Double { get; init; }

        [Css("#number")]
        public Half? Half { get; init; }

        [Css("#guid")]
        public Guid? Guid { get; init; }

        [Css("#uri", Attr = "href")]
        public Uri? Uri { get; init; }

        [Css("#instant")]
        public DateTimeOffset? Instant { get; init; }

        [Css("#day")]
        public DateOnly? Day { get; init; }

        [Css("#time")]
        public TimeOnly? Time { get; init; }

        [Css("#span")]
        public TimeSpan? Span { get; init; }

        [Css("#flag", Attr = "checked")]
        public bool? Flag { get; init; }
    }

    [HtmlSchema]
    private sealed partial record Leaf
    {
        [Self]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private readonly partial record struct LeafStruct([Self] string Text);

    [HtmlSchema]
    private sealed partial class Integers
    {
        [Css("b")]
        public byte Byte { get; init; }

        [Css("b")]
        public sbyte SByte { get; init; }

        [Css("b")]
        public short Short { get; init; }

        [Css("b")]
        public uint UInt { get; init; }

        [Css("b")]
        public ulong ULong { get; init; }

        [Css("b")]
        public long Long { get; init; }
    }

    [HtmlSchema(Culture = "ar-MA")]
    private sealed partial class Dirty
    {
        [Css("b")]
        public int Number { get; init; }
    }

    [HtmlSchema(Culture = "fr-FR")]
    private sealed partial class French
    {
        [Css("b")]
        public decimal? Number { get; init; }

        [Css("b", Attr = "data-n")]
        public decimal? Machine { get; init; }

        [Css("b", Attr = "data-f", Culture = "fr-FR")]
        public decimal? Declared { get; init; }

        [Meta("n")]
        public decimal? Meta { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Flags
    {
        [Css("input", Attr = "checked")]
        public bool? Checked { get; init; }

        [Css("input", Attr = "data-x")]
        public bool? Data { get; init; }

        [Meta("f")]
        public bool? Meta { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Ending
    {
        [Css("input", Attr = "checked"), Css("b")]
        public bool Is { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Lists
    {
        [Css("b")]
        public required int[] Array { get; init; }

        [Css("b")]
        public required List<int> List { get; init; }

        [Css("b")]
        public required IList<long> IList { get; init; }

        [Css("b")]
        public required IReadOnlyList<string> ReadOnlyList { get; init; }

        [Css("b")]
        public required ICollection<int> Collection { get; init; }

        [Css("b")]
        public required IReadOnlyCollection<int> ReadOnlyCollection { get; init; }

        [Css("b")]
        public required IEnumerable<int> Enumerable { get; init; }

        [Css("b")]
        public required ImmutableArray<double> ImmutableArray { get; init; }

        [Css("b")]
        public required HashSet<int> HashSet { get; init; }

        [Css("b")]
        public required ISet<string> Set { get; init; }

        [Css("b")]
        public required IReadOnlySet<int> ReadOnlySet { get; init; }

        [Css("b")]
        public required IReadOnlyList<int?> Nullables { get; init; }

        [Css("u")]
        public required IReadOnlyList<bool> Bools { get; init; }

        [Css("b")]
        public required IReadOnlyList<string?> NullableTexts { get; init; }

        [Css("a", Attr = "href")]
        public required IReadOnlyList<Uri> Uris { get; init; }

        [Css("b")]
        public required IReadOnlyList<char> Chars { get; init; }

        [Css("s")]
        public required IReadOnlyList<DateOnly> Days { get; init; }

        [Css("b")]
        public required IReadOnlyList<Leaf> Schemas { get; init; }

        [Css("b")]
        public required ImmutableArray<LeafStruct> Structs { get; init; }

        [Css("b")]
        public required HashSet<Leaf> SchemaSet { get; init; }
    }
}
