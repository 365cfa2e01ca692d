using System;
using System.Text.RegularExpressions;
using SchemaGen.Generator.Tests.Helpers;

namespace SchemaGen.Generator.Tests.Generation;

/// <summary>Where the parts of generated code are, and what they have in common.</summary>
public class GeneratedShapeTests
{
    [Theory]
    [InlineData("[Css(\"img.a\", Attr = \"data-src\")] [Css(\"img.a\", Attr = \"src\")] public string? M { get; set; }", 1)]
    [InlineData("[Css(\"img  .a\", Attr = \"b\")] [Css(\"img .a\")] [Css(\"img .b\")] public string? M { get; set; }", 2)]
    [InlineData("[Css(\"p\", Exclude = \"i\")] [Css(\"q\", Exclude = \"i\")] public string? M { get; set; }", 3)]
    [InlineData("[Css(\"dl\", Key = \"dt\", Value = \"dd\"), Css(\"div\", Key = \"dt\", Value = \"dd\")] public System.Collections.Generic.Dictionary<string, string>? M { get; set; }", 4)]
    [InlineData("[Css(\"p\")] public string? M { get; set; } [Css(\"p\")] public string? N { get; set; }", 2)]
    public void Emit_EqualSelectorsOfOneMember_ShareAList(string members, int lists) =>
        Assert.Equal(lists, Regex.Count(Source(members), "public readonly MatchList "));

    [Theory]
    [InlineData("[Css(\"li.a\")] public string? M { get; set; } [Css(\"li.b\")] public string? N { get; set; }", 1)]
    [InlineData("[Css(\"li.a.b\")] public string? M { get; set; }", 1)]
    [InlineData("[Css(\"li.a\")] public string? M { get; set; } [Css(\"p.b\")] public string? N { get; set; }", 2)]
    [InlineData("[Css(\"li.a\")] public string? M { get; set; } [Css(\".b\")] public string? N { get; set; }", 1)]
    [InlineData("[Css(\"li.a, li.b\")] public string? M { get; set; } [Css(\"p.b.c\")] public string? N { get; set; }", 2)]
    public void Emit_ClassesOfOneElement_AreReadOnce(string members, int times) =>
        Assert.Equal(times, Regex.Count(Source(members), Regex.Escape("Classes(row, s_classes)")));

    [Theory]
    [InlineData(".a:not(.a.b)", "if ((classes & AClass) != 0 && (classes & BClass) == 0)")]
    [InlineData(".a:is(.a, .b)", "if ((classes & AClass) != 0)")]
    [InlineData("i#x:not(#x:empty)", "if (HasId(row, \"x\") && !IsEmpty(row))")]
    [InlineData("i.a:not(.b, .c)", "if ((classes & AClass) != 0 && (classes & (BClass | CClass)) == 0)")]
    [InlineData("i:not(p)", "MMatches.Add(row);")]
    public void Emit_ConditionThatIsKnown_IsTestedOnce(string selector, string code) =>
        Assert.Contains(code, Source($"[Css(\"{selector}\")] public string? M {{ get; set; }}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Css(\"a\")] public string? M { get; private set; }")]
    [InlineData("[Css(\"a\", Using = nameof(Make))] public int? M { get; set; } internal static int Make(string text) => text.Length;")]
    [InlineData("[Css(\"a\")] internal Inner? M { get; set; } [HtmlSchema] internal partial class Inner { [Css(\"b\")] public string? X { get; set; } }")]
    [InlineData("private Page() { } [Css(\"a\")] public System.Collections.Generic.List<System.DayOfWeek>? M { get; init; } = null;")]
    [InlineData("[Css(\"a\")] public System.Collections.Generic.List<Outer.E>? M { get; set; } public static class Outer { public enum E { A } }")]
    [InlineData("[Css(\"a\")] internal Outer.E? M { get; set; } internal static class Outer { public enum E { A } }")]
    [InlineData("[Css(\"a\")] public Outer.E[]? M { get; set; } public static class Outer { public enum E { A } }")]
    public void Emit_AllInReach_ReadersAreOutsideOfTheType(string members) =>
        Assert.Contains("file static class PageReaders", Source(members), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Css(\"a\", Using = nameof(Make))] public int? M { get; set; } private static int Make(string text) => text.Length;")]
    [InlineData("[Css(\"a\", Using = nameof(Make))] public int? M { get; set; } protected static int Make(AngleSharp.Dom.IElement element) => 1;")]
    [InlineData("[Css(\"a\")] private E? M { get; set; } private enum E { A }")]
    [InlineData("[Css(\"a\")] private Outer.E? M { get; set; } private static class Outer { public enum E { A } }")]
    [InlineData("[Css(\"a\")] private System.Collections.Generic.List<Outer.E>? M { get; set; } private static class Outer { public enum E { A } }")]
    [InlineData("[Css(\"a\")] private Outer.E[]? M { get; set; } private static class Outer { public enum E { A } }")]
    [InlineData("[Css(\"a\", Key = \"b\", Value = \"c\")] private System.Collections.Generic.Dictionary<E, int>? M { get; init; } = null; protected enum E { A }")]
    [InlineData("[Css(\"a\")] private System.Collections.Generic.List<Inner>? M { get; set; } [HtmlSchema] private partial class Inner { [Css(\"b\")] public string? X { get; set; } }")]
    [InlineData("[Css(\"a\", Converter = typeof(C))] public int? M { get; set; } private sealed class C : IHtmlConverter<int> { public static bool TryConvert(string text, in HtmlValueContext context, out int value) { value = 1; return true; } }")]
    public void Emit_PrivateTypeOrMethod_ReadersAreInTheType(string members)
    {
        string code = Source(members);
        Assert.Contains("private static class PageReaders", code, StringComparison.Ordinal);
        Assert.DoesNotContain("file static class PageReaders", code, StringComparison.Ordinal);
    }

    private static string Source(string members) =>
        GeneratorTest.Run<SchemaGenerator>($"using SchemaGen;\n\n[HtmlSchema]\npublic partial class Page\n{{\n{members}\n}}\n", new TestOptions { CheckCultures = false }).Source("Page.g.cs");
}
