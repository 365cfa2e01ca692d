using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Typing;

/// <summary>A program is wrong most of the time while it is typed. Neither the generator (CS8785) nor the analyzer (AD0001) may throw then, since all generated code would vanish.</summary>
/// <remarks>By default as many states as fit into a few seconds, evenly spread; all of them if <see cref="FuzzBudget"/> is set.</remarks>
[Trait("Runs", "Once")]
public class TypingTests
{
    public static TheoryData<int> Sources => [.. Enumerable.Range(0, TypedSources.All.Length)];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task ChangeAsync_WholeSource_HasNoErrorInGeneratedCode(int source) =>
        await new EditorSession().ChangeAsync(TypedSources.All[source], "The whole source", requiresCleanCode: true);

    [Theory]
    [MemberData(nameof(Sources))]
    public Task ChangeAsync_EveryPrefix_DoesNotThrow(int source)
    {
        string text = TypedSources.All[source];
        return CheckAsync([.. Enumerable.Range(0, text.Length + 1).Select(length => ($"The first {length} characters", text[..length]))]);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public Task ChangeAsync_OneTokenDeleted_DoesNotThrow(int source)
    {
        string text = TypedSources.All[source];
        return CheckAsync([.. Tokens(text).Select(token => ($"Without '{token}' at {token.SpanStart}", text.Remove(token.SpanStart, token.Span.Length)))]);
    }

    /// <summary>The states that were reported: a member, a type, a parameter and a method whose names are still to be written.</summary>
    [Theory]
    [InlineData("[HtmlSchema] public partial class A { [Css(\"h1\")] public string { get; set; } }")]
    [InlineData("[HtmlSchema] public partial class")]
    [InlineData("[HtmlSchema] public partial class { [Css(\"h1\")] public string? X { get; set; } }")]
    [InlineData("[HtmlSchema] public partial record A([Css(\"h1\")] string);")]
    [InlineData("[HtmlSchema] public partial class A { public A([Css(\"h1\")] string ) { } }")]
    [InlineData("public partial class { [HtmlSchema] public partial class B { [Css(\"h1\")] public string? X { get; set; } } }")]
    [InlineData("[HtmlSchema] public partial class A { [Css(\"h1\")] public string? }")]
    [InlineData("[HtmlSchema] public partial class A { [Css(\"h1\")] string }")]
    [InlineData("[HtmlSchema] public partial class A { [Css(\"h1\")] public int this[] { get; } }")]
    [InlineData("static partial class S { [GeneratedSelector(\"a\")] public static partial IElement? (IParentNode root); }")]
    [InlineData("static partial class S { [GeneratedSelector(\"a\")] public static partial IElement? M(IParentNode); }")]
    [InlineData("static partial class { [GeneratedSelector(\"a\")] public static partial IElement? M(IParentNode root); }")]
    [InlineData("[GeneratedSelector(\"a\")] public static partial IElement? M(IParentNode root);")]
    [InlineData("namespace { [HtmlSchema] public partial class A { [Css(\"h1\")] public string? X { get; set; } } }")]
    [InlineData("[HtmlSchema] public partial class A { [Css(\"h1\")] public E X { get; set; } enum E { , } }")]
    [InlineData("[HtmlSchema] public partial class A { [Css(\"h1\")] public E X { get; set; } enum { } }")]
    [InlineData("[HtmlSchema] public partial class A { [Css(\"h1\", Using = nameof())] public string? X { get; set; } }")]
    [InlineData("[HtmlSchema] public partial class A { [Css(\"h1\", Converter = typeof())] public string? X { get; set; } }")]
    [InlineData("[HtmlSchema, HtmlRoute()] public partial class A { [Css()] public string? X { get; set; } [Css(null!)] public string? Y { get; set; } [JsonLd(null!), Meta(null!), RouteValue(null!)] public string? Z { get; set; } }")]
    public async Task ChangeAsync_NameMissing_DoesNotThrow(string source)
    {
        var session = new EditorSession();
        await session.ChangeAsync(source, "A name is missing");
        await session.ChangeAsync("namespace N { " + source + " }", "A name is missing in a namespace");
    }

    private static async Task CheckAsync(List<(string Origin, string Text)> states)
    {
        var session = new EditorSession();
        var clock = Stopwatch.StartNew();
        int checkedStates = 0;

        // Every 64th state first, then those between them, so that what fits is spread over the whole source.
        foreach ((string origin, string text) in Enumerable.Range(0, 64).SelectMany(offset => states.Where((_, i) => i % 64 == (offset * 37) % 64)))
        {
            if (!FuzzBudget.IsSet && clock.Elapsed > FuzzBudget.Default)
            {
                break;
            }

            await session.ChangeAsync(text, origin);
            checkedStates++;
        }

        TestContext.Current.SendDiagnosticMessage($"{checkedStates} of {states.Count} states");
        Assert.NotEqual(0, checkedStates);
    }

    private static IEnumerable<SyntaxToken> Tokens(string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens().Where(static t => t.Span.Length > 0);
}
