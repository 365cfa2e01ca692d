using System.Threading.Tasks;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>A mistake that the compiler reports is no second one of ours, nothing throws, and what is generated stays there for those who call it.</summary>
public class CompilerErrorTests
{
    [Theory]
    [InlineData("[Css({|CS0103:Foo|})] public string? X { get; set; }")]
    [InlineData("[Css({|CS1503:5|})] public string? X { get; set; }")]
    [InlineData("[{|CS7036:Css|}] public string? X { get; set; }")]
    [InlineData("[{|CS7036:Meta|}] public string? X { get; set; }")]
    [InlineData("[Css(\"a\", {|CS0246:Bar|} = 3)] public string? X { get; set; }")]
    [InlineData("[Css(\"a\", Read = {|CS0103:Foo|})] public string? X { get; set; }")]
    [InlineData("[Css(\"a\", Attr = {|CS0029:5|})] public string? X { get; set; }")]
    [InlineData("static string s_q = \"a\"; [Css({|CS0182:s_q|})] public string? X { get; set; }")]
    [InlineData("[Css({|CS1503:new[] { \"a\" }|})] public string? X { get; set; }")]
    [InlineData("[Css(\"a\"), Items(Min = {|CS0029:\"a\"|})] public List<string>? X { get; set; }")]
    [InlineData("[{|CS1729:Css(\"a\", \"b\")|}] public string? X { get; set; }")]
    [InlineData("[{|CS1729:Self(\"a\")|}] public string? X { get; set; }")]
    [InlineData("[Css(\"a\", Attr = \"x\", {|CS0643:Attr = \"y\"|})] public string? X { get; set; }")]
    [InlineData("[Css(\"a\"), Items, {|CS0579:Items|}] public List<string>? X { get; set; }")]
    [InlineData("[Css(\"a\")] public {|CS0246:Missing|}? X { get; set; }")]
    [InlineData("[Css(\"a\")] public List<{|CS0246:Missing|}>? X { get; set; }")]
    [InlineData("[Css(\"a\")] public Dictionary<string, {|CS0246:Missing|}>? X { get; set; }")]
    [InlineData("[Css(\"a\")] public {|CS0246:Missing|}[]? X { get; set; }")]
    public Task Analyze_CompilerErrorInAMember_ReportsNoSecondOne(string member) => SchemaTest.VerifyAsync(
        $$"""
        [HtmlSchema] public partial class A
        {
            {{member}}
            [Css("b")] public string? Other { get; set; }
        }

        public static class Program { public static A Read() => A.Parse(""); public static HtmlSchemaDescriptor Describe() => A.Descriptor; public static A Generic() => HtmlReader.Parse<A>(""); }
        """);

    [Theory]
    [InlineData("[HtmlSchema(Culture = {|CS0103:Foo|})] public partial class A { [Css(\"a\")] public string? X { get; set; } }")]
    [InlineData("[HtmlSchema({|CS0246:Bar|} = 3)] public partial class A { [Css(\"a\")] public string? X { get; set; } }")]
    [InlineData("[HtmlSchema] public partial class A { [Css(\"a\")] public string? X { get; set; } } [{|CS0579:HtmlSchema|}] public partial class A { [Css(\"b\")] public string? Y { get; set; } }")]
    [InlineData("[HtmlSchema] public partial class A : {|CS0246:Missing|} { [Css(\"a\")] public string? X { get; set; } }")]
    [InlineData("[HtmlSchema] public partial class A { [Css(\"a\")] public string? X { get; set; } } [HtmlSchema] public partial struct {|CS0261:A|} { [Css(\"a\")] public string? Y { get; set; } }")]
    [InlineData("[HtmlSchema] public partial record {|CS8910:A|}([Css(\"a\")] A? Next);")]
    public Task Analyze_CompilerErrorInAType_ReportsNoSecondOne(string type) => SchemaTest.VerifyAsync(type + """


        public static class Program { public static A Read() => A.Parse(""); public static HtmlResult<A> Try() => A.Extract(""); }
        """);

    [Fact]
    public Task Analyze_InterfaceEnumOrDelegate_ReportsNoSecondError() => SchemaTest.VerifyAsync("""
        [{|CS0592:HtmlSchema|}] public partial interface A { }
        [{|CS0592:HtmlSchema|}] public enum B { }
        [{|CS0592:HtmlSchema|}] public delegate void C();
        """);

    [Fact]
    public Task Analyze_PointerMembers_AreErrors() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public unsafe partial struct {|CS0227:A|}
        {
            [Css("a")] public {|SCHEMA0013:int*|} X;
            [Css("a")] public {|SCHEMA0013:delegate*<int>|} Y;
        }
        """);

    [Theory]
    [InlineData("{|SCHEMA0012:\"\"|}", "string?")]
    [InlineData("\"h1.{|SCHEMA0010:.|}a\"", "string?")]
    [InlineData("\"a\", At = {|SCHEMA0023:\"x\"|}", "string?")]
    [InlineData("\"a\", {|SCHEMA0024:Split = \",\"|}", "string?")]
    [InlineData("\"a\", Pattern = \"{|SCHEMA0022:(|}\"", "string?")]
    [InlineData("\"a\", Culture = {|SCHEMA0018:\"xx-xx\"|}", "int?")]
    [InlineData("\"a\", TimeZone = {|SCHEMA0019:\"x\"|}", "DateTime?")]
    [InlineData("\"a\"", "{|SCHEMA0013:object?|}")]
    public Task Analyze_OneMistake_IsOneErrorAndGeneratedMembersExist(string arguments, string type)
    {
        string source = $$"""
            [HtmlSchema] public partial class A { [Css({{arguments}})] public {{type}} X { get; set; } [HtmlSchema] public partial class B { [Css("b")] public string? X { get; set; } } [Css("b")] public B? Inner { get; set; } }
            [HtmlSchema] public partial class D : A { [Css("b")] public string? Y { get; set; } }
            [HtmlSchema] public partial class Outer { [Css("b")] public List<A> All { get; set; } = new(); }

            public static class Program
            {
                public static A Read() => A.Parse("");
                public static D ReadDerived() => D.Parse("");
                public static Outer ReadOuter() => Outer.Parse("");
                public static HtmlResult<A> Try() => A.Extract("");
                public static HtmlSchemaDescriptor Describe() => A.Descriptor;
                public static T Own<T>() where T : IHtmlSchema<T> => T.Extract("").Value;
                public static A CallOwn() => Own<A>();
            }
            """;
        return SchemaTest.VerifyAsync(source);
    }
}
