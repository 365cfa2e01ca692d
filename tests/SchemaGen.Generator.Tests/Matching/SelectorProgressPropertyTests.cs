using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Random selectors on random trees: what issues say about selectors that match nothing is what AngleSharp finds for each of their prefixes.</summary>
[Trait("Runs", "Once")]
public class SelectorProgressPropertyTests
{
    private const int Selectors = 60;
    private const int Trees = 30;
    private static readonly string[] s_tags = ["p", "div", "b", "ul", "li", "section"];
    private static readonly string[] s_simple = [".a", ".b", ".c", "#i1", "[title]", ":first-child", ":not(.a)", ":has(b)", ":nth-child(2 of .a)"];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Message_RandomSelectorsOnRandomTrees_HasTheNumbersOfTheOracle(int seed, bool usesScope)
    {
        var random = new Random(seed);
        List<TextSelectorChain>[] whole = [.. Enumerable.Range(0, Selectors).Select(_ => List(random, usesScope: false))];
        List<TextSelectorChain>[] nested = [.. Enumerable.Range(0, Selectors).Select(_ => List(random, usesScope))];
        using InMemoryAssembly assembly = Compile(whole, nested);
        int described = 0;

        for (int tree = 0; tree < Trees; tree++)
        {
            IHtmlDocument document = Tree(random);
            var issues = ((IReadOnlyList<HtmlIssue>)InMemoryAssembly.Get(assembly.Call("Page", "Extract", document, new HtmlContext { Limits = new HtmlLimits { MaxIssues = 100_000 } }), "Issues")!)
                .Where(static i => i.Kind == HtmlIssueKind.Missing)
                .ToDictionary(static i => i.Path, static i => i.Message);
            described += Compare(document, scope: null, whole, "", issues, usesScope: false);
            IElement[] items = [.. document.QuerySelectorAll("section, li")];

            for (int i = 0; i < items.Length; i++)
            {
                items[i].SetAttribute("data-scope", "");
                described += Compare(document, items[i], nested, FormattableString.Invariant($"Items[{i}]."), issues, usesScope);
                items[i].RemoveAttribute("data-scope");
            }
        }

        Assert.True(described > 1000, $"Only {described} issues were described.");
    }

    private static int Compare(IHtmlDocument document, IElement? scope, List<TextSelectorChain>[] selectors, string path, Dictionary<string, string> issues, bool usesScope)
    {
        int described = 0;
        var oracle = new SelectorProgressOracle(document, scope, knowsAncestors: !usesScope);

        for (int i = 0; i < selectors.Length; i++)
        {
            string member = path + FormattableString.Invariant($"M{i}");

            if (oracle.HasMatch(selectors[i]))
            {
                continue;
            }

            string? progress = oracle.Describe(selectors[i]);
            string expected = $"{member} has no value: [Css(\"{Text(selectors[i])}\", Read = ReadMode.OuterHtml)] matched nothing{(progress is null ? "" : $" ({progress})")}.";
            Assert.True(issues.TryGetValue(member, out string? message), member);
            Assert.True(expected == message, $"\nexpected {expected}\nmessage  {message}\npage     {document.Body!.OuterHtml}");
            described += progress is null ? 0 : 1;
        }

        return described;
    }

    private static InMemoryAssembly Compile(List<TextSelectorChain>[] whole, List<TextSelectorChain>[] nested)
    {
        var source = new StringBuilder("using System.Collections.Generic;\nusing SchemaGen;\n\n[HtmlSchema]\npublic partial class Page\n{\n    [Css(\"section, li\")] public List<Item> Items { get; set; } = new();\n");
        Append(source, whole);
        Append(source.Append("}\n\n[HtmlSchema]\npublic partial class Item\n{\n"), nested);
        GeneratorTestResult result = GeneratorTest.RunUnchecked(static () => new SchemaGenerator(), source.Append("}\n").ToString());
        Diagnostic[] errors = [.. result.Output.GetDiagnostics().Concat(result.Diagnostics).Where(static d => d.Severity == DiagnosticSeverity.Error)];
        Assert.Empty(errors);
        return InMemoryAssembly.Load(result.Output);
    }

    private static void Append(StringBuilder source, List<TextSelectorChain>[] selectors)
    {
        for (int i = 0; i < selectors.Length; i++)
        {
            source.Append(CultureInfo.InvariantCulture, $"    [Css(\"{Text(selectors[i])}\", Read = ReadMode.OuterHtml)] public required string M{i} {{ get; init; }}\n");
        }
    }

    private static string Text(List<TextSelectorChain> list) => string.Join(", ", list.Select(static c => c.Prefix(c.Compounds.Count - 1)));

    private static List<TextSelectorChain> List(Random random, bool usesScope) => [.. Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => Chain(random, usesScope))];

    private static TextSelectorChain Chain(Random random, bool usesScope)
    {
        string[] compounds = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Compound(random))];
        char[] combinators = [.. Enumerable.Range(0, compounds.Length - 1).Select(_ => " >> +~"[random.Next(6)])];

        if (usesScope && combinators.Length > 0 && random.Next(3) == 0)
        {
            compounds[0] = ":scope";
            combinators[0] = " >"[random.Next(2)];
        }

        return new TextSelectorChain(compounds, combinators);
    }

    private static string Compound(Random random)
    {
        string tag = random.Next(3) > 0 ? s_tags[random.Next(s_tags.Length)] : "";
        int count = random.Next(tag.Length == 0 ? 1 : 0, 3);
        return tag + string.Concat(Enumerable.Range(0, count).Select(_ => s_simple[random.Next(s_simple.Length)]));
    }

    private static IHtmlDocument Tree(Random random)
    {
        IHtmlDocument document = Pages.Document("<!doctype html><body>");
        Grow(document, document.Body!, random, depth: 0);
        return document;
    }

    private static void Grow(IHtmlDocument document, IElement parent, Random random, int depth)
    {
        for (int i = random.Next(0, 4); i > 0 && depth < 5; i--)
        {
            IElement element = document.CreateElement(s_tags[random.Next(s_tags.Length)]);
            string classes = string.Join(' ', new[] { "a", "b", "c" }.Where(_ => random.Next(3) == 0));
            Set(element, "class", classes);
            Set(element, "id", random.Next(6) == 0 ? "i1" : "");
            Set(element, "title", random.Next(4) == 0 ? "t" : "");
            parent.AppendChild(element);
            Grow(document, element, random, depth + 1);
        }
    }

    private static void Set(IElement element, string name, string value)
    {
        if (value.Length > 0)
        {
            element.SetAttribute(name, value);
        }
    }
}
