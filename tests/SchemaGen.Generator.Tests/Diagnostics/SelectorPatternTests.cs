using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0071 and SCHEMA0031 in the regular expressions of selectors, which would be true for no element, or for every element.</summary>
public class SelectorPatternTests
{
    [Theory]
    [InlineData("""p:matches('{|SCHEMA0071:\\S|}')""", @"The regular expression of a selector has single backslashes, also in quotes, so '\\S' begins with a literal backslash; write '\S'")]
    [InlineData("""p:not(:matchesOwn("{|SCHEMA0071:\\S|}"))""", @"The regular expression of a selector has single backslashes, also in quotes, so '\\S' begins with a literal backslash; write '\S'")]
    [InlineData("""p:matches({|SCHEMA0071:\\d|}+)""", @"The regular expression of a selector has single backslashes, also in quotes, so '\\d' begins with a literal backslash; write '\d'")]
    [InlineData("""p:has(a:matches('^More{|SCHEMA0071:\\.|}$'))""", @"The regular expression of a selector has single backslashes, also in quotes, so '\\.' begins with a literal backslash; write '\.'")]
    [InlineData("""p:matches('{|SCHEMA0071:\\\\w|}')""", @"The regular expression of a selector has single backslashes, also in quotes, so '\\\\w' begins with a literal backslash; write '\w'")]
    [InlineData("""p:matches('x {|SCHEMA0071:\\u2014|} y')""", @"The regular expression of a selector has single backslashes, also in quotes, so '\\u2014' begins with a literal backslash; write '\u2014'")]
    [InlineData("""p:matches('^{|SCHEMA0071:\201C |}a')""", @"'\201C' is an escape of CSS, and regular expressions have others; write '\u201C'")]
    [InlineData("""p:matches('^{|SCHEMA0071:\00e9|}')""", @"'\00e9' is an escape of CSS, and regular expressions have others; write '\u00E9'")]
    [InlineData("""p:matches({|SCHEMA0071:\a0|})""", @"'\a0' is an escape of CSS, and regular expressions have others; write '\u00A0'")]
    [InlineData("""p:matches('{|SCHEMA0071:\01F4F0|}')""", @"'\01F4F0' is an escape of CSS, and regular expressions have others; write '\uD83D\uDCF0'")]
    [InlineData("""p:matches('{|SCHEMA0071:/^more/i|}')""", "The '/' around a regular expression are not part of it in .NET, and have to occur in the text; write '(?i)^more'")]
    [InlineData("""p:matches([{|SCHEMA0071:[:digit:]|}]+)""", "'[:digit:]' is POSIX's, and letters of the class in .NET; write '0-9'")]
    [InlineData("""p:matches('{|SCHEMA0031:\d*|}')""", "The pattern matches the empty text in front of any character, and the intended match may be further on; let it match one character at least, as with '+' in place of '*'")]
    public Task Pattern_ThatMeansSomethingElse_IsAWarningAtItsCharacters(string selector, string message) => SchemaTest.VerifyAsync(
        $$""""
        [HtmlSchema] public partial class A { [Css(@"{{selector.Replace("\"", "\"\"", System.StringComparison.Ordinal)}}")] public string? X { get; set; } }
        """",
        severity: DiagnosticSeverity.Warning,
        messages: [message]);

    [Theory]
    [InlineData(@"p:matches('\S')")]
    [InlineData(@"p:matches(\S)")]
    [InlineData(@"p:matches('\\')")]
    [InlineData(@"p:matches('\\\d')")]
    [InlineData(@"p:matches('C:\\')")]
    [InlineData(@"p:matches('(a)\1')")]
    [InlineData(@"p:matches('(a)\1bc')")]
    [InlineData(@"p:matches('\040\012')")]
    [InlineData(@"p:matches('\u201C|\x41|\bthe\b|\p{L}')")]
    [InlineData(@"p:matches('^\s*$')")]
    [InlineData(@"p:matches('^(?=\d)')")]
    [InlineData(@"p:matches('^\d+/\d+$')")]
    [InlineData(@"p:contains('\201C x')")]
    [InlineData(@".\31 a:matches(x)")]
    public Task Pattern_OfDotNet_IsNoWarning(string selector) => SchemaTest.VerifyAsync(
        $$"""
        [HtmlSchema] public partial class A { [Css(@"{{selector}}")] public string? X { get; set; } }
        """);

    [Fact]
    public Task Pattern_InEveryOptionThatIsASelector_IsReported() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Root = @"div:matches({|SCHEMA0071:\\S|})", When = @"b:matches({|SCHEMA0071:\\S|})")] public partial class A
        {
            [Css("p", Exclude = @"b:matches({|SCHEMA0071:\\S|})")] public string? X { get; set; }
            [Body(Paragraphs = "p", Exclude = "p:matches({|SCHEMA0071:\\\\S|})")] public ArticleBody? Y { get; set; }
        }

        public static partial class B
        {
            [GeneratedSelector(@"p:matches({|SCHEMA0071:\\S|})")] public static partial AngleSharp.Dom.IElement? First(AngleSharp.Dom.IParentNode root);
        }
        """);
}
