using System.Globalization;
using System.Text;

namespace SchemaGen.Generator.Selectors;

/// <summary>Writes selectors in their canonical spelling, which parses to an equal tree.</summary>
internal static partial class SelectorPrinter
{
    [System.ThreadStatic]
    private static StringBuilder? t_unused;

    /// <summary>Writes a list, its selectors separated by a comma and a blank.</summary>
    public static string Print(SelectorList list) => Write(list, static (text, item) => AppendList(text, item));

    /// <summary>Writes one selector of a list.</summary>
    public static string Print(ComplexSelector selector) => Write(selector, static (text, item) => AppendComplex(text, item));

    /// <summary>Writes a part of a selector.</summary>
    /// <param name="selector">The selector.</param>
    /// <param name="first">The index of the first compound.</param>
    /// <param name="last">The index of the last compound.</param>
    public static string Print(ComplexSelector selector, int first, int last) => Write((selector, first, last), static (text, part) => AppendCompounds(text, part.selector, part.first, part.last));

    /// <summary>Writes an alternative of <c>:has()</c>.</summary>
    public static string Print(RelativeSelector selector) => Write(selector, static (text, item) => AppendRelative(text, item));

    /// <summary>Writes the conditions on one element.</summary>
    public static string Print(CompoundSelector selector) => Write(selector, static (text, item) => AppendCompound(text, item));

    /// <summary>Writes one condition.</summary>
    public static string PrintSimple(SimpleSelector selector) => Write(selector, static (text, item) => AppendSimple(text, item));

    private static string Write<T>(T item, System.Action<StringBuilder, T> append)
    {
        StringBuilder text = t_unused ?? new StringBuilder();
        t_unused = null;
        append(text, item);
        string written = text.ToString();
        t_unused = text.Clear();
        return written;
    }

    private static void AppendList(StringBuilder text, SelectorList list)
    {
        for (int i = 0; i < list.Selectors.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            AppendComplex(text, list.Selectors[i]);
        }
    }

    private static void AppendComplex(StringBuilder text, ComplexSelector selector) => AppendCompounds(text, selector, 0, selector.Compounds.Count - 1);

    private static void AppendCompounds(StringBuilder text, ComplexSelector selector, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (i > first)
            {
                text.Append(' ');
                AppendCombinator(text, selector.Combinators[i - 1]);
            }

            AppendCompound(text, selector.Compounds[i]);
        }
    }

    private static void AppendRelative(StringBuilder text, RelativeSelector selector)
    {
        AppendCombinator(text, selector.Leading);
        AppendComplex(text, selector.Selector);
    }

    private static void AppendCombinator(StringBuilder text, Combinator combinator) => text.Append(combinator switch
    {
        Combinator.Child => "> ",
        Combinator.NextSibling => "+ ",
        Combinator.SubsequentSibling => "~ ",
        _ => string.Empty,
    });

    private static void AppendCompound(StringBuilder text, CompoundSelector compound)
    {
        if (compound.Type is { } type)
        {
            text.Append(type.NoNamespace ? "|" : string.Empty);

            if (type.Name is null)
            {
                text.Append('*');
            }
            else
            {
                AppendIdentifier(text, type.Name);
            }
        }

        foreach (SimpleSelector simple in compound.Simple)
        {
            AppendSimple(text, simple);
        }
    }

    private static void AppendSimple(StringBuilder text, SimpleSelector selector)
    {
        switch (selector)
        {
            case ClassSelector { Name: var name }:
                text.Append('.');
                AppendIdentifier(text, name);
                break;

            case IdSelector { Name: var name }:
                text.Append('#');
                AppendIdentifier(text, name);
                break;

            case AttributeSelector attribute:
                AppendAttribute(text, attribute);
                break;

            case LogicalSelector { Kind: var kind, List: var list }:
                text.Append(':').Append(PseudoClasses.GetName(kind)).Append('(');
                AppendList(text, list);
                text.Append(')');
                break;

            case HasSelector has:
                AppendHas(text, has);
                break;

            case NthSelector nth:
                AppendNth(text, nth);
                break;

            case StructuralSelector { Kind: var kind }:
                text.Append(':').Append(PseudoClasses.GetName(kind));
                break;

            case StateSelector { Kind: var kind }:
                text.Append(':').Append(PseudoClasses.GetName(kind));
                break;

            case LangSelector lang:
                AppendLang(text, lang);
                break;

            case DirSelector { Direction: var direction }:
                text.Append(":dir(");
                AppendIdentifier(text, direction);
                text.Append(')');
                break;

            case TextSelector textual:
                AppendText(text, textual);
                break;
        }
    }

    private static void AppendAttribute(StringBuilder text, AttributeSelector attribute)
    {
        text.Append('[').Append(attribute.AnyNamespace ? "*|" : string.Empty);
        AppendIdentifier(text, attribute.Name);

        if (attribute.Operator != AttributeOperator.Exists)
        {
            text.Append(attribute.Operator switch
            {
                AttributeOperator.Includes => "~=",
                AttributeOperator.DashMatch => "|=",
                AttributeOperator.Prefix => "^=",
                AttributeOperator.Suffix => "$=",
                AttributeOperator.Substring => "*=",
                _ => "=",
            });

            AppendString(text, attribute.Value);

            text.Append(attribute.Case switch
            {
                AttributeCase.Insensitive => " i",
                AttributeCase.Sensitive => " s",
                _ => string.Empty,
            });
        }

        text.Append(']');
    }

    private static void AppendHas(StringBuilder text, HasSelector has)
    {
        text.Append(":has(");

        for (int i = 0; i < has.List.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            AppendRelative(text, has.List[i]);
        }

        text.Append(')');
    }

    private static void AppendNth(StringBuilder text, NthSelector nth)
    {
        text.Append(':').Append(PseudoClasses.GetName(nth.Kind)).Append('(').Append(PrintAnPlusB(nth.Step, nth.Offset));

        if (nth.Of is { } list)
        {
            text.Append(" of ");
            AppendList(text, list);
        }

        text.Append(')');
    }

    /// <summary>Writes <c>An+B</c> as the standard serializes it.</summary>
    private static string PrintAnPlusB(int step, int offset)
    {
        if (step == 0)
        {
            return offset.ToString(CultureInfo.InvariantCulture);
        }

        string n = step switch
        {
            1 => "n",
            -1 => "-n",
            _ => step.ToString(CultureInfo.InvariantCulture) + "n",
        };

        return offset == 0 ? n : n + offset.ToString("+0;-0", CultureInfo.InvariantCulture);
    }

    private static void AppendLang(StringBuilder text, LangSelector lang)
    {
        text.Append(":lang(");

        for (int i = 0; i < lang.Ranges.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            AppendString(text, lang.Ranges[i]);
        }

        text.Append(')');
    }
}
