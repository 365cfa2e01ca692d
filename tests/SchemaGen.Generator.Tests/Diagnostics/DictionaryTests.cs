using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0029, and what else is said of dictionaries.</summary>
public class DictionaryTests
{
    [Fact]
    public Task Dictionary_WithoutKeyOrValue_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [{|SCHEMA0029:Css("tr")|}] public Dictionary<string, string>? A1 { get; set; }
            [{|SCHEMA0029:Css("tr", Key = "th")|}] public IDictionary<string, string>? A2 { get; set; }
            [{|SCHEMA0029:Css("tr", Value = "td")|}] public IReadOnlyDictionary<string, string>? A3 { get; set; }
            [Css("tr", Key = {|SCHEMA0012:""|}, Value = {|SCHEMA0012:null|})] public Dictionary<string, string>? A4 { get; set; }
            [Css("tr", Key = "th", Value = "td")] public Dictionary<string, string>? A5 { get; set; }
            [JsonLd("offers")] public Dictionary<string, string>? A6 { get; set; }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'A1' is a dictionary; write Key and Value: selectors inside the match",
            "'A2' is a dictionary; write Value: selectors inside the match",
            "'A3' is a dictionary; write Key: selectors inside the match",
            "The selector is blank; write one, such as 'h1.title'",
            "The selector is blank; write one, such as 'h1.title'",
        ]);

    [Fact]
    public Task KeyAndValue_InvalidSelectors_AreReportedAtTheirColumn() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("tr", Key = "th.{|SCHEMA0010:.|}x", Value = @"td{|SCHEMA0010:::text|}")] public Dictionary<string, string>? A1 { get; set; }
            [Css("tr", Key = ":is(th, td.{|SCHEMA0011:.|}x)", Value = "td")] public Dictionary<string, string>? A2 { get; set; }
        }
        """);

    [Fact]
    public Task KeyAndValue_OnOtherMembers_AreErrors() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("tr", {|SCHEMA0024:Key = "th"|}, {|SCHEMA0024:Value = "td"|})] public string? A1 { get; set; }
            [Css("tr", {|SCHEMA0024:Value = "td"|})] public B? A3 { get; set; }
            [HtmlSchema] public partial class B { [Self] public string? X { get; set; } }
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "Key has no effect on a member that is not a dictionary; remove it",
            "Value has no effect on a member that is not a dictionary; remove it",
            "Value has no effect on a member that is not a dictionary; remove it",
        ]);

    [Fact]
    public Task Dictionary_FromSourcesWithoutEntries_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        [HtmlRoute("example.com", "/{id}")]
        public partial class A
        {
            [{|SCHEMA0024:Meta("a")|}] public Dictionary<string, string>? A1 { get; set; }
            [{|SCHEMA0024:Self|}] public Dictionary<string, string>? A2 { get; set; }
            [{|SCHEMA0024:PageUrl|}] public Dictionary<string, string>? A3 { get; set; }
            [{|SCHEMA0024:RouteValue("id")|}] public Dictionary<string, string>? A4 { get; set; }
            [{|SCHEMA0024:JsonLd("a")|}] public Dictionary<string, B>? A5 { get; set; }
            [HtmlSchema] public partial class B { [Self] public string? X { get; set; } }
        }
        """,
        severity: DiagnosticSeverity.Error);

    [Fact]
    public Task Dictionary_UnreadableKeyOrValueType_IsAnError() => SchemaTest.VerifyAsync(
        """
        public class Plain { }

        [HtmlSchema] public partial class A
        {
            [Css("p", Key = "b", Value = "i")] public {|SCHEMA0013:Dictionary<object, string>|} A1 { get; set; } = new();
            [Css("p", Key = "b", Value = "i")] public {|SCHEMA0013:Dictionary<B, string>|} A2 { get; set; } = new();
            [Css("p", Key = "b", Value = "i")] public {|SCHEMA0013:Dictionary<AngleSharp.Dom.IElement, string>|} A3 { get; set; } = new();
            [Css("p", Key = "b", Value = "i")] public {|SCHEMA0013:Dictionary<string, object>|} A4 { get; set; } = new();
            [Css("p", Key = "b", Value = "i")] public {|SCHEMA0013:Dictionary<string, List<string>>|} A5 { get; set; } = new();
            [Css("p", Key = "b", Value = "i")] public {|SCHEMA0013:Dictionary<string, Plain>|} A6 { get; set; } = new();
            [Css("p", Key = "b", Value = "i")] public {|SCHEMA0013:SortedDictionary<string, string>|} A7 { get; set; } = new();
            [Css("p", Key = "b", Value = "i")] public Dictionary<Guid, B> B1 { get; set; } = new();
            [Css("p", Key = "b", Value = "i")] public Dictionary<System.Net.IPAddress, B> B2 { get; set; } = new();
            [Css("p", Key = "b", Value = "i")] public IReadOnlyDictionary<Uri, ConsoleColor> B3 { get; set; } = null!;
            [Css("p", Key = "b", Value = "i", Using = nameof(Make))] public IReadOnlyDictionary<char, Plain> B4 { get; set; } = null!;
            private static Plain Make(string text) => new();
            [HtmlSchema] public partial class B { [Self] public string X { get; set; } = ""; }
        }
        """,
        severity: DiagnosticSeverity.Error);

    [Fact]
    public Task Dictionary_NullableKey_IsAnError() => SchemaTest.VerifyAsync(
        """
        #pragma warning disable CS8714
        [HtmlSchema] public partial class A
        {
            [Css("p", Key = "b", Value = "i")] public {|SCHEMA0013:Dictionary<string?, string>|} A1 { get; set; } = new();
            [Css("p", Key = "b", Value = "i")] public {|SCHEMA0013:Dictionary<int?, string>|} A2 { get; set; } = new();
        }
        """,
        new TestOptions { Nullable = NullableContextOptions.Enable },
        severity: DiagnosticSeverity.Error,
        messages: [
            "'A1' is of type 'Dictionary<string?, string>', whose keys text does not convert to; use string, a number, a date, Uri or an enum, without '?'",
            "'A2' is of type 'Dictionary<int?, string>', whose keys text does not convert to; use string, a number, a date, Uri or an enum, without '?'",
        ]);

    [Fact]
    public Task Dictionary_OptionsWithoutEffect_AreErrors() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("p", Key = "b", Value = "i", {|SCHEMA0024:Split = ","|})] public Dictionary<string, string>? A1 { get; set; }
            [Css("p", Key = "b", Value = "i", {|SCHEMA0024:SplitPattern = ","|})] public Dictionary<string, string>? A2 { get; set; }
            [Css("p", Key = "b", Value = "i", {|SCHEMA0024:Single = true|})] public Dictionary<string, string>? A3 { get; set; }
            [Css("p", Key = "b", Value = "i", At = {|SCHEMA0023:"1"|})] public Dictionary<string, string>? A4 { get; set; }
            [Css("p", Key = "b", Value = "i", {|SCHEMA0024:Format = "yyyy"|}, {|SCHEMA0024:TimeZone = "UTC"|}, {|SCHEMA0024:Culture = "fr"|})] public Dictionary<string, string>? A5 { get; set; }
            [Css("p", Key = "b", Value = "i", {|SCHEMA0024:Attr = "x"|}, {|SCHEMA0024:Pattern = "x"|}, {|SCHEMA0024:Culture = "fr"|})] public Dictionary<string, B>? A6 { get; set; }
            [Css("p", Key = "b", Value = "i", {|SCHEMA0024:Read = ReadMode.Lines|})] public Dictionary<string, bool>? A7 { get; set; }
            [Css("p", Key = "b", Value = "i", {|SCHEMA0024:Culture = "fr"|}, Using = nameof(Make))] public Dictionary<string, int>? A8 { get; set; }
            [Css("p", Key = "b", Value = "i", Format = {|SCHEMA0021:"yyyy-MM-dd"|})] public Dictionary<DateTimeOffset, string>? A9 { get; set; }
            [Css("p", Key = "b", Value = "i", Format = "{|SCHEMA0020:'|}")] public Dictionary<DateOnly, string>? A10 { get; set; }
            [Css("p", Key = "b", Value = "i", Attr = "x", Exclude = "em", Pattern = "(x)", Culture = "fr", At = "1..")] public Dictionary<int, string>? B1 { get; set; }
            [Css("p", Key = "b", Value = "i", Exclude = "em", Culture = "fr", Format = "d MMMM yyyy")] public Dictionary<DateOnly, B>? B2 { get; set; }
            [Css("p", Key = "b", Value = "i", Exclude = "em", Culture = "fr")] public Dictionary<int, bool>? B3 { get; set; }
            [Css("p", Key = "b", Value = "i", Culture = "fr", Using = nameof(Make))] public Dictionary<int, int>? B4 { get; set; }
            [Css("p", Key = "b", Value = "i"), JsonLd("x"), Items(Min = 1, Max = 3, Combine = true, SkipInvalid = true)] public Dictionary<int, int>? B5 { get; set; }
            private static int Make(string text) => 1;
            [HtmlSchema] public partial class B { [Self] public string? X { get; set; } }
        }
        """,
        severity: DiagnosticSeverity.Error);
}
