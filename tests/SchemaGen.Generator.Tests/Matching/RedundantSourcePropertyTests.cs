using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using AngleSharp;
using AngleSharp.Dom;
using CsCheck;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>A source that the analyzer reports as useless can be removed: the schema reads the same values from random pages without it.</summary>
[Trait("Runs", "Once")]
public class RedundantSourcePropertyTests
{
    private const int Schemas = 200;
    private const int PageCount = 60;

    /// <summary>The rules that say of a source that it gives nothing: one that is covered, one that is repeated, one with fewer names.</summary>
    private static readonly string[] s_ids = ["SCHEMA0030", "SCHEMA0080"];

    /// <summary>Selectors of which many contain others.</summary>
    private static readonly string[] s_selectors =
    [
        "p", "p.a", ".a", "p.a.b", "P.a", "*", "p, b", "b, p.a", ":is(p, b)", ":where(p.a, .b) ", "p:not(.b)", "p:not(.a, .b)", "p:not(.b):not([title])", "p:first-child", "p:first-of-type", "p:nth-child(odd)", "p:only-child",
        "div p", "div > p", "div > p.a", "section div > p", "section p", "p + p", "p ~ p", "p.a + p", "p[title]", "p[title=a]", "p[title=A i]", "p[title~=a]", "p[title^=a]", "p[class~=a]", "#i1", "p#i1", "[id=i1]", ":has(> b)",
        "div:has(b)", "div:has(> b.a)", ":scope p", ":scope > p", "p:lang(en)", "p:contains(x)", "p.a:contains(x)", "ul > li, li.a", "li",
    ];

    /// <summary>The type of a member, its options on all sources, and what is written beside them.</summary>
    private static readonly (string Type, string[] Options, string Beside)[] s_members =
    [
        ("string?", ["", "Read = ReadMode.OwnText", "Read = ReadMode.InnerHtml", "Exclude = \"b\"", "At = \"0\"", "At = \"^1\"", "Single = true"], ""),
        ("string?", ["Attr = \"title\"", "Attr = \"title, href\"", "Attr = \"href, title\"", "Attr = \"href\""], ""),
        ("string?", ["Pattern = \"x\"", "Pattern = \"(y)?x\"", "Pattern = \"x\", Replace = \"z\"", "Pattern = \"y\", Replace = \"\"", "Join = \"|\"", "Join = \"|\", At = \"1..\"", "Join = \"|\", Pattern = \"x.*y\""], ""),
        ("required string", ["", "Attr = \"title\"", "Single = true"], ""),
        ("List<string>", ["", "At = \"1..\"", "Attr = \"title\"", "Attr = \"title, href\"", "Pattern = \"x\"", "Split = \" \"", "Single = true", "Exclude = \"b\""], ""),
        ("List<string>", ["", "At = \"..1\"", "Split = \" \"", "Attr = \"title\"", "Attr = \"title, href\""], ", Items(Combine = true)"),
        ("List<string>", ["", "Attr = \"title\""], ", Items(Min = 2, Max = 3)"),
        ("HashSet<string>", ["", "Attr = \"title\""], ""),
        ("List<int>", ["", "Pattern = \"[0-9]\""], ""),
        ("List<int>", ["", "Pattern = \"[0-9]\""], ", Items(SkipInvalid = true)"),
        ("List<int>", [""], ", Items(SkipInvalid = true, Combine = true)"),
        ("int?", ["", "Pattern = \"[0-9]\"", "Attr = \"title\""], ""),
        ("Uri?", ["Attr = \"href\"", "Attr = \"href, title\""], ""),
        ("bool", ["Pattern = \"x\"", "Attr = \"checked\""], ""),
        ("bool?", ["Pattern = \"x\"", "Attr = \"checked\""], ""),
        ("List<bool>", ["Pattern = \"x\""], ""),
        ("Nested?", ["", "NextUntil = \"b\"", "At = \"0\""], ""),
        ("required Nested", [""], ""),
        ("Lenient?", ["", "NextUntil = \"b\""], ""),
        ("List<Nested>", ["", "NextUntil = \"b\"", "At = \"..2\""], ""),
        ("List<Nested>", [""], ", Items(SkipInvalid = true)"),
        ("List<Lenient>", ["", "NextUntil = \"b\""], ""),
        ("Dictionary<string, string>", ["Key = \"b\", Value = \"p\"", "Key = \":scope\", Value = \"b\""], ""),
        ("Dictionary<string, bool>", ["Key = \"b\", Value = \"p\""], ""),
        ("IElement?", ["", "At = \"^1\"", "Single = true"], ""),
        ("List<IElement>", ["", "At = \"1..\""], ""),
        ("string?", ["Using = nameof(Take)", "Using = nameof(Skip)"], ""),
    ];

    /// <summary>Two selectors or three, of which the last often matches only elements that an earlier one matches.</summary>
    private static readonly Gen<string[]> s_pair = Gen.Frequency(
        (1, Gen.OneOf(s_selectors).Array[2, 3]),
        (2, from first in Gen.OneOf(s_selectors)
            from between in Gen.OneOf(s_selectors).Array[0, 1]
            from narrower in Gen.OneOf("div {0}", "{0}.b", "{0}[title]", "{0}:first-child", "{0}:not(.c)", "{0}, p", "{0}")
            select (string[])[first, .. between, string.Format(CultureInfo.InvariantCulture, narrower, first)]));

