using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Generation;

/// <summary>Every type × (plain, nullable, required, list, dictionary, with default) × (present, missing, blank, malformed): one program, compiled as every user may and run.</summary>
public class TypeMatrixTests
{
    private const string Preamble = """
        #nullable enable annotations
        using System;
        using System.Collections.Generic;
        using System.ComponentModel;
        using System.Diagnostics.CodeAnalysis;
        using System.Runtime.Serialization;
        using AngleSharp.Dom;
        using SchemaGen;

        namespace M
        {
            public enum Color { Red, [EnumMember(Value = "dark blue")] Blue, [Description("none at all")] @default }

            public sealed class Tag : IParsable<Tag>, IEquatable<Tag>
            {
                public string Name = "";
                public static Tag Parse(string s, IFormatProvider? provider) => new Tag { Name = s };
                public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Tag result)
                {
                    result = s is null || s == "@bad" ? null! : Parse(s, provider);
                    return result is not null;
                }

                public bool Equals(Tag? other) => other is not null && other.Name == Name;
                public override bool Equals(object? obj) => Equals(obj as Tag);
                public override int GetHashCode() => 1;
                public override string ToString() => Name;
            }

            public readonly struct Id<T> : IParsable<Id<T>>
            {
                public readonly string Text;
                private Id(string text) => Text = text;
                public static Id<T> Parse(string s, IFormatProvider? provider) => new Id<T>(s);
                public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
                {
                    result = new Id<T>(s ?? "");
                    return s != "@bad";
                }

                public override string ToString() => Text;
            }

            public sealed class Money { public string Text = ""; public override string ToString() => Text; }
            public struct Point { public string Text; public override string ToString() => Text; }
            public class Box<T> { public string Text = ""; public override string ToString() => Text; }

            public sealed class MoneyConverter : IHtmlConverter<Money>
            {
                public static bool TryConvert(string text, in HtmlValueContext context, [MaybeNullWhen(false)] out Money value)
                {
                    value = text == "@bad" ? null! : new Money { Text = text };
                    return text != "@bad";
                }
            }

            public struct PointConverter<T> : IHtmlConverter<Point>
            {
                static bool IHtmlConverter<Point>.TryConvert(string text, in HtmlValueContext context, out Point value)
                {
                    value = new Point { Text = text };
                    return text != "@bad";
                }
            }

            public class Made
            {
                protected static Money? MakeMoney(string text) => text == "@bad" ? null : new Money { Text = text };
                protected static bool TryMoney(string text, [NotNullWhen(true)] out Money? value) => (value = MakeMoney(text)) is not null;
                protected static Money? OfElement(IElement element) => MakeMoney(element.TextContent.Trim());
                protected static Point? MakePoint(string text) => text == "@bad" ? null : new Point { Text = text };
                protected static bool TryPoint(string text, out Point value) { value = new Point { Text = text }; return text != "@bad"; }
                protected static Point? PointOf(IElement element) => MakePoint(element.TextContent.Trim());
                protected static Box<string?>? MakeBox(string text) => text == "@bad" ? null : new Box<string?> { Text = text };
                protected static (int, string?) Pair(string text) => text == "@bad" ? throw new FormatException() : (text.Length, text);
                protected static string? Upper(string text) => text == "@bad" ? null : text.ToUpperInvariant();
                protected static Uri? Address(string text) => text == "@bad" ? null : new Uri(text, UriKind.RelativeOrAbsolute);
                protected static int? Length(string text) => text == "@bad" ? (int?)null : text.Length;
                protected static Inner? InnerOf(IElement element) => element.TextContent == "@bad" ? null : new Inner { Text = element.TextContent };
                protected static bool IsLong(string text) => text == "@bad" ? throw new FormatException() : text.Length > 3;
            }

            [HtmlSchema] public sealed partial class Inner { [Self] public required string Text { get; init; } public override string ToString() => Text; }
            [HtmlSchema] public partial record struct Part([Self(Pattern = "^[^@].*")] string Text);

        """;

