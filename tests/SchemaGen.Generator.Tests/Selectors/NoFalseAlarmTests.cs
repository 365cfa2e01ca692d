using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Selectors;
using SchemaGen.Generator.Tests.Matching;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>The warnings about selectors stay away from selectors that are in order.</summary>
public class NoFalseAlarmTests
{
    [Fact]
    public void Warnings_OrdinarySelectors_AreNone()
    {
        Assert.True(OrdinarySelectors.All.Distinct(StringComparer.Ordinal).Count() >= 300);
        Assert.Equal([], OrdinarySelectors.All.SelectMany(static s => Warnings(s)));
    }

    [Fact]
    public void Warnings_SelectorsOfSamplesAndDocumentation_AreNone()
    {
        string[] selectors = [.. Sources().SelectMany(static source => Selectors(source)).Distinct(StringComparer.Ordinal)];

        Assert.True(selectors.Length >= 50, $"Only {selectors.Length} selectors were found.");
        Assert.Equal([], selectors.SelectMany(static s => Warnings(s)));
    }

    /// <summary>The differential suite has selectors on purpose that never match.</summary>
    [Fact]
    public void Warnings_SelectorsOfTheDifferentialSuite_AreThoseThatNeverMatch() => Assert.Equal(
        [
            "[data-x^='']", "[data-x$='']", "[data-x*='']", "[data-x~='']", "[data-x~='a b']", "table > td", "li:nth-child(0)", ":is()", ":not(*)", ":dir(bogus)", "article:has(:scope p)",
            ":is(p, !!)", ":is(p,)", ":is(div:unknown, p)", ":is(> p)", "|a", "|Item", "|*",
        ],
        DifferentialSelectors.All.Where(static s => Warnings(s).Any()));

    private static IEnumerable<string> Warnings(string selector)
    {
        var spans = new SelectorSpans();
        SelectorParseResult result = SelectorParser.Parse(selector, spans);
        return result.Selector is null
            ? [$"{selector}: {result.Errors[0].Message}"]
            : result.Errors.Concat(HtmlChecks.Find(selector, result.Selector, spans)).Concat(ScopeChecks.Find(result.Selector, spans, SelectorScope.Any)).Select(error => $"{selector}: {error.Message}");
    }

    /// <summary>The samples and the C# of the documentation, except for that of the diagnostics, which shows mistakes.</summary>
    private static IEnumerable<string> Sources() =>
    [
        .. RepositoryFiles.Below("samples", "*.cs").Select(RepositoryFiles.Read),
        .. RepositoryFiles.Below("docs", "*.md").Append("README.md").Where(static path => path != "docs/diagnostics.md")
            .SelectMany(static path => MarkdownSnippets.Parse(RepositoryFiles.Read(path))).Select(static snippet => snippet.Code),
    ];

    private static IEnumerable<string> Selectors(string source) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<AttributeSyntax>()
            .Where(static a => a.Name.ToString() is "Css" or "GeneratedSelector" or "HtmlSchema" or "Body")
            .SelectMany(static a => a.ArgumentList?.Arguments ?? default)
            .Where(static a => a.NameEquals?.Name.ToString() is null or "Key" or "Value" or "Root" or "Exclude" or "Summary" or "Headings" or "Paragraphs" or "Figures")
            .Select(static a => a.Expression)
            .OfType<LiteralExpressionSyntax>()
            .Select(static l => l.Token.ValueText);
}
