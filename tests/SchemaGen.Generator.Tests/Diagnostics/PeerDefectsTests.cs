using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>What other libraries accept in silence, and is an error of the build here. What they do at run time wrong is in SchemaGen.Tests, under the same name.</summary>
public class PeerDefectsTests
{
    [Fact]
    public Task WebReaperDefect_InvalidSelector_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A { [Css("div[{|SCHEMA0010:[|}")] public string? X { get; set; } }
        """,
        severity: DiagnosticSeverity.Error);

    [Fact]
    public Task AngleSharpDefect_InvalidSelectorsAccepted_AreErrorsWithTheirOwnMessages() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("{|SCHEMA0010:>|}*")] public string? A1 { get; set; }
            [Css("{|SCHEMA0010:ns||}div")] public string? A2 { get; set; }
            [Css(":is({|SCHEMA0011::bogus|})")] public string? A3 { get; set; }
            [Css("a{|SCHEMA0010::not()|}")] public string? A4 { get; set; }
        }
        """,
        messages: [
            "A selector cannot begin with '>', so write what is on its left, such as ':scope' for the children of the scope",
            "A namespace prefix cannot be declared here, so remove it, or write '*|' for any namespace",
            "There is no pseudo-class ':bogus', so remove it; ':is()' leaves this alternative out",
            "':not()' needs an argument, so write one or remove it",
        ]);

    [Fact]
    public Task WebReaperDefect_CompilerErrorsInGeneratedCode_DoNotOccur() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a")] public required string Required { get; init; }
            [Css("a", Attr = "href")] public Uri? Link { get; init; }
            [Css("b")] public IReadOnlyList<int> Numbers { get; init; } = Array.Empty<int>();
            [Css("c")] public Nested? Item { get; init; }
            [HtmlSchema] public sealed partial record Nested([Css("d")] decimal Number);
        }
        """,
        severity: DiagnosticSeverity.Error);
}
