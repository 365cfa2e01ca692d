using System;
using System.Linq;
using SchemaGen.Generator.Selectors;
using static SchemaGen.Generator.Tests.Selectors.SelectorTrees;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>Each production of the grammar gives the tree that is expected of it.</summary>
public class SelectorParserTests
{
    [Fact]
    public void Parse_TagName_KeepsItsCase() => Gives("linearGradient", Only(Tag("linearGradient")));

    [Theory]
    [InlineData("*")]
    [InlineData("*|*")]
    public void Parse_Star_MatchesAnyElement(string text) => Gives(text, Only(Tag(null)));

    [Fact]
    public void Parse_AnyNamespace_EqualsNoPrefix() => Gives("*|a", Only(Tag("a")));

    [Theory]
    [InlineData("|a", "a")]
    [InlineData("|*", null)]
    public void Parse_NoNamespace_IsValidWithAWarning(string text, string? name)
    {
        SelectorParseResult result = SelectorParser.Parse(text);

        Assert.Equal(Only(new CompoundSelector(new TypeSelector(name) { NoNamespace = true }, default)), result.Selector);
        AssertWarning(result, SelectorErrorCode.NeverMatches, 0, 1);
    }

    [Fact]
    public void Parse_ClassesAndIds_KeepTheirOrder() =>
        Gives("h1.post.title#top.x", Only(Tag("h1", new ClassSelector("post"), new ClassSelector("title"), new IdSelector("top"), new ClassSelector("x"))));

    [Theory]
    [InlineData("a b", Combinator.Descendant)]
    [InlineData("a \t\r\n\f b", Combinator.Descendant)]
    [InlineData("a/**/ /**/b", Combinator.Descendant)]
    [InlineData("a > b", Combinator.Child)]
    [InlineData("a>b", Combinator.Child)]
    [InlineData("a/**/>/**/b", Combinator.Child)]
    [InlineData("a + b", Combinator.NextSibling)]
    [InlineData("a+b", Combinator.NextSibling)]
    [InlineData("a\n~\nb", Combinator.SubsequentSibling)]
    public void Parse_Combinator_JoinsTwoCompounds(string text, object combinator) =>
        Gives(text, List(Complex(Tag("a"), (Combinator)combinator, Tag("b"))));

    [Fact]
    public void Parse_UnicodeRange_IsTwoTagsAndACombinator()
    {
        Gives("u+a", List(Complex(Tag("u"), Combinator.NextSibling, Tag("a"))));
        Gives("U+a", List(Complex(Tag("U"), Combinator.NextSibling, Tag("a"))));
    }

    [Fact]
    public void Parse_ChainOfCombinators_KeepsItsOrder()
    {
        ComplexSelector selector = Parse("a b > c + d ~ e").Selectors[0];

        Assert.Equal(["a", "b", "c", "d", "e"], selector.Compounds.Select(compound => compound.Type!.Name));
        Assert.Equal([Combinator.Descendant, Combinator.Child, Combinator.NextSibling, Combinator.SubsequentSibling], selector.Combinators);
    }

    [Theory]
    [InlineData("a,b")]
    [InlineData(" a , b ")]
    [InlineData("/**/a/**/,/**/b/**/")]
    public void Parse_Comma_SeparatesSelectors(string text) => Gives(text, List(Complex(Tag("a")), Complex(Tag("b"))));

