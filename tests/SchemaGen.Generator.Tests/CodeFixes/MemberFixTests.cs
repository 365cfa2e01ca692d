using System.Threading.Tasks;
using SchemaGen.CodeFixes;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>Fixes of members and of the options of their sources.</summary>
public class MemberFixTests
{
    [Theory]
    [InlineData("public string? X { get; }", "public string? X { get; init; }", "Add 'init'")]
    [InlineData("public List<string> X { get; } = new();", "public List<string> X { get; init; } = new();", "Add 'init'")]
    [InlineData("public readonly string? X;", "public string? X;", "Remove 'readonly'")]
    public Task Fix_MemberWithoutSetter_MakesItSettable(string written, string corrected, string title) => CodeFixTest.VerifyAsync<SetterFixProvider>(InSchema("[Css(\"a\")] " + written), InSchema("[Css(\"a\")] " + corrected), title);

    [Theory]
    [InlineData("public string X => \"\";")]
    [InlineData("public string X { get => \"\"; }")]
    [InlineData("public string X { get { return \"\"; } }")]
    [InlineData("public static string? X { get; }")]
    [InlineData("public override string X { get; } = \"\";")]
    [InlineData("public static readonly string? X;")]
    [InlineData("public const string X = \"\";")]
    public async Task Fix_MemberThatInitCannotMakeSettable_IsNotOffered(string member) =>
        Assert.Empty(await CodeFixTest.TitlesAsync<SetterFixProvider>($"public class Base {{ public virtual string X => \"\"; }}\n[HtmlSchema] public partial class A : Base {{ [Css(\"a\")] {member} }}"));

    [Theory]
    [InlineData("[Css(\"a\")] public required string X { get; init; } = \"News\";", "[Css(\"a\")] public required string X { get; init; }", "Remove the initializer")]
    [InlineData("[Css(\"a\")] public required string X { get; init; } = \"News\";", "[Css(\"a\")] public string X { get; init; } = \"News\";", "Remove 'required'")]
    [InlineData("[Css(\"a\")] public required string X = \"News\"; // Here.", "[Css(\"a\")] public required string X; // Here.", "Remove the initializer")]
    [InlineData("[Css(\"a\")] required public string X = \"News\";", "[Css(\"a\")] public string X = \"News\";", "Remove 'required'")]
    [InlineData("[Css(\"a\")] public string? Y; public required string? X { get; set; }", "[Css(\"a\")] public string? Y; public string? X { get; set; }", "Remove 'required'")]
    [InlineData("[Css(\"a\")] public string? Y; public required int X;", "[Css(\"a\")] public string? Y; public int X;", "Remove 'required'")]
    public Task Fix_RequiredInConflict_RemovesRequiredOrTheInitializer(string written, string corrected, string title) => CodeFixTest.VerifyAsync<RequiredFixProvider>(InSchema(written), InSchema(corrected), title);

    [Fact]
    public async Task Fix_RequiredNonNullableString_DoesNotOfferToRemoveRequired()
    {
        Assert.Equal(["Remove the initializer"], await CodeFixTest.TitlesAsync<RequiredFixProvider>(InSchema("[Css(\"a\")] public required string X { get; init; } = null!;")));
        Assert.Empty(await CodeFixTest.TitlesAsync<RequiredFixProvider>(InSchema("[Css(\"a\")] public string? Y; public required string X { get; init; }")));
    }

    [Fact]
    public Task FixAll_InitializersOfRequiredMembers_AreRemoved() => CodeFixTest.VerifyAllAsync<RequiredFixProvider>(
        InSchema("[Css(\"a\")] public required string X { get; init; } = \"\"; [Css(\"a\")] public required string Y { get; init; } = \"\";"),
        InSchema("[Css(\"a\")] public required string X { get; init; } [Css(\"a\")] public required string Y { get; init; }"),
        "Remove the initializer");