    /// <summary>The type, options of its source, a text that is a value and one that is none (null: every text is), what gives a default.</summary>
    private static readonly (string Type, string Options, string Good, string? Bad, string Default)[] s_types =
    [
        ("string", "", "a", null, "\"d\""),
        ("bool", ", Attr = \"data-v\"", "yes", "maybe", "true"),
        ("bool", ", Using = nameof(IsLong)", "long", "@bad", "true"),
        ("char", "", "c", "cc", "'d'"),
        .. "sbyte,byte,short,ushort,int,uint,long,ulong,nint,nuint,Int128,UInt128".Split(',').Select(static t => (t, "", "12", (string?)"x", "7")),
        .. "decimal,double,float".Split(',').Select(static t => (t, "", "1.5", (string?)"x", "7")),
        ("Half", "", "1.5", "x", "(Half)7"),
        ("Guid", "", "6F9619FF-8B86-D011-B42D-00CF4FC964FF", "x", "new Guid(\"6F9619FF-8B86-D011-B42D-00CF4FC964F0\")"),
        ("Uri", "", "https://example.org/", "http://a:b/", "new Uri(\"https://example.com/\")"),
        ("Uri", ", Attr = \"data-v, srcset\"", "https://example.org/", "http://a:b/", "new Uri(\"https://example.com/\")"),
        ("DateTimeOffset", "", "2020-01-02T03:04:05Z", "x", "DateTimeOffset.MaxValue"),
        ("DateTime", ", Format = \"d/M/yyyy\"", "2/1/2020", "x", "DateTime.MaxValue"),
        ("DateOnly", "", "2020-01-02", "x", "DateOnly.MaxValue"),
        ("TimeOnly", "", "03:04", "x", "TimeOnly.MaxValue"),
        ("TimeSpan", "", "PT1H", "x", "TimeSpan.MaxValue"),
        ("Color", "", "Dark  BLUE", "3", "Color.@default"),
        ("System.Net.IPAddress", "", "127.0.0.1", "x", "System.Net.IPAddress.Any"),
        ("System.Numerics.BigInteger", "", "12", "x", "System.Numerics.BigInteger.One"),
        ("Tag", "", "a", "@bad", "new Tag()"),
        ("Id<string>", "", "a", "@bad", "Id<string>.Parse(\"d\", null)"),
        ("Id<string?>", "", "a", "@bad", "Id<string?>.Parse(\"d\", null)"),
        ("System.Text.Json.JsonElement", "", "[1, 2]", "{1", "default(System.Text.Json.JsonElement)"),
        ("System.Text.Json.JsonElement", ", Attr = \"data-v\"", "12", "x", "default(System.Text.Json.JsonElement)"),
        ("Money", ", Converter = typeof(MoneyConverter)", "a", "@bad", "new Money()"),
        ("Point", ", Converter = typeof(PointConverter<int>)", "a", "@bad", "default"),
        ("Money", ", Using = nameof(MakeMoney)", "a", "@bad", "new Money()"),
        ("Money", ", Using = \"TryMoney\"", "a", "@bad", "new Money()"),
        ("Money", ", Using = nameof(OfElement)", "a", "@bad", "new Money()"),
        ("Point", ", Using = nameof(MakePoint)", "a", "@bad", "default"),
        ("Point", ", Using = nameof(TryPoint)", "a", "@bad", "default"),
        ("Point", ", Using = nameof(PointOf)", "a", "@bad", "default"),
        ("Box<string?>", ", Using = nameof(MakeBox)", "a", "@bad", "new Box<string?>()"),
        ("(int, string?)", ", Using = nameof(Pair)", "a", "@bad", "(1, null)"),
        ("string", ", Using = nameof(Upper)", "a", "@bad", "\"d\""),
        ("int", ", Using = nameof(Length)", "abc", "@bad", "7"),
        ("Uri", ", Using = nameof(Address)", "a", "@bad", "new Uri(\"https://example.com/\")"),
        ("Inner", ", Using = nameof(InnerOf)", "a", "@bad", "new Inner { Text = \"d\" }"),
        ("Inner", "", "a", null, "new Inner { Text = \"d\" }"),
        ("Part", "", "a", "@bad", "new Part(\"d\")"),
        ("IElement", "", "a", null, "null!"),
    ];

    private static readonly string[] s_shapes = ["Plain", "Nullable", "Required", "List", "Default", "NullableItems", "Parameter", "Dictionary", "NullableValues"];