    [Theory]
    [InlineData("[a]", AttributeOperator.Exists, "", AttributeCase.Default)]
    [InlineData("[ a ]", AttributeOperator.Exists, "", AttributeCase.Default)]
    [InlineData("[|a]", AttributeOperator.Exists, "", AttributeCase.Default)]
    [InlineData("[a=b]", AttributeOperator.Equals, "b", AttributeCase.Default)]
    [InlineData("[ a = b ]", AttributeOperator.Equals, "b", AttributeCase.Default)]
    [InlineData("[|a=b]", AttributeOperator.Equals, "b", AttributeCase.Default)]
    [InlineData("[a/**/=/**/b/**/]", AttributeOperator.Equals, "b", AttributeCase.Default)]
    [InlineData("[a=\"b c\"]", AttributeOperator.Equals, "b c", AttributeCase.Default)]
    [InlineData("[a='b\"']", AttributeOperator.Equals, "b\"", AttributeCase.Default)]
    [InlineData("[a=\"\"]", AttributeOperator.Equals, "", AttributeCase.Default)]
    [InlineData("[a~=b]", AttributeOperator.Includes, "b", AttributeCase.Default)]
    [InlineData("[a|=b]", AttributeOperator.DashMatch, "b", AttributeCase.Default)]
    [InlineData("[a |= b]", AttributeOperator.DashMatch, "b", AttributeCase.Default)]
    [InlineData("[|a|=b]", AttributeOperator.DashMatch, "b", AttributeCase.Default)]
    [InlineData("[a^=b]", AttributeOperator.Prefix, "b", AttributeCase.Default)]
    [InlineData("[a$=b]", AttributeOperator.Suffix, "b", AttributeCase.Default)]
    [InlineData("[a*=b]", AttributeOperator.Substring, "b", AttributeCase.Default)]
    [InlineData("[a*=--ad]", AttributeOperator.Substring, "--ad", AttributeCase.Default)]
    [InlineData("[a=b i]", AttributeOperator.Equals, "b", AttributeCase.Insensitive)]
    [InlineData("[a=b I ]", AttributeOperator.Equals, "b", AttributeCase.Insensitive)]
    [InlineData("[a=\"b\"i]", AttributeOperator.Equals, "b", AttributeCase.Insensitive)]
    [InlineData("[a=b/**/i]", AttributeOperator.Equals, "b", AttributeCase.Insensitive)]
    [InlineData("[a=b \\69]", AttributeOperator.Equals, "b", AttributeCase.Insensitive)]
    [InlineData("[a='b' S]", AttributeOperator.Equals, "b", AttributeCase.Sensitive)]
    [InlineData("[a=i i]", AttributeOperator.Equals, "i", AttributeCase.Insensitive)]
    public void Parse_Attribute_GivesOperatorValueAndFlag(string text, object operation, string value, object flag) =>
        Gives(text, Only(Attribute("a", (AttributeOperator)operation, value, (AttributeCase)flag)));

    [Fact]
    public void Parse_AttributeOfAnyNamespace_SetsAnyNamespace()
    {
        Gives("[*|href]", Only(Attribute("href") with { AnyNamespace = true }));
        Gives("[*|href|=a]", Only(Attribute("href", AttributeOperator.DashMatch, "a") with { AnyNamespace = true }));
    }

    [Theory]
    [InlineData("first-child", StructuralKind.FirstChild)]
    [InlineData("last-child", StructuralKind.LastChild)]
    [InlineData("only-child", StructuralKind.OnlyChild)]
    [InlineData("first-of-type", StructuralKind.FirstOfType)]
    [InlineData("last-of-type", StructuralKind.LastOfType)]
    [InlineData("only-of-type", StructuralKind.OnlyOfType)]
    [InlineData("empty", StructuralKind.Empty)]
    [InlineData("root", StructuralKind.Root)]
    [InlineData("scope", StructuralKind.Scope)]
    public void Parse_StructuralPseudoClass_IsRecognisedInAnyCase(string name, object kind)
    {
        Gives(":" + name, Only(new StructuralSelector((StructuralKind)kind)));
        Gives(":" + name.ToUpperInvariant(), Only(new StructuralSelector((StructuralKind)kind)));
    }

    [Theory]
    [InlineData("any-link", StateKind.AnyLink)]
    [InlineData("link", StateKind.Link)]
    [InlineData("checked", StateKind.Checked)]
    [InlineData("default", StateKind.Default)]
    [InlineData("disabled", StateKind.Disabled)]
    [InlineData("enabled", StateKind.Enabled)]
    [InlineData("required", StateKind.Required)]
    [InlineData("optional", StateKind.Optional)]
    [InlineData("read-only", StateKind.ReadOnly)]
    [InlineData("read-write", StateKind.ReadWrite)]
    [InlineData("placeholder-shown", StateKind.PlaceholderShown)]
    [InlineData("indeterminate", StateKind.Indeterminate)]
    [InlineData("defined", StateKind.Defined)]
    [InlineData("open", StateKind.Open)]
    public void Parse_StatePseudoClass_IsRecognisedInAnyCase(string name, object kind)
    {
        Gives(":" + name, Only(new StateSelector((StateKind)kind)));
        Gives(":" + name.ToUpperInvariant(), Only(new StateSelector((StateKind)kind)));
    }

