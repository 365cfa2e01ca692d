using System;
using System.Linq;
using SchemaGen.Generator.Selectors;
using SchemaGen.Generator.Tests.Matching;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>The generated code grows with the selector and not with its square, and beyond a limit the selector is refused.</summary>
public class SelectorSizeTests
{
    /// <summary>A selector of a size, by shape.</summary>
    public static TheoryData<string> Shapes => ["chain", "classes", "list", "siblings", "is", "nested", "capitals", "not", "has", "states", "nth", "attributes"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Emit_SelectorOfTwiceTheSize_GivesCodeOfAboutTwiceTheSize(string shape)
    {
        (int small, int large) = shape is "nested" or "capitals" ? (15, 60) : shape == "states" ? (20, 80) : (60, 240);
        int code = CompiledSelectors.CodeOf(Selector(shape, small)).Length;
        int longer = CompiledSelectors.CodeOf(Selector(shape, large)).Length;

        Assert.True(longer < 6 * code, $"{shape}: {code} characters for {small}, {longer} for {large}");
        Assert.True(longer < 400 * Selector(shape, large).Length, $"{shape}: {longer} characters of code for {Selector(shape, large).Length} of selector");
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    [InlineData(2400, false)]
    [InlineData(100_000, false)]
    public void Parse_SelectorBeyondTheLimit_IsRefusedAtTheFirstThatIsTooMuch(int size, bool isValid)
    {
        SelectorParseResult result = SelectorParser.Parse(string.Join('>', Enumerable.Repeat("*", size)));

        Assert.Equal(isValid, result.Selector is not null);

        if (!isValid)
        {
            SelectorError error = Assert.Single(result.Errors);
            Assert.Equal((SelectorErrorCode.TooLarge, 2000, 1), (error.Code, error.Start, error.Length));
        }
    }

    [Theory]
    [InlineData("list")]
    [InlineData("is")]
    [InlineData("not")]
    [InlineData("has")]
    [InlineData("nth")]
    [InlineData("classes")]
    [InlineData("attributes")]
    public void Parse_AnyShapeBeyondTheLimit_IsOneError(string shape) =>
        Assert.Equal([SelectorErrorCode.TooLarge], SelectorParser.Parse(Selector(shape, 2000)).Errors.Select(static e => e.Code));

    private static string Selector(string shape, int size)
    {
        string[] names = [.. Enumerable.Range(0, size).Select(static i => "n" + i.ToString(System.Globalization.CultureInfo.InvariantCulture))];

        return shape switch
        {
            "chain" => string.Join(" > ", names.Select(static n => "div." + n)),
            "classes" => "." + string.Join('.', names),
            "list" => string.Join(", ", names.Select(static n => n + " b")),
            "siblings" => string.Join(" ~ ", Enumerable.Repeat("p", size)),
            "is" => $":is({string.Join(", ", names.Select(static n => "." + n + " i"))})",
            "nested" => string.Concat(Enumerable.Repeat(":is(b, ", size)) + "i" + new string(')', size),
            "capitals" => string.Concat(Enumerable.Repeat("P:is(B > I, P:is(", size / 2)) + "I" + new string(')', size / 2 * 2),
            "not" => "p" + string.Concat(names.Select(static n => $":not(.{n} > p)")),
            "has" => "p" + string.Concat(names.Select(static n => $":has(> .{n})")),
            "states" => string.Join(" > ", names.Select(static n => n + ":enabled")),
            "nth" => "p" + string.Concat(names.Select(static n => $":nth-child(2n+1 of .{n})")),
            "attributes" => "p" + string.Concat(names.Select(static n => $"[{n}=x]")),
            _ => throw new ArgumentOutOfRangeException(nameof(shape)),
        };
    }
}
