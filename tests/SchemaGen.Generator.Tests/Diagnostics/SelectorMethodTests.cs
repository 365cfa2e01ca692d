using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0050: methods that cannot be generated selectors.</summary>
public class SelectorMethodTests
{
    private const string Usings = "using System.Collections.Generic;\nusing AngleSharp.Dom;\nusing SchemaGen;\n";

    [Fact]
    public Task A_method_with_a_body() => VerifyAsync(
        Usings + """
        static partial class A
        {
            [GeneratedSelector("a")] public static IElement? {|SCHEMA0050:M|}(IParentNode root) => null;
        }
        """,
        "'M' cannot be a generated selector: it is not partial, or has a body; declare it static partial, as 'IElement? M(IParentNode)', 'IReadOnlyList<IElement> M(IParentNode)', 'List<IElement> M(IParentNode)' or 'bool M(IElement)'");

    /// <summary>The compiler says besides that nobody wrote a body.</summary>
    [Fact]
    public Task Shapes_that_are_none() => VerifyAsync(Usings + """
        static partial class A
        {
            [GeneratedSelector("a")] public static partial string? {|SCHEMA0050:{|CS8795:Result|}|}(IParentNode root);
            [GeneratedSelector("a")] public static partial bool {|SCHEMA0050:{|CS8795:Parameter|}|}(IParentNode root);
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:{|CS8795:None|}|}();
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:{|CS8795:Generic|}|}<T>(IParentNode root);
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:{|CS8795:ByReference|}|}(in IParentNode root);
        }
        """);

    [Fact]
    public Task Fine() => SchemaTest.VerifyAsync(Usings + """
        static partial class A
        {
            [GeneratedSelector("a")] public static partial IElement? First(IParentNode root);
            [GeneratedSelector("a")] public static partial IReadOnlyList<IElement> All(IParentNode root);
            [GeneratedSelector("a")] internal static partial List<IElement> List(IParentNode root);
            [GeneratedSelector("a")] private static partial bool Is(IElement element);
            public static bool Use(IElement element) => Is(element);
        }
        """);

    /// <summary>Not as schemas are tested: there is none.</summary>
    private static Task VerifyAsync(string markup, params string[] messages) => AnalyzerTest.VerifyAsync<SchemaAnalyzer>(
        markup,
        new TestOptions { Language = TestOptions.OldestLanguage, Nullable = NullableContextOptions.Enable },
        static () => new SchemaGenerator(),
        DiagnosticSeverity.Error,
        messages.Length == 0 ? null : messages);
}