    [Theory]
    [InlineData(":is(a,.b)", LogicalKind.Is)]
    [InlineData(":IS( a , .b )", LogicalKind.Is)]
    [InlineData(":where(a,.b)", LogicalKind.Where)]
    [InlineData(":not(a,.b)", LogicalKind.Not)]
    [InlineData(":not(/**/a,/**/.b/**/)", LogicalKind.Not)]
    public void Parse_LogicalPseudoClass_HasAList(string text, object kind) =>
        Gives(text, Only(new LogicalSelector((LogicalKind)kind, List(Complex(Tag("a")), Complex(Any(new ClassSelector("b")))))));

    [Fact]
    public void Parse_LogicalPseudoClasses_TakeComplexSelectorsAndNest() =>
        Gives(":not(:not(a b))", Only(new LogicalSelector(LogicalKind.Not, Only(new LogicalSelector(LogicalKind.Not, List(Complex(Tag("a"), Combinator.Descendant, Tag("b"))))))));

    [Theory]
    [InlineData(":is()", LogicalKind.Is)]
    [InlineData(":where( )", LogicalKind.Where)]
    [InlineData(":is(/**/)", LogicalKind.Is)]
    public void Parse_EmptyForgivingList_IsValidWithAWarning(string text, object kind)
    {
        SelectorParseResult result = SelectorParser.Parse(text);

        Assert.Equal(Only(new LogicalSelector((LogicalKind)kind, List())), result.Selector);
        AssertWarning(result, SelectorErrorCode.EmptyForgivingList, 0, text.Length);
    }

    [Theory]
    [InlineData(":is(:bogus, a)", 4, 6)]
    [InlineData(":is(a, :bogus)", 7, 6)]
    [InlineData(":is(a, !!)", 7, 1)]
    [InlineData(":is(a,)", 5, 1)]
    [InlineData(":is(,a)", 4, 1)]
    [InlineData(":is(> div, a)", 4, 1)]
    [InlineData(":is(div:unknown, a)", 7, 8)]
    [InlineData(":is(::before, a)", 4, 8)]
    [InlineData(":is(:eq(0), a)", 4, 3)]
    [InlineData(":is(b..c:foo([)]{,}, a)", -1, 0)]
    [InlineData(":is(foo(a,b), a)", 4, 4)]
    [InlineData(":is(a, b\n! \"),\")", 9, 1)]
    [InlineData(":is(!:contains(it's), a)", 4, 1)]
    [InlineData(":is(ns|b, a)", 4, 3)]
    [InlineData(":is(:not(:bogus, c), a)", 9, 6)]
    [InlineData(":is(:has(), a)", 4, 6)]
    public void Parse_InvalidAlternative_IsDroppedWithAWarning(string text, int start, int length)
    {
        SelectorParseResult result = SelectorParser.Parse(text);

        if (start < 0)
        {
            // A bracket in the wrong order swallows the rest, as it does in the standard.
            Assert.Null(result.Selector);
            return;
        }

        Assert.Equal(Only(new LogicalSelector(LogicalKind.Is, Only(Tag("a")))), result.Selector);
        AssertWarning(result, SelectorErrorCode.DroppedAlternative, start, length);
    }

    [Fact]
    public void Parse_HasInAForgivingListInHas_IsDroppedWithAWarning()
    {
        SelectorParseResult result = SelectorParser.Parse("a:has(:is(b, :has(c)))");

        Assert.Equal(Only(Tag("a", Has((Combinator.Descendant, Complex(Any(new LogicalSelector(LogicalKind.Is, Only(Tag("b"))))))))), result.Selector);
        AssertWarning(result, SelectorErrorCode.DroppedAlternative, 13, 4);
    }

    [Fact]
    public void Parse_HasAfterHas_GivesBoth() => Assert.Equal(2, Parse("a:has(b):has(c)").Selectors[0].Compounds[0].Simple.Count);

    [Theory]
    [InlineData(":has(> a, + b)")]
    [InlineData(":has( >a,+b )")]
    [InlineData(":has(/**/ > /**/ a /**/ , + b)")]
    public void Parse_HasAlternatives_KeepTheirCombinators(string text) =>
        Gives(text, Only(Has((Combinator.Child, Complex(Tag("a"))), (Combinator.NextSibling, Complex(Tag("b"))))));

