using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Tests.Typing;

/// <summary>Composes schemas of types, members and attributes that each are valid C#, and rarely fit each other.</summary>
internal static class RandomSchemas
{
    /// <summary>Types of any kind that may be that of a member.</summary>
    private const string Types = """
        public class Plain { public string? X { get; set; } }
        public static class StaticType { public enum Inner { A, B } }
        public ref struct RefStruct { }
        public abstract class AbstractType { }
        public interface IType { }
        public delegate void Handler();
        public enum Color { Red, [Obsolete("x", true)] Old, @class, été }
        public enum Empty { }
        [Obsolete("x")] public enum OldColor { A }
        [Obsolete("x", true)] public enum GoneColor { A }
        [Experimental("EXP1")] public enum NewColor { A, [Experimental("EXP2")] B }
        [Experimental("EXP1")] public struct NewStruct { public NewStruct() { } }
        public readonly struct Code : IParsable<Code> { public static Code Parse(string s, IFormatProvider? p) => default; public static bool TryParse(string? s, IFormatProvider? p, out Code r) { r = default; return true; } }
        public ref struct RefConverter : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
        public abstract class AbstractConverter : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
        public class GenericConverter<T> : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
        [Obsolete("x", true)] public class GoneConverter : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
        [Experimental("EXP1")] public class NewConverter : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
        public static class Holder { internal class InnerConverter : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } } private class Hidden { } }
        [HtmlSchema] public partial class Nested { [Css("b")] public string? X { get; set; } }
        [HtmlSchema] public partial struct NestedStruct { [Css("b")] public string? X { get; set; } }
        [HtmlSchema] public abstract partial class NestedAbstract { [Css("b")] public string? X { get; set; } }
        [HtmlSchema, Obsolete("x", true)] public partial class NestedGone { [Css("b")] public string? X { get; set; } }
        [HtmlSchema, Experimental("EXP1")] public partial class NestedNew { [Css("b")] public string? X { get; set; } }
        [HtmlSchema] internal partial class NestedInternal { [Css("b")] public string? X { get; set; } }
        public class Base { [Css("b")] public string? OfBase { get; private set; } [Css("c")] public int Number { get; private protected init; } [Css("d")] public virtual string? Virtual { get; set; } }
        public class RequiredBase { [Css("b")] public required string Required { get; init; } public required int Unread { get; set; } [SetsRequiredMembers] public RequiredBase() { Required = ""; } }
        public class GenericBase<T> { [Css("b")] public T? OfGeneric { get; set; } [Css("b")] public T? Hidden { get; private set; } }

        """;

    private static readonly string[] s_types =
    [
        "string", "string?", "int", "int?", "bool", "decimal?", "DateTime", "DateTimeOffset?", "DateOnly", "TimeSpan?", "Uri", "Uri?", "Guid", "char", "object", "dynamic", "nint", "Half?", "Int128", "float",
        "Plain", "Plain?", "RefStruct", "AbstractType", "IType", "Handler", "Color", "Color?", "Empty", "OldColor", "GoneColor", "NewColor", "NewColor?", "NewStruct", "StaticType.Inner", "Code", "Code?",
        "Nested", "Nested?", "NestedStruct", "NestedStruct?", "NestedAbstract?", "NestedGone?", "NestedNew?", "NestedInternal?", "IElement", "IElement?", "System.Text.Json.JsonElement", "Own", "Own?", "(int, string)",
        "int*", "delegate*<int>", "int[,]", "T",
    ];

    private static readonly string[] s_shapes =
    [
        "{0}", "{0}", "{0}", "List<{0}>", "List<{0}>?", "{0}[]", "HashSet<{0}>", "IReadOnlyList<{0}>?", "IEnumerable<{0}>", "System.Collections.Immutable.ImmutableArray<{0}>", "Dictionary<string, {0}>",
        "Dictionary<{0}, string>", "IReadOnlyDictionary<{0}, {0}>?", "Lazy<{0}>", "List<List<{0}>>",
    ];

    private static readonly string[] s_sources = ["Css(\"a > b.c", "Css(\"time", "Css(\"a, b c", "Css(\":has(x)", "Meta(\"og:x", "JsonLd(\"a.b", "RouteValue(\"id", "RouteValue(\"no", "Css(\"dl"];

