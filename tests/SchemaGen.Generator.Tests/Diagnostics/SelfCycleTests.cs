using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0027: schemas that read themselves at their own element.</summary>
public class SelfCycleTests
{
    [Fact]
    public Task SelfCycle_SchemaThatReadsItself_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A { [{|SCHEMA0027:Self|}] public required A Same { get; init; } }
        [HtmlSchema] public partial class B { [Css("b")] [{|SCHEMA0027:Self|}] public B? Same { get; init; } }
        [HtmlSchema] public partial class C { [{|SCHEMA0027:Self|}] public List<C> Same { get; init; } = new(); }
        [HtmlSchema] public partial record struct D([{|SCHEMA0027:Self|}] List<D> Same);
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'A' reads 'A' at its own element, which reads 'A' again; use a selector that goes down",
            "'B' reads 'B' at its own element, which reads 'B' again; use a selector that goes down",
            "'C' reads 'C' at its own element, which reads 'C' again; use a selector that goes down",
            "'D' reads 'D' at its own element, which reads 'D' again; use a selector that goes down",
        ]);

    [Fact]
    public Task SelfCycle_ThroughSeveralSchemas_IsOneErrorAtTheFirst() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class Outside { [Self] public A? Inner { get; set; } }
        [HtmlSchema] public partial class A { [{|SCHEMA0027:Self|}] public B? Next { get; set; } }
        [HtmlSchema] public partial class B { [Self] public List<C>? Next { get; set; } }
        [HtmlSchema] public partial class C { [Self] public A Next { get; set; } = null!; }
        """,
        messages: "'A' reads 'B' at its own element, which reads 'A' again; use a selector that goes down");

    [Fact]
    public Task SelfCycle_Inherited_IsOneErrorAtTheBase() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A { [{|SCHEMA0027:Self|}] public A? Next { get; set; } }
        [HtmlSchema] public partial class B : A { [Css("a")] public string? X { get; set; } }
        """);

    [Fact]
    public Task SelfCycle_SelectorsThatGoDown_AreAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A { [Css("a")] public A? Next { get; set; } [Self] public B? Other { get; set; } }
        [HtmlSchema] public partial class B { [Css("b")] public List<A> Next { get; set; } = new(); }
        """);
}
