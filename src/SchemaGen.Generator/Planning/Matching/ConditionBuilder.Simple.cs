using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <content>The conditions of simple selectors.</content>
internal sealed partial class ConditionBuilder
{
    private static readonly Condition IsHtml = new ElementCondition(ElementProperty.IsHtml);

    private Condition ConditionOf(SimpleSelector selector) => selector switch
    {
        ClassSelector name => new ClassCondition(name.Name),
        IdSelector id => new IdCondition(id.Name),
        AttributeSelector attribute => ConditionOf(attribute),
        LogicalSelector { Kind: LogicalKind.Not } not => Conditions.Not(ConditionOf(not.List)),
        LogicalSelector logical => ConditionOf(logical.List),
        HasSelector has => Conditions.Any(has.List.Select(ConditionOf).ToList()),
        StructuralSelector structural => ConditionOf(structural.Kind),
        NthSelector nth => ConditionOf(nth),
        StateSelector state => ConditionOf(state.Kind),
        LangSelector language => Inherited(
            SelectorPrinter.PrintSimple(language),
            Conditions.Any([new LanguageCondition(language.Ranges, IsRoot: false), new LanguageCondition(language.Ranges, IsRoot: true)]),
            new ElementCondition(ElementProperty.DeclaresLanguage)),
        DirSelector direction => Inherited(SelectorPrinter.PrintSimple(direction), new DirectionCondition(AsciiLower(direction.Direction)), new ElementCondition(ElementProperty.DeclaresDirection)),
        TextSelector text => new TextCondition(
            text.Kind is TextSelectorKind.ContainsOwn or TextSelectorKind.MatchesOwn,
            text.Argument,
            text.Kind is TextSelectorKind.Matches or TextSelectorKind.MatchesOwn),
        _ => throw new InvalidOperationException("No condition for " + selector),
    };

    /// <remarks>Selectors 4, 6.3 and HTML, 4.16.2: on elements of HTML, names and the values of some attributes compare without case.</remarks>
    private static Condition ConditionOf(AttributeSelector attribute)
    {
        string lower = AsciiLower(attribute.Name);
        bool isInsensitive = attribute.Case == AttributeCase.Insensitive;
        bool isListed = attribute.Case == AttributeCase.Default && attribute.Operator != AttributeOperator.Exists && HtmlAttributes.IgnoreCase(lower);
        var onHtml = new AttributeCondition(lower, attribute.AnyNamespace, attribute.Operator, attribute.Value, isInsensitive || isListed);
        var elsewhere = new AttributeCondition(attribute.Name, attribute.AnyNamespace, attribute.Operator, attribute.Value, isInsensitive);
        return onHtml.Equals(elsewhere) ? onHtml : Conditions.Any([Conditions.All([IsHtml, onHtml]), Conditions.All([Conditions.Not(IsHtml), elsewhere])]);
    }

    private Condition ConditionOf(StructuralKind kind)
    {
        switch (kind)
        {
            case StructuralKind.FirstChild:
                return new ElementCondition(ElementProperty.IsFirstChild);
            case StructuralKind.LastChild:
                return new ElementCondition(ElementProperty.IsLastChild);
            case StructuralKind.OnlyChild:
                return Conditions.All([ConditionOf(StructuralKind.FirstChild), ConditionOf(StructuralKind.LastChild)]);
            case StructuralKind.FirstOfType:
                return new NthCondition(SiblingIndex.TypeIndex, Counter: null, 0, 1);
            case StructuralKind.LastOfType:
                return new NthCondition(SiblingIndex.LastTypeIndex, Counter: null, 0, 1);
            case StructuralKind.OnlyOfType:
                return Conditions.All([ConditionOf(StructuralKind.FirstOfType), ConditionOf(StructuralKind.LastOfType)]);
            case StructuralKind.Empty:
                return new ElementCondition(ElementProperty.IsEmpty);
            case StructuralKind.Root:
                return new ElementCondition(ElementProperty.IsRoot);
            default:
                UsesScope = true;
                return new ElementCondition(ElementProperty.IsScope);
        }
    }

    private Condition ConditionOf(NthSelector nth)
    {
        bool isLast = nth.Kind is NthKind.LastChild or NthKind.LastOfType;

        if (nth is { Step: <= 0, Offset: <= 0 })
        {
            return Conditions.Never;
        }

        if (nth.Of is { } of)
        {
            return ConditionOf(of).Equals(Conditions.Never) ? Conditions.Never : new NthCondition(isLast ? SiblingIndex.LastCountedIndex : SiblingIndex.CountedIndex, CounterOf(of, isLast), nth.Step, nth.Offset);
        }

        SiblingIndex index = nth.Kind switch
        {
            NthKind.Child => SiblingIndex.ChildIndex,
            NthKind.LastChild => SiblingIndex.LastChildIndex,
            NthKind.OfType => SiblingIndex.TypeIndex,
            _ => SiblingIndex.LastTypeIndex,
        };
        return new NthCondition(index, Counter: null, nth.Step, nth.Offset);
    }

    private Condition ConditionOf(StateKind kind) => kind switch
    {
        StateKind.Checked => Conditions.All([IsHtml, new ElementCondition(ElementProperty.IsChecked)]),
        StateKind.Default => Conditions.All([IsHtml, Conditions.Any([new ElementCondition(ElementProperty.IsDefault)])]),
        StateKind.Indeterminate => Conditions.All([IsHtml, new ElementCondition(ElementProperty.IsIndeterminate)]),
        StateKind.PlaceholderShown => Conditions.All([IsHtml, new ElementCondition(ElementProperty.IsPlaceholderShown)]),
        StateKind.Defined => new ElementCondition(ElementProperty.IsDefined),
        StateKind.ReadWrite => Conditions.Any([Conditions.All([IsHtml, Defined(StateDefinitions.ReadWrite)]), Conditions.All([IsHtml, Conditions.Not(Defined(StateDefinitions.TextControl)), IsEditable()])]),
        StateKind.ReadOnly => Conditions.Not(ConditionOf(StateKind.ReadWrite)),
        StateKind.AnyLink or StateKind.Link => Conditions.Any([Conditions.All([IsHtml, Defined(StateDefinitions.Link)]), Conditions.All([new ElementCondition(ElementProperty.IsSvg), Defined(StateDefinitions.SvgLink)])]),
        _ => Conditions.All([IsHtml, Defined(StateDefinitions.Of(kind))]),
    };

    private StateCondition IsEditable() => Inherited("[contenteditable]", new ElementCondition(ElementProperty.IsEditingHost), new ElementCondition(ElementProperty.DeclaresEditability));

    /// <summary>Gets a state that a selector of the language defines.</summary>
    private Condition Defined(string selector) => ConditionOf(SelectorParser.Parse(selector).Selector!);
}