    private static readonly string[] s_options =
    [
        "Attr = \"x, y\"", "Attr = \"datetime\"", "Read = ReadMode.Lines", "Exclude = \"i\"", "At = \"0\"", "At = \"1..\"", "Single = true", "Pattern = @\"(\\d+)\"", "Replace = \"$1\"", "Split = \",\"", "SplitPattern = \"[,;]\"",
        "Format = \"yyyy-MM-dd\"", "Format = \"d/M/yyyy H:mm\"", "TimeZone = \"UTC\"", "TimeZone = \"EDT\"", "Culture = \"fr\"", "Culture = \"xx-yy\"", "Relative = true", "Key = \"dt\", Value = \"dd\"",
        "Using = \"Make\"", "Using = \"Other\"", "Converter = typeof(RefConverter)", "Converter = typeof(AbstractConverter)", "Converter = typeof(GenericConverter<>)", "Converter = typeof(GenericConverter<int>)",
        "Converter = typeof(GoneConverter)", "Converter = typeof(NewConverter)", "Converter = typeof(Holder.InnerConverter)", "Converter = typeof(OwnConverter)",
    ];

    private static readonly string[] s_names = ["X", "Y", "Value", "@class", "@field", "scope", "Matches", "System", "SchemaGen", "Equals", "Parse", "OwnReader", "Clone", "EqualityContract", "_", "été", "@record", "OnExtracted", "Title"];

    private static readonly string[] s_accessors =
    [
        "{ get; set; }", "{ get; set; }", "{ get; init; }", "{ get; init; } = default!;", "{ get; private set; }", "{ get; private set; } = default!;", "{ get; } = default!;", "{ get => field; set => field = value; }",
        "{ get => default!; }", ";", "= default!;",
    ];

    private static readonly string[] s_modifiers = ["public", "public", "public", "internal", "private", "protected", "public required", "public static", "public virtual", "public new", "private protected", "public readonly", "[Obsolete(\"x\")] public", "[Obsolete(\"x\", true)] public", "[Experimental(\"EXP1\")] public"];

    private static readonly string[] s_headers =
    [
        "public partial class Own", "public sealed partial class Own", "public partial record Own", "public partial struct Own", "public readonly partial record struct Own", "internal partial class Own", "public partial class Own : Base",
        "public partial class Own : RequiredBase", "public partial class Own : GenericBase<int>", "public abstract partial class Own", "public unsafe partial class Own", "public partial class Own(string title)",
    ];

    private static readonly string[] s_attributes = ["[HtmlSchema]", "[HtmlSchema]", "[HtmlSchema]", "[HtmlSchema(Root = \"main\", Culture = \"fr\")]", "[HtmlSchema(TimeZone = \"UTC\"), HtmlRoute(\"x.org\", \"/{id}\")]", "[HtmlSchema, Obsolete(\"x\")]", "[HtmlSchema, Obsolete(\"x\", true)]", "[HtmlSchema, Experimental(\"EXP1\")]"];

    private static readonly string[] s_places =
    [
        "{0}", "{0}", "namespace N {{ {0} }}", "namespace SchemaGen.Generated {{ {0} }}", "namespace SchemaGen {{ {0} }}", "namespace N.System {{ {0} }} namespace SchemaGen.System {{ class Q; }}", "namespace @class.@event {{ {0} }}",
        "public partial class Outer {{ {0} private class Inner; }}", "public static partial class Outer {{ {0} }}", "public partial interface IOuter {{ {0} }}", "namespace SchemaGen.Generated {{ class MatchList; class OwnMatches; class ElementMatcher; }} {0}",
    ];

    /// <summary>The next program.</summary>
    public static string Next(Random random)
    {
        string members = string.Join("\n", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Member(random)));
        string own = $$"""
            {{Pick(s_attributes)}} {{Pick(s_headers)}}
            {
            {{members}}
            private static Code Make(string text) => default;
            private static bool Other(string text, out int value) => int.TryParse(text, out value);
            private class OwnConverter : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
            }
            """;
        return "#pragma warning disable EXP1, EXP2, CS0612, CS0618, CS8981\n" + (random.Next(2) == 0 ? "using SchemaGen;\n" : "") + string.Format(System.Globalization.CultureInfo.InvariantCulture, Pick(s_places), own) + "\n" + Types;

        string Pick(string[] all) => all[random.Next(all.Length)];
    }

    private static string Member(Random random)
    {
        string source = Pick(s_sources);
        List<string> options = [.. Enumerable.Range(0, random.Next(4) switch { 0 or 1 => 0, 2 => 1, _ => 2 }).Select(_ => Pick(s_options)).DistinctBy(static o => o.Split(' ')[0])];
        string attribute = $"[{source}\"{string.Concat(options.Select(static option => ", " + option))})]";
        string items = random.Next(8) == 0 ? "[Items(Min = 1, SkipInvalid = true)] " : "";
        string type = string.Format(System.Globalization.CultureInfo.InvariantCulture, Pick(s_shapes), Pick(s_types));
        return $"{attribute} {items}{Pick(s_modifiers)} {type} {Pick(s_names)} {Pick(s_accessors)}";

        string Pick(string[] all) => all[random.Next(all.Length)];
    }
}