    [Theory]
    [InlineData("[Css(\"a\", Attr = \"b\", Read = ReadMode.Lines)]", "[Css(\"a\", Attr = \"b\")]")]
    [InlineData("[Css(\"a\", Read = ReadMode.Lines, Attr = \"b\")]", "[Css(\"a\", Attr = \"b\")]")]
    [InlineData("[Css(\"a\", Attr = \"b\", Read = ReadMode.Lines, Exclude = \"c\", Split = \",\", Format = \"d\")]", "[Css(\"a\", Attr = \"b\")]")]
    [InlineData("[Self(Split = \",\", Attr = \"b\")]", "[Self(Attr = \"b\")]")]
    [InlineData("[Self(Split = \",\", Format = \"d\")]", "[Self]")]
    public Task FixAll_OptionsWithoutEffect_AreRemoved(string written, string corrected) =>
        CodeFixTest.VerifyAllAsync<RemovalFixProvider>(InSchema($"{written} public string? X {{ get; set; }}"), InSchema($"{corrected} public string? X {{ get; set; }}"));

    [Fact]
    public Task Fix_RelativeInALanguageWithoutRelativeWords_RemovesIt() => CodeFixTest.VerifyAsync<RemovalFixProvider>(
        InSchema("[Css(\"p\", Relative = true, Culture = \"mt\")] public DateOnly? X { get; set; }"),
        InSchema("[Css(\"p\", Culture = \"mt\")] public DateOnly? X { get; set; }"),
        "Remove Relative");

    [Fact]
    public Task Fix_MetaOnANestedSchema_RemovesIt() => CodeFixTest.VerifyAsync<RemovalFixProvider>(
        InSchema("[Css(\"a\")] [Meta(\"b\")] public B? X { get; set; } [HtmlSchema] public partial class B { [Css(\"a\")] public string? X { get; set; } }"),
        InSchema("[Css(\"a\")] public B? X { get; set; } [HtmlSchema] public partial class B { [Css(\"a\")] public string? X { get; set; } }"),
        "Remove [Meta]");

    [Fact]
    public Task Fix_EquivalentSecondSource_RemovesIt() => CodeFixTest.VerifyAsync<RemovalFixProvider>(
        InSchema("[Css(\"a, b\"), Css(\"b, a\")] public string? X { get; set; }"), InSchema("[Css(\"a, b\")] public string? X { get; set; }"), "Remove [Css]");

    [Fact]
    public Task FixAll_AttributesOutsideOfASchema_AreRemoved() => CodeFixTest.VerifyAllAsync<OrphanFixProvider>(
        """
        public static class A
        {
            /// <summary>One.</summary>
            [Css("a")]
            [Items(Min = 1)]
            public static List<string>? One { get; set; }

            [Css("a"), Items, Obsolete]
            public static List<string>? Two { get; set; }

            [Css("a"), Items] // Why.
            public static List<string>? Three { get; set; }

            [Css("a")] [Items] public static List<string>? Four { get; set; }

            [Obsolete] [Css("a")]
            public static string? Five { get; set; }

            public static void Method([Css("a")] string x) { }
        }
        """,
        """
        public static class A
        {
            /// <summary>One.</summary>
            public static List<string>? One { get; set; }

            [Obsolete]
            public static List<string>? Two { get; set; }

            // Why.
            public static List<string>? Three { get; set; }

            public static List<string>? Four { get; set; }

            [Obsolete]
            public static string? Five { get; set; }

            public static void Method(string x) { }
        }
        """,
        "Remove [Css]");

    [Fact]
    public async Task Fix_ItemsOnASingleValue_RemovesThemButNotFromAList()
    {
        await CodeFixTest.VerifyAsync<RemovalFixProvider>(InSchema("[Css(\"p\"), Items(Min = 1)] public string? X { get; set; }"), InSchema("[Css(\"p\")] public string? X { get; set; }"), "Remove [Items]");
        Assert.Empty(await CodeFixTest.TitlesAsync<RemovalFixProvider>(InSchema("[Css(\"p\"), Items(Min = 3, Max = 1)] public List<string>? X { get; set; }")));
    }

