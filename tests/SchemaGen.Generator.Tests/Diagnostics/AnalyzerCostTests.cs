using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Tests.Helpers;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>Rules that depend on other types take time in proportion to the program, however many schemas ask them.</summary>
/// <remarks>Allocated bytes stand for time: what searches all types allocates for each, and unlike times they are the same in each run.</remarks>
[Trait("Runs", "Once")]
public class AnalyzerCostTests
{
    /// <summary>A rule, a part of a program that asks it, with '#' for the number of the part, and the id that shows that the rule ran.</summary>
    public static TheoryData<string, string, string> Rules { get; } = new()
    {
        {
            "advice for members of an article, unless a schema nests it",
            """[HtmlSchema] public partial class Page# { [Css("h1")] public string? Title { get; set; } [Css(".by")] public string? Author { get; set; } [Css(".s")] public string? Section { get; set; } }""",
            "SCHEMA0088"
        },
        {
            "names of JSON, unless a schema reads it from any object",
            """[HtmlSchema] public partial class Page# { [JsonLd("datePublised")] public string? Date { get; set; } }""",
            "SCHEMA0085"
        },
        {
            "selectors that match outside of the element, unless it is read with NextUntil",
            """[HtmlSchema] public partial class Page# { [Css(":scope + p")] public string? Text { get; set; } }""",
            "SCHEMA0061"
        },
        {
            "sources of a class from which no schema derives",
            """public class Page# { [Css("p")] public string? Text { get; set; } }""",
            "SCHEMA0015"
        },
        {
            "mistakes of a base class, which one of its schemas reports",
            """public abstract class Base# { [Css("p[")] public string? Text { get; set; } } [HtmlSchema] public partial class Page# : Base# { } [HtmlSchema] public partial class Other# : Base# { }""",
            "SCHEMA0010"
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Analysis_OfManySchemas_CostsAsMuchForEachAsThatOfFew(string rule, string part, string id)
    {
        Assert.NotEmpty(rule);
        (double few, HashSet<string> ids) = BytesForEach(part, count: 25);
        (double many, _) = BytesForEach(part, count: 400);
        Assert.Contains(id, ids);
        Assert.True(many < few * 1.5, string.Create(CultureInfo.InvariantCulture, $"{few:F0} bytes for each of 25, {many:F0} bytes for each of 400"));
    }

    private static (double Bytes, HashSet<string> Ids) BytesForEach(string part, int count)
    {
        string source = "using SchemaGen;\n" + string.Join('\n', Enumerable.Range(0, count).Select(i => part.Replace("#", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        CSharpCompilation compilation = TestCompilation.Create(source);

        // Binds all symbols, and compiles the code of the rules.
        Analyze(TestCompilation.Create(source));
        compilation.GetDiagnostics(TestContext.Current.CancellationToken);

        long before = GC.GetAllocatedBytesForCurrentThread();
        List<Diagnostic> found = Analyze(compilation);
        return ((GC.GetAllocatedBytesForCurrentThread() - before) / (double)count, [.. found.Select(static d => d.Id)]);
    }

    /// <summary>Does on this thread what <see cref="SchemaAnalyzer"/> does on those of the compiler.</summary>
    private static List<Diagnostic> Analyze(CSharpCompilation compilation)
    {
        var found = new List<Diagnostic>();

        foreach (INamedTypeSymbol type in compilation.Assembly.GlobalNamespace.GetTypeMembers())
        {
            if (KnownTypes.IsSchema(type))
            {
                var mistakes = new SharedMistakes(type, compilation, TestContext.Current.CancellationToken);
                SchemaParser.Parse(type, compilation, diagnostic => Add(mistakes, diagnostic), TestContext.Current.CancellationToken);
            }
            else
            {
                new OrphanCheck(type, compilation, found.Add, TestContext.Current.CancellationToken).ParseOther();
            }
        }

        return found;

        void Add(SharedMistakes mistakes, Diagnostic diagnostic)
        {
            if (!mistakes.IsOfOther(diagnostic))
            {
                found.Add(diagnostic);
            }
        }
    }
}
