using SchemaGen.Generator.Selectors;
using static SchemaGen.Generator.Tests.Selectors.SelectorTrees;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>Names and strings are read as CSS Syntax 3 says, and written as the CSS Object Model does.</summary>
public class SelectorNameTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("_a", "_a")]
    [InlineData("-a", "-a")]
    [InlineData("--a", "--a")]
    [InlineData("--", "--")]
    [InlineData("-_", "-_")]
    [InlineData("a1-b_2", "a1-b_2")]
    [InlineData("مقال", "مقال")]
    [InlineData("العنوان-1", "العنوان-1")]
    [InlineData("台北Táiběi", "台北Táiběi")]
    [InlineData("☃", "☃")]
    [InlineData("👍", "👍")]
    [InlineData("e\u0301", "e\u0301")]
    [InlineData("\u0080", "\u0080")]
    [InlineData("\\31 23", "123")]
    [InlineData("\\000031a", "1a")]
    [InlineData("\\31 a", "1a")]
    [InlineData("\\31\ta", "1a")]
    [InlineData("\\31\r\na", "1a")]
    [InlineData("\\31\fa", "1a")]
    [InlineData("\\0000310", "10")]
    [InlineData("\\61", "a")]
    [InlineData("\\0061", "a")]
    [InlineData("\\645\\642", "\u0645\u0642")]
    [InlineData("\\1F44D x", "👍x")]
    [InlineData("md\\:w-1\\/2", "md:w-1/2")]
    [InlineData("hover\\:bg-\\[\\#fff\\]", "hover:bg-[#fff]")]
    [InlineData("\\.", ".")]
    [InlineData("\\-", "-")]
    [InlineData("a\\ b", "a b")]
    [InlineData("\\👍", "👍")]
    [InlineData("\\g", "g")]
    [InlineData("\\0 ", "\uFFFD")]
    [InlineData("\\d800 ", "\uFFFD")]
    [InlineData("\\110000 ", "\uFFFD")]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("\\\0", "\uFFFD")]
    [InlineData("-\\31", "-1")]
    [InlineData("-\\-", "--")]
    public void Parse_NameWithEscapes_GivesTheName(string written, string name)
    {
        Gives("." + written, Only(new ClassSelector(name)));
        Gives("#" + written, Only(new IdSelector(name)));
        Gives(written, Only(Tag(name)));
        Gives($"[{written}]", Only(Attribute(name)));
        Gives($"[a={written}]", Only(Attribute("a", AttributeOperator.Equals, name)));
    }

    [Fact]
    public void Parse_LoneSurrogate_GivesTheReplacementCharacter() => Gives(".a" + (char)0xD83D + "b", Only(new ClassSelector("a\uFFFDb")));

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("'a'", "a")]
    [InlineData("\"a'b\"", "a'b")]
    [InlineData("\"a\\\"b\"", "a\"b")]
    [InlineData("'a\\'b'", "a'b")]
    [InlineData("\"\\61 b\"", "ab")]
    [InlineData("\"a\\\nb\"", "ab")]
    [InlineData("\"a\\\r\nb\"", "ab")]
    [InlineData("\"a\\\fb\"", "ab")]
    [InlineData("\"\\a\r\nb\"", "\nb")]
    [InlineData("\"\\65\r\nb\"", "eb")]
    [InlineData("\"a/*b*/\"", "a/*b*/")]
    [InlineData("\"\0\"", "\uFFFD")]
    [InlineData("\"]\"", "]")]
    [InlineData("\"\t\"", "\t")]
    [InlineData("\"\\\\\"", "\\")]
    public void Parse_StringWithEscapes_GivesTheValue(string written, string value) => Gives($"[a={written}]", Only(Attribute("a", AttributeOperator.Equals, value)));

    [Theory]
    [InlineData(":first\\-child")]
    [InlineData(":f\\69rst-child")]
    [InlineData(":F\\49 RST-CHILD")]
    public void Parse_EscapedPseudoClassName_IsRecognised(string text) => Gives(text, Only(new StructuralSelector(StructuralKind.FirstChild)));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("-", "\\-")]
    [InlineData("--", "--")]
    [InlineData("1a", "\\31 a")]
    [InlineData("-1", "-\\31 ")]
    [InlineData("a1", "a1")]
    [InlineData("a b", "a\\ b")]
    [InlineData("md:w", "md\\:w")]
    [InlineData("a\nb", "a\\a b")]
    [InlineData("\u007F", "\\7f ")]
    [InlineData("é👍", "é👍")]
    public void PrintIdentifier_AnyName_EscapesLikeCssom(string name, string written) => Assert.Equal(written, SelectorPrinter.PrintIdentifier(name));

    [Theory]
    [InlineData("a'b", "\"a'b\"")]
    [InlineData("a\"b\\", "\"a\\\"b\\\\\"")]
    [InlineData("a\nb", "\"a\\a b\"")]
    public void PrintSimple_AttributeValue_EscapesLikeCssom(string value, string written) => Assert.Equal($"[a={written}]", SelectorPrinter.PrintSimple(new AttributeSelector("a", AttributeOperator.Equals, value, AttributeCase.Default)));

    private static void Gives(string text, SelectorList expected)
    {
        Assert.Equal(expected, SelectorParser.Parse(text).Selector);
        Assert.Equal(expected, SelectorParser.Parse(SelectorPrinter.Print(expected)).Selector);
    }
}