    [Fact]
    public void Parse_HasOfComplexSelectors_GivesThem()
    {
        Gives(":has(a > b)", Only(Has((Combinator.Descendant, Complex(Tag("a"), Combinator.Child, Tag("b"))))));
        Gives(":has(~ a b)", Only(Has((Combinator.SubsequentSibling, Complex(Tag("a"), Combinator.Descendant, Tag("b"))))));
    }

    [Theory]
    [InlineData("odd", 2, 1)]
    [InlineData("EVEN", 2, 0)]
    [InlineData("5", 0, 5)]
    [InlineData("+5", 0, 5)]
    [InlineData("-5", 0, -5)]
    [InlineData("0", 0, 0)]
    [InlineData(" 5 ", 0, 5)]
    [InlineData("/**/5/**/", 0, 5)]
    [InlineData("n", 1, 0)]
    [InlineData("+n", 1, 0)]
    [InlineData("-n", -1, 0)]
    [InlineData("N", 1, 0)]
    [InlineData("\\6e", 1, 0)]
    [InlineData("2n", 2, 0)]
    [InlineData("+2N", 2, 0)]
    [InlineData("-2n", -2, 0)]
    [InlineData("2n+1", 2, 1)]
    [InlineData("2n +1", 2, 1)]
    [InlineData("2n+ 1", 2, 1)]
    [InlineData("2n + 1", 2, 1)]
    [InlineData("2n/**/+/**/1", 2, 1)]
    [InlineData("2n-1", 2, -1)]
    [InlineData("2n- 1", 2, -1)]
    [InlineData("2n -1", 2, -1)]
    [InlineData("2n - 1", 2, -1)]
    [InlineData("1n+ 3", 1, 3)]
    [InlineData("n+3", 1, 3)]
    [InlineData("n-5", 1, -5)]
    [InlineData("n- 5", 1, -5)]
    [InlineData("n -5", 1, -5)]
    [InlineData("n - 5", 1, -5)]
    [InlineData("+n-5", 1, -5)]
    [InlineData("+/**/n-5", 1, -5)]
    [InlineData("+n- 5", 1, -5)]
    [InlineData("-n-5", -1, -5)]
    [InlineData("-n- 5", -1, -5)]
    [InlineData("-n+6", -1, 6)]
    [InlineData("-N + 6", -1, 6)]
    [InlineData("0n+0", 0, 0)]
    [InlineData("007n-008", 7, -8)]
    [InlineData("99999999999", 0, int.MaxValue)]
    [InlineData("-99999999999", 0, int.MinValue)]
    [InlineData("99999999999n-99999999999", int.MaxValue, int.MinValue)]
    [InlineData("-2147483648n - 2147483648", int.MinValue, int.MinValue)]
    [InlineData("n - 2147483647", 1, -2147483647)]
    [InlineData("n- 99999999999999999999999999", 1, int.MinValue)]
    public void Parse_NthArgument_GivesStepAndOffset(string argument, int step, int offset)
    {
        // A place that no element has is a warning.
        SelectorErrorCode[] warnings = step <= 0 && offset <= 0 ? [SelectorErrorCode.NeverMatches] : [];
        Gives($":nth-child({argument})", Only(new NthSelector(NthKind.Child, step, offset, Of: null)), warnings);
        Gives($":NTH-last-of-type({argument})", Only(new NthSelector(NthKind.LastOfType, step, offset, Of: null)), warnings);
    }

    [Theory]
    [InlineData("nth-child", NthKind.Child)]
    [InlineData("nth-last-child", NthKind.LastChild)]
    [InlineData("nth-of-type", NthKind.OfType)]
    [InlineData("nth-last-of-type", NthKind.LastOfType)]
    public void Parse_NthName_GivesItsKind(string name, object kind) => Gives($":{name}(2)", Only(new NthSelector((NthKind)kind, 0, 2, Of: null)));

    [Theory]
    [InlineData(":nth-child(odd of a)", NthKind.Child, 2, 1)]
    [InlineData(":nth-child(2 OF a)", NthKind.Child, 0, 2)]
    [InlineData(":nth-child(2n + 1 of a )", NthKind.Child, 2, 1)]
    [InlineData(":nth-last-child(n/**/of/**/a)", NthKind.LastChild, 1, 0)]
    public void Parse_NthChildOf_GivesTheList(string text, object kind, int step, int offset) =>
        Gives(text, Only(new NthSelector((NthKind)kind, step, offset, Only(Tag("a")))));

