using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0050: methods that cannot be generated selectors.</summary>
public class SelectorMethodTests
{
    private const string Usings = "using AngleSharp.Dom;\n";
    private const string Shapes = "declare it static partial, as 'IElement? M(IParentNode)', 'IReadOnlyList<IElement> M(IParentNode)', 'List<IElement> M(IParentNode)' or 'bool M(IElement)'";

    [Fact]
    public Task Shapes_that_are_none() => SchemaTest.VerifyAsync(
        Usings + """
        static partial class A
        {
            [GeneratedSelector("a")] public static IElement? {|SCHEMA0050:NotPartial|}(IParentNode root) => null;
            [GeneratedSelector("a")] public static partial string? {|SCHEMA0050:{|CS8795:Result|}|}(IParentNode root);
            [GeneratedSelector("a")] public static partial bool {|SCHEMA0050:{|CS8795:Parameter|}|}(IParentNode root);
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:{|CS8795:None|}|}();
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:{|CS8795:Generic|}|}<T>(IParentNode root);
            [GeneratedSelector("a")] public static partial IElement? {|SCHEMA0050:{|CS8795:ByReference|}|}(in IParentNode root);
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'NotPartial' cannot be a generated selector: it is not partial, or has a body; " + Shapes,
            "'Result' cannot be a generated selector: its parameter or its result is of another type; " + Shapes,
            "'Parameter' cannot be a generated selector: its parameter or its result is of another type; " + Shapes,
            "'None' cannot be a generated selector: its parameter or its result is of another type; " + Shapes,
            "'Generic' cannot be a generated selector: it is generic; " + Shapes,
            "'ByReference' cannot be a generated selector: its parameter is by reference; " + Shapes,
        ]);

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
}