    [Theory]
    [InlineData("[Css(\"a\", Format = \"yyyy-MM-dd HH:mm\")]", "[Css(\"a\", Format = \"yyyy-MM-dd HH:mm\", TimeZone = \"UTC\")]")]
    [InlineData("[Css(\"a\", Format = \"yyyy-MM-dd HH:mm\", At = \"0\" /* First. */)]", "[Css(\"a\", Format = \"yyyy-MM-dd HH:mm\", At = \"0\", TimeZone = \"UTC\" /* First. */)]")]
    public Task Fix_InstantWithoutTimeZone_AddsUtc(string written, string corrected) => CodeFixTest.VerifyAsync<TimeZoneFixProvider>(
        InSchema($"{written} public DateTimeOffset? X {{ get; set; }}"), InSchema($"{corrected} public DateTimeOffset? X {{ get; set; }}"), "Read the page's times as UTC: add TimeZone = \"UTC\"");

    [Theory]
    [InlineData("[Css(\"a\")] [Meta(\"b\")]", "[Meta(\"b\")] [Css(\"a\")]")]
    [InlineData("[Css(\"a\"), Meta(\"b\"), Obsolete, Css(\"c\", Attr = \"d\")]", "[Meta(\"b\"), Css(\"c\", Attr = \"d\"), Obsolete, Css(\"a\")]")]
    [InlineData("[Meta(\"b\")]\n    [Css(\"a\")] // First.\n    [Meta(\"c\")] // Second.\n   ", "[Meta(\"b\")]\n    [Meta(\"c\")] // First.\n    [Css(\"a\")] // Second.\n   ")]
    public Task FixAll_SourceThatAlwaysHasAValue_MovesBehindTheOthers(string written, string corrected) => CodeFixTest.VerifyAllAsync<SourceOrderFixProvider>(
        InSchema($"{written} public bool X {{ get; set; }}"), InSchema($"{corrected} public bool X {{ get; set; }}"), "Move [Css(\"a\")] behind the other sources");

    private static string InSchema(string member) => $$"""
        [HtmlSchema]
        public partial class A
        {
            {{member}}
        }
        """;

    [Theory]
    [InlineData("[Css(\"h1\")] [Css(\"h1.a\")]", "[Css(\"h1.a\")] [Css(\"h1\")]", "Move [Css(\"h1.a\")] before [Css(\"h1\")]")]
    [InlineData("[Meta(\"og:title\"), Css(\"h1\"), PageUrl, Css(\"h1.a\")]", "[Meta(\"og:title\"), Css(\"h1.a\"), Css(\"h1\"), PageUrl]", "Move [Css(\"h1.a\")] before [Css(\"h1\")]")]
    public Task FixAll_SourceThatAnotherOneCovers_MovesBeforeIt(string written, string corrected, string title) => CodeFixTest.VerifyAllAsync<CoveredSourceFixProvider>(
        InSchema($"{written} public string? X {{ get; set; }}"), InSchema($"{corrected} public string? X {{ get; set; }}"), title);

    [Fact]
    public async Task Fix_SourceThatSeveralCoverTogether_IsOnlyRemoved()
    {
        string source = InSchema("[Css(\"h1.a\")] [Css(\"h1.b\")] [Css(\"h1:is(.a, .b)\")] public string? X { get; set; }");
        Assert.Empty(await CodeFixTest.TitlesAsync<CoveredSourceFixProvider>(source));
        await CodeFixTest.VerifyAsync<RemovalFixProvider>(source, InSchema("[Css(\"h1.a\")] [Css(\"h1.b\")] public string? X { get; set; }"), "Remove [Css]");
    }
}
