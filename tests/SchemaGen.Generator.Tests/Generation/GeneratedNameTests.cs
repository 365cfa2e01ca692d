using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.Tests.Diagnostics;
using SchemaGen.Generator.Tests.Helpers;
using SchemaGen.Runtime;

namespace SchemaGen.Generator.Tests.Generation;

/// <summary>Names of the user and names that generated code uses cannot be mistaken for each other.</summary>
public partial class GeneratedNameTests
{
    private static readonly string[] s_usings = ["System", "System.CodeDom.Compiler", "System.Collections.Generic", "System.Runtime.CompilerServices", "SchemaGen", "SchemaGen.Runtime"];

    /// <summary>A schema whose code has all that emitters write for members, selectors, constants and accessors.</summary>
    private const string Everything = """
        using System;
        using System.Collections.Generic;
        using AngleSharp.Dom;
        using SchemaGen;

        [HtmlSchema(Root = "main")]
        [HtmlRoute("example.org", "/{id:long}")]
        public partial class Everything
        {
            [RouteValue("id"), Css("#a:has(> i + b) > p.x ~ q.y:lang(de):dir(ltr):matches('x+')", Pattern = "x", Replace = "y", Attr = "b, c"), Self(Attr = "d"), Meta("x, y"), JsonLd("x.y", Type = "Z")] public string? A { get; set; }
            [Css("a.b.c"), JsonLd("x"), Items(Combine = true, SkipInvalid = true, Min = 1, Max = 3)] public List<Uri> B { get; init; } = new();
            [Css("c:nth-child(2n+1 of .e):nth-last-child(2 of .f):empty:checked:read-write:root"), Css("d", Exclude = ".ads", Split = ",")] public DayOfWeek[]? C { get; init; } = null;
            [Css("dl", Key = "dt", Value = "dd")] public required Dictionary<DateOnly, decimal?> D { get; init; }
            [Css("dl:has(~ dl)", Key = ":scope > dt", Value = ":scope > dd")] public Dictionary<string, bool>? E { get; set; }
            [Css("x-y", Read = ReadMode.Lines, Join = " ", At = "..2")] public required string F { get; init; }
            [Css("[a|='x' i]", NextUntil = "hr", Single = true)] public Inner? G { get; set; }
            [Css("e", Using = nameof(Make))] public int? H;
            [Css("f")] public IElement? I { get; set; }
            [Css("g")] public bool J { get; set; }
            public static int Make(string text) => text.Length;
            partial void OnExtracted(HtmlIssueCollector issues) { }
            [HtmlSchema] public partial record Inner([Css("h")] TimeSpan X = default);
        }
        """;

    [Theory]
    [InlineData(typeof(ElementMatcher))]
    [InlineData(typeof(EntryMatcher))]
    [InlineData(typeof(SelectorMatcher))]
    public void MatcherNames_Endings_AreThoseOfNoInheritedMember(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        IEnumerable<string> names = type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Where(static m => !IsPrivate(m)).Select(static m => m.Name);
        Assert.DoesNotContain(names, static n => MatcherEnding().IsMatch(n));
    }

    [Fact]
    public void SchemaNames_Endings_AreThoseOfNoTypeInReach() =>
        Assert.DoesNotContain(TypesInReach(), static t => ClassEnding().IsMatch(t.Name));

    [Fact]
    public void TypeNames_Short_AreUnambiguous() =>
        Assert.Empty(TypesInReach().GroupBy(static t => (t.Name, t.Arity)).Where(static g => g.Count() > 1).Select(static g => g.Key.Name));

    [Fact]
    public System.Threading.Tasks.Task Emit_MembersWithEveryNameOfGeneratedCode_Compile()
    {
        string[] names = NamesOfGeneratedCode();
        string members = string.Join("\n", names.Select(static (n, i) => (i % 3) switch
        {
            0 => $"[Css(\"a > b\", Pattern = \"x\", Attr = \"b, c\")] [Meta(\"x\")] public string? @{n}_ {{ get; init; }} = \"\"; [Css(\"a b\")] public int? @{n} {{ get; init; }} = 3;",
            1 => $"[Css(\"a ~ b\")] public int? @{n};",
            _ => $"[Css(\"a, b + c\")] public List<int>? @{n} {{ get; set; }}",
        }));
        return SchemaTest.VerifyAsync($"#pragma warning disable CS0108, CS8981\n[HtmlSchema] public partial class A\n{{\n{members}\n}}");
    }

    [Fact]
    public void Emit_SelectorsWithEveryNameOfGeneratedCode_Compile()
    {
        string members = string.Join("\n", NamesOfGeneratedCode().Select(static (n, i) => $"[Css(\".{n} > {n}:has(> {n}) #{n}\")] [Meta(\"{n}\")] public string? M{i} {{ get; set; }}"));
        GeneratorTest.Run<SchemaGenerator>($"using SchemaGen;\n[HtmlSchema] public partial class A\n{{\n{members}\n}}", new TestOptions { CheckCultures = false });
    }

    [Fact]
    public System.Threading.Tasks.Task Emit_SchemasWithEveryNameOfGeneratedCode_Compile()
    {
        string types = string.Join("\n", NamesOfGeneratedCode().Select(static n => $"[HtmlSchema] public partial class @{n} {{ [Css(\"a > b.c\", Key = \"d\", Value = \":scope > e\")] public Dictionary<string, Uri>? X_ {{ get; init; }} }}"));
        return SchemaTest.VerifyAsync($"#pragma warning disable CS8981\nnamespace N {{ {types} }}", severity: DiagnosticSeverity.Error);
    }

    private static bool IsPrivate(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPrivate || method.IsAssembly || method.IsSpecialName,
        FieldInfo field => field.IsPrivate || field.IsAssembly,
        Type type => type.IsNestedPrivate || type.IsNestedAssembly,
        _ => false,
    };

    private static List<INamedTypeSymbol> TypesInReach()
    {
        CSharpCompilation compilation = TestCompilation.Create(string.Empty, new TestOptions());
        return [.. s_usings.Select(n => n.Split('.').Aggregate(compilation.GlobalNamespace, static (ns, part) => ns.GetNamespaceMembers().Single(m => m.Name == part)))
            .SelectMany(static n => n.GetTypeMembers()).Where(static t => t.DeclaredAccessibility == Accessibility.Public)];
    }

    /// <summary>Every identifier in the generated code of <see cref="Everything"/>, with its own names.</summary>
    private static string[] NamesOfGeneratedCode()
    {
        string[] names = [.. GeneratorTest.RunUnchecked(static () => new SchemaGenerator(), Everything).Output.SyntaxTrees.Skip(1)
            .SelectMany(static t => t.GetRoot().DescendantTokens()).Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).Select(static t => t.ValueText)
            .Distinct().Order(StringComparer.Ordinal)];
        Assert.Contains("TryReadA", names);
        Assert.Contains("MarkPreviousSibling", names);
        Assert.Contains("UnsafeAccessor", names);
        Assert.True(names.Length > 200);
        return [.. names.Where(static n => n is not ("Parse" or "ParseAsync" or "Extract" or "ExtractAsync" or "Descriptor" or "OnExtracted" or "A"))];
    }

    [GeneratedRegex("^.+(Class|Meta|State|LookAhead|Matches)[0-9]*$")]
    private static partial Regex MatcherEnding();

    [GeneratedRegex("^.+(Readers|Matches|Entries)[0-9]*$")]
    private static partial Regex ClassEnding();
}