    [Theory]
    [InlineData(":lang(fr)", "fr")]
    [InlineData(":lang( \"fr\" )", "fr")]
    [InlineData(":lang(fr, 'de-CH',zh-Hant)", "fr", "de-CH", "zh-Hant")]
    [InlineData(":lang(\\*-DE)", "*-DE")]
    [InlineData(":lang('*-DE')", "*-DE")]
    [InlineData(":lang('')", "")]
    public void Parse_LangRanges_GivesThem(string text, params string[] ranges) => Gives(text, Only(new LangSelector(new EquatableArray<string>(ranges))));

    [Theory]
    [InlineData(":lang(*-DE)", "*-DE")]
    [InlineData(":lang(*)", "*")]
    [InlineData(":lang(de-*-DE)", "de-*-DE")]
    [InlineData(":lang(*-1996)", "*-1996")]
    public void Parse_LangWithBareStar_IsValidWithAWarning(string text, string range)
    {
        SelectorParseResult result = SelectorParser.Parse(text);

        Assert.Equal(Only(new LangSelector(new EquatableArray<string>(range))), result.Selector);
        AssertWarning(result, SelectorErrorCode.UnquotedWildcard, 6, range.Length);
    }

    [Fact]
    public void Parse_Dir_GivesTheDirectionAndWarnsOfOthers()
    {
        Gives(":dir(ltr)", Only(new DirSelector("ltr")));
        Gives(":dir( RTL )", Only(new DirSelector("rtl")));
        AssertWarning(SelectorParser.Parse(":dir(auto)"), SelectorErrorCode.NeverMatches, 5, 4);
    }

    [Theory]
    [InlineData(":contains(a b)", TextSelectorKind.Contains, "a b")]
    [InlineData(":contains( a  b )", TextSelectorKind.Contains, "a  b")]
    [InlineData(":contains(a (b) c)", TextSelectorKind.Contains, "a (b) c")]
    [InlineData(":contains(a \\) b)", TextSelectorKind.Contains, "a ) b")]
    [InlineData(":contains(a\\ )", TextSelectorKind.Contains, "a ")]
    [InlineData(":contains(l'article)", TextSelectorKind.Contains, "l'article")]
    [InlineData(":contains(1, 2)", TextSelectorKind.Contains, "1, 2")]
    [InlineData(":contains(\"a ) b\")", TextSelectorKind.Contains, "a ) b")]
    [InlineData(":contains( 'a' )", TextSelectorKind.Contains, "a")]
    [InlineData(":contains(\" a \")", TextSelectorKind.Contains, " a ")]
    [InlineData(":contains(\"\\61\")", TextSelectorKind.Contains, "a")]
    [InlineData(":contains(اقرأ أيضا)", TextSelectorKind.Contains, "اقرأ أيضا")]
    [InlineData(":containsOwn(a)", TextSelectorKind.ContainsOwn, "a")]
    [InlineData(":CONTAINSOWN(a)", TextSelectorKind.ContainsOwn, "a")]
    [InlineData(":matches(^\\d+$)", TextSelectorKind.Matches, "^\\d+$")]
    [InlineData(":matches((a|b)\\))", TextSelectorKind.Matches, "(a|b)\\)")]
    [InlineData(":matches([^)]+)", TextSelectorKind.Matches, "[^)]+")]
    [InlineData(":matches([])]+)", TextSelectorKind.Matches, "[])]+")]
    [InlineData(":matches([^\\])]+)", TextSelectorKind.Matches, "[^\\])]+")]
    [InlineData(":matches(\"\\d+\\\"\")", TextSelectorKind.Matches, "\\d+\\\"")]
    [InlineData(":matches('\\)')", TextSelectorKind.Matches, "\\)")]
    [InlineData(":matches( a\\ )", TextSelectorKind.Matches, "a\\ ")]
    [InlineData(":matchesOwn((?i)x)", TextSelectorKind.MatchesOwn, "(?i)x")]
    public void Parse_TextSelector_GivesRawOrQuotedText(string text, object kind, string argument) =>
        Gives(text, Only(new TextSelector((TextSelectorKind)kind, argument)));

