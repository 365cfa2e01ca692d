using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

public class SpecificityTests
{
    [Theory]
    [InlineData("*", 0, 0, 0)]
    [InlineData("li", 0, 0, 1)]
    [InlineData("ul li", 0, 0, 2)]
    [InlineData("ul ol+li", 0, 0, 3)]
    [InlineData("h1 + *[rel=up]", 0, 1, 1)]
    [InlineData("ul ol li.red", 0, 1, 3)]
    [InlineData("li.red.level", 0, 2, 1)]
    [InlineData("#x34y", 1, 0, 0)]
    [InlineData("#s12:not(foo)", 1, 0, 1)]
    [InlineData(".foo :is(.bar, #baz)", 1, 1, 0)]
    [InlineData(":is(em, #foo)", 1, 0, 0)]
    [InlineData(".qux:where(em, #foo#bar#baz)", 0, 1, 0)]
    [InlineData(":nth-child(even of li, .item)", 0, 2, 0)]
    [InlineData(":nth-child(2n)", 0, 1, 0)]
    [InlineData(":not(em, strong#foo)", 1, 0, 1)]
    [InlineData("a:has(> .b c, #d)", 1, 0, 1)]
    [InlineData(":is()", 0, 0, 0)]
    [InlineData("a:first-child:checked:contains(x)", 0, 3, 1)]
    [InlineData("a, #b, .c", 1, 0, 0)]
    public void A_selector_is_as_specific_as_the_standard_says(string text, int a, int b, int c) =>
        Assert.Equal(new Specificity(a, b, c), Specificity.Of(SelectorParser.Parse(text).Selector!));

    [Fact]
    public void One_id_outweighs_any_number_of_classes()
    {
        Assert.True(new Specificity(1, 0, 0) > new Specificity(0, 200, 200));
        Assert.True(new Specificity(0, 1, 0) >= new Specificity(0, 1, 0));
        Assert.Equal("(0,1,2)", new Specificity(0, 1, 2).ToString());
    }
}
