using System;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>Generated code can be run.</summary>
public class InMemoryAssemblyTests
{
    [Fact]
    public void Call_GeneratedMethod_ReturnsItsResult()
    {
        using InMemoryAssembly assembly = InMemoryAssembly.From<FakeGenerator>("namespace Ns; public partial class A { }");

        Assert.Equal(-1, assembly.Call("Ns.A", "Number"));
    }

    [Fact]
    public void Call_OptionalArgumentsAndExceptions_ArePassedOn()
    {
        using InMemoryAssembly assembly = InMemoryAssembly.Load(TestCompilation.Create("""
            public class A
            {
                public string Name { get; init; } = "";
                public static A Make(string name, int length = 2) => new A { Name = name.Substring(0, length) };
                public static AngleSharp.Dom.IDocument Page() => new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<p>x");
            }
            """));

        Assert.Equal("ab", InMemoryAssembly.Get(assembly.Call("A", "Make", "abc"), "Name"));
        Assert.Equal("x", ((AngleSharp.Dom.IDocument)assembly.Call("A", "Page")!).QuerySelector("p")!.TextContent);
        Assert.Throws<ArgumentOutOfRangeException>(() => assembly.Call("A", "Make", "a"));
        Assert.ThrowsAny<Exception>(() => assembly.Call("A", "Make", 1));
        Assert.ThrowsAny<Exception>(() => assembly.Type("B"));
    }

    [Fact]
    public void Load_ProgramThatDoesNotCompile_Fails() =>
        Assert.Contains("CS0246", Assert.ThrowsAny<Exception>(() => InMemoryAssembly.Load(TestCompilation.Create("class A : B { }"))).Message, StringComparison.Ordinal);
}
