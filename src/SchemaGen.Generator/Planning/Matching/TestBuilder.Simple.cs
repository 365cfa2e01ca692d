using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <content>The tests of simple selectors.</content>
internal sealed partial class TestBuilder
{
    private static readonly Test IsHtml = new ElementTest(ElementTestKind.IsHtml);

    private Test TestOf(SimpleSelector selector) => selector switch
    {
        ClassSelector name => new ClassTest(name.Name),
        IdSelector id => new IdTest(id.Name),
        AttributeSelector attribute => TestOf(attribute),
        LogicalSelector { Kind: LogicalKind.Not } not => Not(TestOf(not.List)),
        LogicalSelector logical => TestOf(logical.List),
        HasSelector has => Any(has.List.Select(TestOf).ToList()),
        StructuralSelector structural => TestOf(structural.Kind),
        NthSelector nth => TestOf(nth),
        StateSelector state => TestOf(state.Kind),
        LangSelector language => Inherited(
            SelectorPrinter.PrintSimple(language),
            Any([new LanguageTest(language.Ranges, IsRoot: false), new LanguageTest(language.Ranges, IsRoot: true)]),
            new ElementTest(ElementTestKind.SaysLanguage)),
        DirSelector direction => Inherited(SelectorPrinter.PrintSimple(direction), new DirectionTest(AsciiLower(direction.Direction)), new ElementTest(ElementTestKind.SaysDirection)),
        TextSelector text => new TextTest(
            text.Kind is TextSelectorKind.ContainsOwn or TextSelectorKind.MatchesOwn,
            text.Argument,
            text.Kind is TextSelectorKind.Matches or TextSelectorKind.MatchesOwn),
        _ => throw new InvalidOperationException("No test for " + selector),
    };

    /// <remarks>Selectors 4, 6.3 and HTML, 4.16.2: names and the values of some attributes have no case on elements of HTML.</remarks>
    private static Test TestOf(AttributeSelector attribute)
    {
        string lower = AsciiLower(attribute.Name);
        bool isInsensitive = attribute.Case == AttributeCase.Insensitive;
        bool isListed = attribute.Case == AttributeCase.Default && attribute.Operator != AttributeOperator.Exists && HtmlAttributes.IgnoreCase(lower);
        var onHtml = new AttributeValueTest(lower, attribute.AnyNamespace, attribute.Operator, attribute.Value, isInsensitive || isListed);
        var elsewhere = new AttributeValueTest(attribute.Name, attribute.AnyNamespace, attribute.Operator, attribute.Value, isInsensitive);
        return onHtml.Equals(elsewhere) ? onHtml : Any([All([IsHtml, onHtml]), All([Not(IsHtml), elsewhere])]);
    }

    private Test TestOf(StructuralKind kind)
    {
        switch (kind)
        {
            case StructuralKind.FirstChild:
                return new ElementTest(ElementTestKind.IsFirstChild);
            case StructuralKind.LastChild:
                return new ElementTest(ElementTestKind.IsLastChild);
            case StructuralKind.OnlyChild:
                return All([TestOf(StructuralKind.FirstChild), TestOf(StructuralKind.LastChild)]);
            case StructuralKind.FirstOfType:
                return new NthTest(NthPlace.TypeIndex, Counter: null, 0, 1);
            case StructuralKind.LastOfType:
                return new NthTest(NthPlace.LastTypeIndex, Counter: null, 0, 1);
            case StructuralKind.OnlyOfType:
                return All([TestOf(StructuralKind.FirstOfType), TestOf(StructuralKind.LastOfType)]);
            case StructuralKind.Empty:
                return new ElementTest(ElementTestKind.IsEmpty);
            case StructuralKind.Root:
                return new ElementTest(ElementTestKind.IsRoot);
            default:
                UsesScope = true;
                return new ElementTest(ElementTestKind.IsScope);
        }
    }

    private Test TestOf(NthSelector nth)
    {
        bool isLast = nth.Kind is NthKind.LastChild or NthKind.LastOfType;

        if (nth is { Step: <= 0, Offset: <= 0 })
        {
            return Never;
        }

        if (nth.Of is { } of)
        {
            return TestOf(of).Equals(Never) ? Never : new NthTest(isLast ? NthPlace.LastPlace : NthPlace.Place, CounterOf(of, isLast), nth.Step, nth.Offset);
        }

        NthPlace place = nth.Kind switch
        {
            NthKind.Child => NthPlace.ChildIndex,
            NthKind.LastChild => NthPlace.LastChildIndex,
            NthKind.OfType => NthPlace.TypeIndex,
            _ => NthPlace.LastTypeIndex,
        };
        return new NthTest(place, Counter: null, nth.Step, nth.Offset);
    }

    private Test TestOf(StateKind kind) => kind switch
    {
        StateKind.Checked => All([IsHtml, new ElementTest(ElementTestKind.IsChecked)]),
        StateKind.Default => All([IsHtml, Any([new ElementTest(ElementTestKind.IsDefault)])]),
        StateKind.Indeterminate => All([IsHtml, new ElementTest(ElementTestKind.IsIndeterminate)]),
        StateKind.PlaceholderShown => All([IsHtml, new ElementTest(ElementTestKind.IsPlaceholderShown)]),
        StateKind.Defined => new ElementTest(ElementTestKind.IsDefined),
        StateKind.ReadWrite => Any([All([IsHtml, Defined(StateDefinitions.ReadWrite)]), All([IsHtml, Not(Defined(StateDefinitions.TextControl)), IsEditable()])]),
        StateKind.ReadOnly => Not(TestOf(StateKind.ReadWrite)),
        StateKind.AnyLink or StateKind.Link => Any([All([IsHtml, Defined(StateDefinitions.Link)]), All([new ElementTest(ElementTestKind.IsSvg), Defined(StateDefinitions.SvgLink)])]),
        _ => All([IsHtml, Defined(StateDefinitions.Of(kind))]),
    };

    private StateTest IsEditable() => Inherited("[contenteditable]", new ElementTest(ElementTestKind.IsEditingHost), new ElementTest(ElementTestKind.SaysEditable));

    /// <summary>A state that the language itself can express.</summary>
    private Test Defined(string selector) => TestOf(SelectorParser.Parse(selector).Selector!);
}
