using System;
using System.Linq;
using CsCheck;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>Random selectors: valid trees, texts that look like selectors, and damage done to them.</summary>
internal static class SelectorGenerators
{
    private static readonly Gen<string> s_character = Gen.Frequency(
        (8, Gen.Char['a', 'z'].Select(c => c.ToString())),
        (2, Gen.OneOf("A", "Z", "-", "_", "1", "9", "é", "م", "☃", "👍", "\u0001", "\u007F", "\t", "\n", "\r", "\f")),
        (2, Gen.OneOf(" ", "\"", "'", "\\", "(", ")", "[", "]", ":", ".", ",", "#", "*", "|", "/", ">", "+", "~", "@", "&", "{", "\uFFFD", "İ", "ı")));

    private static readonly Gen<string> s_name = s_character.Array[1, 6].Select(string.Concat);

    private static readonly Gen<string> s_value = s_character.Array[0, 8].Select(string.Concat);

    private static readonly Gen<string> s_pattern = Gen.OneOf("a", "^\\d+$", "(a|b)", "[^)]+", "a\"b", "it's", "a\"b'c", "\\\"", "\\(x", "[])]", "(?i)x y", "x{2,3}");

    private static readonly Gen<AttributeSelector> s_attribute =
        from name in s_name
        from operation in Gen.Enum<AttributeOperator>()
        from value in s_value
        from flag in Gen.Enum<AttributeCase>()
        from any in Gen.Bool
        select operation == AttributeOperator.Exists
            ? new AttributeSelector(name, operation, string.Empty, AttributeCase.Default) { AnyNamespace = any }
            : new AttributeSelector(name, operation, value, flag) { AnyNamespace = any };

    private static readonly Gen<TextSelector> s_text =
        from kind in Gen.Enum<TextSelectorKind>()
        from text in s_name
        from pattern in s_pattern
        select new TextSelector(kind, kind is TextSelectorKind.Matches or TextSelectorKind.MatchesOwn ? pattern : text);

    private static readonly Gen<int> s_number = Gen.Frequency((5, Gen.Int[-20, 20]), (1, Gen.Int), (1, Gen.OneOf(int.MinValue, int.MaxValue)));

    private static readonly Gen<SimpleSelector> s_flat = Gen.Frequency(
        (4, s_name.Select(name => (SimpleSelector)new ClassSelector(name))),
        (2, s_name.Select(name => (SimpleSelector)new IdSelector(name))),
        (3, s_attribute.Select(attribute => (SimpleSelector)attribute)),
        (1, s_text.Select(text => (SimpleSelector)text)),
        (1, Gen.Enum<StructuralKind>().Select(kind => (SimpleSelector)new StructuralSelector(kind))),
        (1, Gen.Enum<StateKind>().Select(kind => (SimpleSelector)new StateSelector(kind))),
        (1, s_value.Array[1, 3].Select(ranges => (SimpleSelector)new LangSelector(new EquatableArray<string>(ranges)))),
        (1, s_name.Select(name => (SimpleSelector)new DirSelector(SelectorCharacters.ToAsciiLower(name)))));

    /// <summary>A valid tree of every construct.</summary>
    public static Gen<SelectorList> Tree { get; } = new SelectorStructure(s_flat, s_number, Compound, mostInList: 3, nestedWeight: 1).List(depth: 3, allowHas: true, least: 1);

    /// <summary>Any text at all, with the characters of selectors more often than others.</summary>
    public static Gen<string> Noise { get; } = Gen.Frequency(
        (1, Gen.String),
        (3, Gen.Char["abnAN019.#:[]()'\"\\,>+~|*=^$!@&/-_{};%<? \t\r\n\f\0\uD83D\uDC4Dé"].Array[0, 30].Select(characters => new string(characters))),
        (3, Gen.OneOf(
            "a", ".b", "#c", "[d", "]", "=", "\"e\"", "'", "i", ":not(", ":is(", ":has(", ":nth-child(", "2n", "+1", " of ", ")", ",", " ", ">", "+", "~", "|", "||", "*", "::",
            ":contains(", ":matches(", "[^)]", "\\", "\\31 ", "/*", "*/", "//", "@href", ":lang(", "url(", "!", "-", "--x", "1", ":first", ":hover", "\n", "{", "}", "..").Array[0, 14].Select(string.Concat)));

    /// <summary>A valid selector to which something was done: characters taken away, doubled, replaced or put in, or the end cut off.</summary>
    public static Gen<string> Damaged { get; } =
        from tree in Tree
        from changes in Gen.Select(Gen.Int[0, 4], Gen.Int[0, 1000], s_character).Array[1, 4]
        select changes.Aggregate(SelectorPrinter.Print(tree), (text, change) => Damage(text, change.Item1, change.Item2, change.Item3));

    private static string Damage(string text, int kind, int place, string insertion)
    {
        if (text.Length == 0)
        {
            return insertion;
        }

        int at = place % text.Length;

        return kind switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            2 => text.Insert(at, insertion),
            3 => text.Remove(at, 1).Insert(at, insertion),
            _ => text[..at],
        };
    }

    private static Gen<CompoundSelector> Compound(Gen<SimpleSelector> one) =>
        from type in Type
        from simple in one.Array[type is null ? 1 : 0, 3]
        select new CompoundSelector(type, new EquatableArray<SimpleSelector>(simple));

    private static Gen<TypeSelector?> Type =>
        from kind in Gen.Int[0, 5]
        from name in s_name
        select kind switch
        {
            0 or 1 => null,
            2 => new TypeSelector(Name: null),
            3 => new TypeSelector(name) { NoNamespace = true },
            _ => new TypeSelector(name),
        };
}