    private static readonly Gen<(string Type, string[] Sources, string Beside)> s_member =
        from kind in Gen.OneOf(s_members)
        from option in Gen.OneOf(kind.Options)
        from other in Gen.OneOf(kind.Options)
        from isOther in Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true)))
        from selectors in s_pair
        select (kind.Type, selectors.Select((selector, i) => Source(selector, i > 0 && isOther ? other : option)).ToArray(), kind.Beside);

    [Theory]
    [InlineData("0000000000001")]
    [InlineData("0000000000002")]
    public async Task Extract_WithoutTheReportedSources_ReadsTheSame(string seed)
    {
        List<(string Type, string[] Sources, string Beside)> members = RandomSamples.Of(s_member, seed, Schemas);
        string all = Program(members, "Whole");
        IReadOnlyList<FoundDiagnostic> found = await AnalyzerTest.DiagnosticsAsync<SchemaAnalyzer>(all);
        HashSet<int> useless = [.. found.Where(static d => s_ids.Contains(d.Id)).Select(static d => d.Span.Start)];
        var removed = new Dictionary<int, string[]>();

        for (int i = 0; i < members.Count; i++)
        {
            int at = all.IndexOf($"class Whole{i}\n", StringComparison.Ordinal);
            List<string> rest = [];

            foreach (string source in members[i].Sources)
            {
                at = all.IndexOf(source, at, StringComparison.Ordinal);

                // A source that matches nothing takes its place, because options such as Combine need several.
                rest.Add(useless.Contains(at) ? $"Css(\"x-none\"{source[source.IndexOf('"', "Css(\"".Length)..].TrimStart('"')}" : source);
                at += source.Length;
            }

            if (!rest.SequenceEqual(members[i].Sources))
            {
                removed.Add(i, [.. rest]);
            }
        }

        string pairs = Program([.. removed.Keys.Select(i => members[i])], "Whole", "Less", [.. removed.Values]);
        using InMemoryAssembly assembly = InMemoryAssembly.Load(GeneratorTest.RunUnchecked(static () => new SchemaGenerator(), pairs, new TestOptions { CheckCultures = false }).Output);
        List<(TreeKind, TreeNode[])> trees = RandomSamples.Of(Gen.Select(MatchingGenerators.Kind, MatchingGenerators.Tree), seed, PageCount);
        int values = 0;

        foreach ((TreeKind kind, TreeNode[] nodes) in trees)
        {
            INode root = TreeNode.Build(kind, nodes);
            int index = 0;

            foreach ((int member, string[] rest) in removed)
            {
                string whole = Describe(assembly.Call($"Whole{index}", "Extract", root));
                string less = Describe(assembly.Call($"Less{index}", "Extract", root));
                Assert.True(
                    whole == less,
                    $"{members[member].Type} {string.Join(" ", members[member].Sources)}{members[member].Beside}\nonly: {string.Join(" ", rest)}\n{whole}\n{less}\n{root.ToHtml()}");
                values += whole is "False: none" or "True: null" or "True: []" or "True: False" ? 0 : 1;
                index++;
            }
        }

        // The test means something only if sources are reported, and the schemas have values.
        Assert.True(removed.Count > 60 && values > 600, $"{removed.Count} of {members.Count} schemas have a useless source, and {values} values were read.");
    }

    private static string Source(string selector, string options) => $"Css(\"{selector.Trim()}\"{(options.Length > 0 ? ", " : "")}{options})";

    private static string Program(List<(string Type, string[] Sources, string Beside)> members, string name, string? other = null, List<string[]>? others = null)
    {
        var program = new StringBuilder();
        program.Append("""
            using System;
            using System.Collections.Generic;
            using AngleSharp.Dom;
            using SchemaGen;

            [HtmlSchema]
            public partial class Nested
            {
                [Css("b, p")] public required string Inner { get; set; }
            }

            [HtmlSchema]
            public partial class Lenient
            {
                [Css("b, p")] public string? Inner { get; set; }
            }


            """);

        for (int i = 0; i < members.Count; i++)
        {
            Append(name, i, members[i].Sources);

            if (other is not null)
            {
                Append(other, i, others![i]);
            }
        }

        return program.ToString().ReplaceLineEndings("\n");

        void Append(string prefix, int index, string[] sources)
        {
            (string type, _, string beside) = members[index];
            program.Append($$"""
                [HtmlSchema]
                public partial class {{prefix}}{{index}}
                {
                    [{{string.Join(", ", sources)}}{{beside}}]
                    public {{type}} M { get; set; }{{(type.EndsWith('>') ? " = new();" : "")}}
                    private static string? Take(IElement element) => element.GetAttribute("title");
                    private static string? Skip(string text) => text.Length > 1 ? text : null;
                }


                """);
        }
    }

    /// <summary>Writes whether a page was read without errors, and the value of the member.</summary>
    private static string Describe(object? result)
    {
        bool isSuccess = (bool)InMemoryAssembly.Get(result, "Success")!;
        object? value = InMemoryAssembly.Get(result, "ValueOrDefault");
        return $"{isSuccess}: {(value is null ? "none" : Write(InMemoryAssembly.Get(value, "M")))}";
    }

    private static string Write(object? value) => value switch
    {
        null => "null",
        string text => text,
        IElement element => element.OuterHtml,
        IDictionary entries => string.Join(";", entries.Keys.Cast<object>().Select(key => $"{key}={Write(entries[key])}")),
        IEnumerable items => $"[{string.Join("|", items.Cast<object>().Select(Write))}]",
        IConvertible or Uri => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => $"({InMemoryAssembly.Get(value, "Inner")})",
    };
}