    [Fact]
    public void Extract_EveryTypeShapeAndInput_GivesTheExpectedValueAndIssues()
    {
        using InMemoryAssembly assembly = InMemoryAssembly.From<SchemaGenerator>(Program(), new TestOptions { Nullable = NullableContextOptions.Enable });
        var wrong = new List<string>();

        for (int i = 0; i < s_types.Length; i++)
        {
            (string type, string options, string good, string? bad, _) = s_types[i];

            foreach (string shape in s_shapes)
            {
                string name = $"M.T{i}{shape}";
                if (!MayBe(shape, type, options))
                {
                    continue;
                }

                Check(assembly, name, type, shape, Page(good, options), "present", wrong);
                Check(assembly, name, type, shape, "<p>other</p>", "missing", wrong);

                // An element that is read as such is never blank, nor is a nested schema.
                if (!IsElement(type, options))
                {
                    Check(assembly, name, type, shape, Page(" ", options), "blank", wrong);
                }

                if (bad is not null)
                {
                    Check(assembly, name, type, shape, Page(bad, options), "malformed", wrong);
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Emit_EveryTypeAndShapeWithNullableDisabled_Compiles() =>
        GeneratorTest.Run<SchemaGenerator>(Program(), new TestOptions { Nullable = NullableContextOptions.Disable });

    /// <summary>Whether a type may have a shape: a truth value of an entry is whether it is there.</summary>
    private static bool MayBe(string shape, string type, string options) => !IsDictionary(shape) || type != "bool" || options.Length > 0;

    private static bool IsDictionary(string shape) => shape is "Dictionary" or "NullableValues";

    private static bool IsElement(string type, string options) => type is "IElement" or "Inner" or "Part" || options.Contains("Of", StringComparison.Ordinal);

    private static string Page(string text, string options) => "<p><i>key</i>" + (options.Contains("Attr", StringComparison.Ordinal) ? $"<b data-v=\"{text}\"></b>" : $"<b>{text}</b>") + "</p>";

    private static string Program()
    {
        var program = new StringBuilder(Preamble);

        for (int i = 0; i < s_types.Length; i++)
        {
            (string type, string options, _, _, string otherwise) = s_types[i];
            string source = $"[Css(\"b\"{options})]";

            foreach (string shape in s_shapes)
            {
                if (!MayBe(shape, type, options))
                {
                    continue;
                }

                if (IsDictionary(shape))
                {
                    string member = shape == "Dictionary" ? $"required IReadOnlyDictionary<string, {type}>" : $"Dictionary<string, {type}?>?";
                    program.AppendLine($"[HtmlSchema] public sealed partial class T{i}{shape} : Made {{ [Css(\"p\", Key = \"i\", Value = \"b\"{options})] public {member} X {{ get; init; }} }}");
                    continue;
                }

                if (shape == "Parameter")
                {
                    program.AppendLine($"[HtmlSchema] public sealed partial class T{i}{shape} : Made {{ public T{i}{shape}({source} {type}? x = null) => X = x; public {type}? X {{ get; }} }}");
                    continue;
                }

                string declaration = shape switch
                {
                    "Plain" => $"public {type} X {{ get; set; }} = default!;",
                    "Nullable" => $"public {type}? X {{ get; init; }}",
                    "Required" => $"public required {type} X {{ get; init; }}",
                    "List" => $"public IReadOnlyList<{type}> X {{ get; init; }} = null!;",
                    "NullableItems" => $"public {type}?[]? X {{ get; init; }}",
                    _ => $"public {type} X {{ get; init; }} = {otherwise};",
                };
                program.AppendLine($"[HtmlSchema] public sealed partial class T{i}{shape} : Made {{ {source} {declaration} }}");
            }
        }

        return program.AppendLine("}").ToString();
    }

    private static void Check(InMemoryAssembly assembly, string name, string type, string shape, string html, string input, List<string> wrong)
    {
        object result = assembly.Call(name, "Extract", html)!;
        string[] issues = [.. ((IEnumerable)InMemoryAssembly.Get(result, "Issues")!).Cast<HtmlIssue>().Select(static i => $"{i.Severity} {i.Kind}")];
        object? value = issues.Any(static i => i.StartsWith("Error", StringComparison.Ordinal)) ? "no value" : InMemoryAssembly.Get(InMemoryAssembly.Get(result, "Value"), "X");
        string actual = string.Join(", ", issues) + " " + value switch
        {
            null => "null",
            string { Length: > 0 } and "no value" => "no value",
            IEnumerable list and not string when IsList(shape) => $"{list.Cast<object?>().Count()} items",
            _ => "a value",
        };
        string expected = Expected(type, shape, input);

        if (!expected.Split('|').Contains(actual))
        {
            wrong.Add($"{type} {shape} {input}: {actual}, expected {expected}");
        }
    }

    private static bool IsList(string shape) => shape is "List" or "NullableItems" || IsDictionary(shape);

    private static string Expected(string type, string shape, string input)
    {
        bool isList = IsList(shape);
        bool isNested = type is "Part";

        switch (input)
        {
            case "present":
                return isList ? " 1 items" : " a value";
            case "malformed" when isList:
                return isNested ? "Error Missing no value" : "Error Unconvertible no value|Error ConverterFailed no value";
            case "malformed" when shape is "Plain" or "Required":
                return isNested ? "Error Missing no value" : "Error Unconvertible no value|Error ConverterFailed no value";
            case "malformed":
                string left = shape == "Default" ? "a value" : "null";
                return isNested ? $"Warning Missing {left}" : $"Warning Unconvertible {left}|Warning ConverterFailed {left}";
        }

        return shape switch
        {
            "List" or "Dictionary" => " 0 items",
            "NullableValues" when input == "blank" => " 1 items",
            "Default" when type == "IElement" => "Error Missing no value",
            "Default" => " a value",
            "Nullable" or "NullableItems" or "NullableValues" or "Parameter" => " null",
            _ => "Error Missing no value",
        };
    }
}
