using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Tests.Selectors;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0050: methods that cannot be generated selectors; and selectors of methods that are invalid.</summary>
public class SelectorMethodTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing AngleSharp.Dom;\nusing SchemaGen;\n";

    [Fact]
    public Task CheckShape_MethodWithABody_IsAnError() => VerifyAsync(
        Usings + """
        static partial class A
        {
            [GeneratedSelector("a")] public static IElement? {|SCHEMA0050:M|}(IParentNode root) => null;
        }
        """,
        "'M' cannot be a generated selector: it is not partial, or has a body; declare it static partial, as 'IElement? M(IParentNode)', 'IReadOnlyList<IElement> M(IParentNode)', 'List<IElement> M(IParentNode)' or 'bool M(IElement)'");

    /// <summary>A body is generated in every shape, so that the compiler has nothing to say: its error about a missing body would hide all of ours in a build.</summary>
    [Fact]
    public Task CheckShape_OtherShape_IsOneError() => VerifyAsync(Usings + """
        static partial class A
        {
            [GeneratedSelector("a")] public static partial string? {|SCHEMA0050:Result|}(IParentNode root);
            [GeneratedSelector("a")] public static partial bool {|SCHEMA0050:Parameter|}(IParentNode root);
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:None|}();
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:Generic|}<T>(IParentNode root);
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:Constrained|}<@class, T, U, V, W>(IParentNode root) where @class : class?, IDisposable where T : struct where U : notnull, List<T>, new() where V : unmanaged where W : U;
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:ByReference|}(in IParentNode root);
            [GeneratedSelector("a")] public static partial ref IElement {|SCHEMA0050:Reference|}(IParentNode root);
            [GeneratedSelector("a")] public static partial ref readonly IElement {|SCHEMA0050:ReadOnlyReference|}(IParentNode root);
            [GeneratedSelector("a")] public static partial void {|SCHEMA0050:Out|}(out int x);
            [GeneratedSelector("a")] static partial void {|SCHEMA0050:Nothing|}(IParentNode root);
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:Params|}(params IParentNode[] roots);
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:Optional|}(IParentNode root, int x = 3);
            [GeneratedSelector("a")] public static partial (int A, string? B) {|SCHEMA0050:Tuple|}(this IParentNode root, dynamic @class);
        }

        partial class B { [GeneratedSelector("a")] protected virtual partial IElement? {|SCHEMA0050:NotStatic|}(IParentNode root); }
        partial class G<T> { [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:M|}(IParentNode root); partial class Inner { [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:M|}(IParentNode root); } }
        partial interface I<out T, in @class> { [GeneratedSelector("a")] static partial void {|SCHEMA0050:M|}(IParentNode root); }
        """);

    /// <summary>CS0757 would be an error in generated code.</summary>
    [Fact]
    public Task CanGenerate_UserWroteBody_IsOneError() => VerifyAsync(
        Usings + """
        static partial class A
        {
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:One|}(IParentNode root);
            public static partial IElement? One(IParentNode root) => null;

            public static partial IElement? {|SCHEMA0050:Two|}(IParentNode root);
            [GeneratedSelector("a")] public static partial IElement? Two(IParentNode root) { return null; }
        }
        """);

    /// <summary>Where no part can be generated, the compiler reports the missing body as well.</summary>
    [Fact]
    public Task CanGenerate_NoPartPossible_TheCompilerReportsTheBodyToo() => VerifyAsync(Usings + """
        class {|SCHEMA0001:A|}
        {
            partial class B { [GeneratedSelector("a")] public static partial IElement? {|CS8795:M|}(IParentNode root); [GeneratedSelector("a")] public static partial IElement? {|CS8795:N|}(IParentNode root); }
            partial class C { [GeneratedSelector("a")] public static partial IElement? {|CS8795:M|}(IParentNode root); }
        }

        file static partial class F { [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:{|CS8795:M|}|}(IParentNode root); }
        """);

    /// <summary>An error of the compiler says it all.</summary>
    [Fact]
    public Task Parse_CompilerHasError_IsSilent() => VerifyAsync(Usings + """
        static partial class A
        {
            [GeneratedSelector("a")] public static IElement? {|CS0501:NoBody|}(IParentNode root);
            [GeneratedSelector("a")] static partial IElement? {|CS8796:NoAccess|}(IParentNode root);
            [GeneratedSelector({|CS1503:5|})] public static partial IElement? Broken(IParentNode root);
            [GeneratedSelector("a")] public static partial {|CS0246:Missing|}? {|CS8795:Unknown|}(IParentNode root);
        }
        """);

    [Fact]
    public Task CheckFunction_OtherFunctions_AreReported() => VerifyAsync(Usings + """
        static class A
        {
            public static int Property { [GeneratedSelector("a")] {|SCHEMA0050:get|} => 1; }
            public static void M()
            {
                [GeneratedSelector("a")] static IElement? {|SCHEMA0050:Local|}(IParentNode root) => null;
                var lambda = [GeneratedSelector("a")] (int x) {|SCHEMA0050:=>|} x;
                Local(null!);
            }
        }

        class B { [GeneratedSelector("a")] public static B operator {|SCHEMA0050:+|}(B x) => x; }
        """);

    [Fact]
    public Task CheckShape_FittingMethods_AreAccepted() => SchemaTest.VerifyAsync(Usings + """
        static partial class A
        {
            [GeneratedSelector("a")] public static partial IElement? First(IParentNode root);
            [GeneratedSelector("a")] public static partial IReadOnlyList<IElement> All(IParentNode root);
            [GeneratedSelector("a")] internal static partial List<IElement> List(IParentNode root);
            [GeneratedSelector("a")] private static partial bool Is(IElement element);
            public static bool Use(IElement element) => Is(element);
        }
        """);

    [Fact]
    public Task CheckAll_InvalidSelector_IsReportedWithGeneratedCode() => VerifyAsync(Usings + """
        static partial class A
        {
            [GeneratedSelector("h1.{|SCHEMA0010:.|}a")] public static partial IElement? First(IParentNode root);
            [GeneratedSelector({|SCHEMA0012:""|})] public static partial IReadOnlyList<IElement> Blank(IParentNode root);
            public partial class Inner { [GeneratedSelector("a{|SCHEMA0010::hovver|}")] internal static partial bool Is(IElement element); }
        }
        """);

    /// <summary>Every invalid selector is an error inside its literal, as it is in a schema.</summary>
    [Fact]
    public async Task CheckAll_AllInvalidSelectors_HaveOneErrorEachInTheirLiterals()
    {
        List<InvalidSelector> selectors = [.. InvalidSelectors.Lines.Select(static line => InvalidSelector.Parse(line.TrimEnd('\r')))];
        var source = new StringBuilder(Usings + "static partial class A\n{\n");
        List<int> literals = [];

        foreach (InvalidSelector selector in selectors)
        {
            source.Append("[GeneratedSelector(");
            literals.Add(source.Length);
            source.Append(SymbolDisplay.FormatLiteral(selector.Text, quote: true)).Append($")] public static partial IElement? M{literals.Count}(IParentNode root);\n");
        }

        string text = source.Append("}\n").ToString();
        IReadOnlyList<FoundDiagnostic> found = await AnalyzerTest.DiagnosticsAsync<SchemaAnalyzer>(text, new TestOptions { Nullable = NullableContextOptions.Enable });
        Assert.Equal([], found.Select(static d => d.Id).Except([DiagnosticIds.SelectorIsInvalid, DiagnosticIds.SelectorHidesMistake, DiagnosticIds.ArgumentIsBlank]));

        for (int i = 0; i < literals.Count; i++)
        {
            var literal = TextSpan.FromBounds(literals[i], text.IndexOf(")] public", literals[i], System.StringComparison.Ordinal));
            Assert.True(found.Any(d => d.Severity == DiagnosticSeverity.Error && literal.Contains(d.Span)), $"{selectors[i]} has no error inside of its literal.");
        }
    }

    /// <summary>Not as schemas are tested: there is none.</summary>
    private static Task<AnalyzedProgram> VerifyAsync(string markup, params string[] messages) => AnalyzerTest.VerifyAsync<SchemaAnalyzer>(
        markup,
        new TestOptions { Language = TestOptions.OldestLanguage, Nullable = NullableContextOptions.Enable },
        severity: DiagnosticSeverity.Error,
        messages: messages.Length == 0 ? null : messages);
}