    [Fact]
    public void Parse_TextSelectorInOtherSelectors_GivesIt()
    {
        Gives("p:has(> b:contains(x, y)) a", List(Complex(Tag("p", Has((Combinator.Child, Complex(Tag("b", new TextSelector(TextSelectorKind.Contains, "x, y")))))), Combinator.Descendant, Tag("a"))));
        Gives(":not(:contains(x), a)", Only(new LogicalSelector(LogicalKind.Not, List(Complex(Any(new TextSelector(TextSelectorKind.Contains, "x"))), Complex(Tag("a"))))));
    }

    [Theory]
    [InlineData("a:-webkit-any(b, c)", "a:is(b, c)", 1, 12)]
    [InlineData("a:-webkit-any-link", "a:any-link", 1, 17)]
    public void Parse_LegacyName_IsTheCurrentOneWithAWarning(string text, string current, int start, int length)
    {
        SelectorParseResult result = SelectorParser.Parse(text);

        Assert.Equal(Parse(current), result.Selector);
        AssertWarning(result, SelectorErrorCode.LegacyName, start, length);
    }

    [Fact]
    public void Parse_BackslashAtTheEnd_IsValidWithAWarning()
    {
        SelectorParseResult result = SelectorParser.Parse(".a\\");

        Assert.Equal(Only(new ClassSelector("a\uFFFD")), result.Selector);
        AssertWarning(result, SelectorErrorCode.TrailingBackslash, 2, 1);
    }

    [Theory]
    [InlineData("div\u00A0p", 3)]
    [InlineData(".a\u200B .b\u200B", 2)]
    [InlineData("\uFEFFh1", 0)]
    [InlineData("#a\u202E", 2)]
    [InlineData("#a\u061C", 2)]
    [InlineData("#a\u2063", 2)]
    [InlineData(".a\u00ADb", 2)]
    public void Parse_InvisibleCharacterInAName_GivesAWarning(string text, int start) =>
        AssertWarning(SelectorParser.Parse(text), SelectorErrorCode.InvisibleCharacter, start, 1);

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("[a='\u00A0']")]
    [InlineData("p:contains(a\u00A0b)")]
    [InlineData(".a\\A0 b")]
    public void Parse_IntendedInvisibleCharacter_GivesNoWarning(string text) => Assert.Empty(SelectorParser.Parse(text).Errors);

    [Fact]
    public void Parse_WhiteSpaceAndComments_GiveTheSameTree() =>
        Assert.Equal(Parse("a>b:not(.c,[d=e])+f"), Parse(" /*1*/ a /*2*/ > b:not( .c , [ d = 'e' ] /**/ )\n+\tf/*3*/ "));

    [Fact]
    public void GetHashCode_EqualTrees_AreEqual() => Assert.Equal(Parse("a > b , c").GetHashCode(), Parse("a>b,c").GetHashCode());

    [Fact]
    public void Parse_LongSelector_IsReadOrRefusedAsTooLarge()
    {
        Assert.Equal(250, Parse(string.Join(' ', Enumerable.Repeat("a:is(b, c)", 250))).Selectors[0].Compounds.Count);
        Assert.Equal(SelectorErrorCode.TooLarge, Assert.Single(SelectorParser.Parse(string.Join(' ', Enumerable.Repeat("a:is(b, c)", 100_000))).Errors).Code);
    }

    private static SelectorList Parse(string text)
    {
        SelectorParseResult result = SelectorParser.Parse(text);

        Assert.True(result.Selector is not null, string.Join(Environment.NewLine, result.Errors));
        return result.Selector!;
    }

    private static void Gives(string text, SelectorList expected, params SelectorErrorCode[] warnings)
    {
        SelectorParseResult result = SelectorParser.Parse(text);

        Assert.Equal(expected, result.Selector);
        Assert.Equal(warnings, result.Errors.Select(static e => e.Code));
        Assert.Equal(expected, SelectorParser.Parse(SelectorPrinter.Print(expected)).Selector);
    }

    private static void AssertWarning(SelectorParseResult result, SelectorErrorCode code, int start, int length)
    {
        SelectorError warning = Assert.Single(result.Errors);

        Assert.Equal((code, start, length, SelectorErrorSeverity.Warning), (warning.Code, warning.Start, warning.Length, warning.Severity));
    }
}
