using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

public class SelectorPrinterTests
{
    [Theory]
    [InlineData("a>b+c~d e", "a > b + c ~ d e")]
    [InlineData("a,b", "a, b")]
    [InlineData("*|*", "*")]
    [InlineData("|a", "|a")]
    [InlineData("*.a", "*.a")]
    [InlineData("[ a = b  I ]", "[a=\"b\" i]")]
    [InlineData("[*|a^='b' s]", "[*|a^=\"b\" s]")]
    [InlineData(":IS(a,b)", ":is(a, b)")]
    [InlineData(":is(:bogus)", ":is()")]
    [InlineData(":has(>a,b)", ":has(> a, b)")]
    [InlineData(":nth-child(even)", ":nth-child(2n)")]
    [InlineData(":nth-child(odd of a,b)", ":nth-child(2n+1 of a, b)")]
    [InlineData(":nth-child(+N-3)", ":nth-child(n-3)")]
    [InlineData(":nth-child(-1n)", ":nth-child(-n)")]
    [InlineData(":nth-child(+7)", ":nth-child(7)")]
    [InlineData(":nth-child(0n+7)", ":nth-child(7)")]
    [InlineData(":lang(fr,'de')", ":lang(\"fr\", \"de\")")]
    [InlineData(":DIR(RTL)", ":dir(rtl)")]
    [InlineData(":contains(a b)", ":contains(\"a b\")")]
    [InlineData(":containsown(a)", ":containsOwn(\"a\")")]
    [InlineData(":matches(^\\d)", ":matches(\"^\\d\")")]
    [InlineData(":matches(a\"b)", ":matches('a\"b')")]
    [InlineData(":matches(a\"b'c)", ":matches(a\"b'c)")]
    [InlineData(":Read-Only:EMPTY", ":read-only:empty")]
    public void Print_AnySpelling_GivesTheCanonicalOne(string text, string canonical)
    {
        SelectorList selector = SelectorParser.Parse(text).Selector!;

        Assert.Equal(canonical, SelectorPrinter.Print(selector));
        Assert.Equal(canonical, selector.ToString());
        Assert.Equal(selector, SelectorParser.Parse(canonical).Selector);
    }
}
