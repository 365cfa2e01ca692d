using System;
using System.Globalization;
using System.Linq;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes tests as expressions.</summary>
internal sealed class TestEmitter(MatchPlan plan)
{
    /// <summary>The name of the local variable that holds the place among counted siblings.</summary>
    public static string CounterLocal(int counter) => "place" + counter.ToString(CultureInfo.InvariantCulture);

    /// <summary>The expression; null if it is always true.</summary>
    public string? Expression(Test test) => test is AlwaysTest ? null : Write(test, isOperand: false);

    private string Write(Test test, bool isOperand) => test switch
    {
        AlwaysTest => "true",
        AllTest all => Parenthesize(string.Join(" && ", all.Tests.Select(t => Write(t, isOperand: true))), isOperand),
        AnyTest { Tests.Count: 0 } => "false",
        AnyTest any => Parenthesize(AnyExpression(any), isOperand && any.Tests.Count > 1),
        NotTest not => "!" + Negatable(not.Operand),
        TagTest tag => $"string.Equals(name, {CSharpText.Literal(tag.Name)}, StringComparison.Ordinal)",
        HtmlTest => "IsHtml(element)",
        ClassTest name => $"HasClass(classes, {CSharpText.Literal(name.Name)})",
        IdTest id => $"HasId(element, {CSharpText.Literal(id.Id)})",
        AttributeValueTest attribute => Attribute(attribute),
        MetaTest meta => $"IsMeta(element, {CSharpText.Literal(meta.Name)})",
        StateTest state => $"({Relation(state)} & {plan.States[state.State].Name}) != 0",
        AheadTest ahead => $"({Ahead(ahead.Bit)} & {plan.LookAheads[ahead.Bit].Name}) != 0",
        NthTest nth => $"IsNth({(nth.Counter is { } counter ? CounterLocal(counter) : "ChildIndex(row)")}, step: {Number(nth.Step)}, offset: {Number(nth.Offset)})",
        FirstChildTest => "IsFirstChild(row)",
        LastChildTest => "IsLastChild(row)",
        _ => throw new InvalidOperationException("No expression for " + test),
    };

    /// <summary>Several states of the same element are asked for at once.</summary>
    private string AnyExpression(AnyTest any)
    {
        var groups = any.Tests.OfType<StateTest>().GroupBy(s => (s.Relation, s.State / StatePlan.PerWord)).Where(static g => g.Count() > 1).ToList();
        var merged = groups.Select(g => $"({Relation(g.First())} & ({string.Join(" | ", g.Select(s => plan.States[s.State].Name))})) != 0");
        var rest = any.Tests.Where(t => !groups.Any(g => g.Contains(t))).Select(t => Write(t, isOperand: true));
        return string.Join(" || ", merged.Concat(rest));
    }

    private string Negatable(Test test)
    {
        string text = Write(test, isOperand: true);
        bool isCall = test is TagTest or HtmlTest or ClassTest or IdTest or AttributeValueTest or NthTest or FirstChildTest or LastChildTest or AlwaysTest or NotTest or AnyTest { Tests.Count: 0 };
        return isCall || (text[0] == '(' && test is AllTest or AnyTest && text[text.Length - 1] == ')' && IsOneGroup(text)) ? text : "(" + text + ")";
    }

    private static bool IsOneGroup(string text)
    {
        int depth = 0;

        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;

            if (depth == 0 && i < text.Length - 1)
            {
                return false;
            }
        }

        return true;
    }

    private static string Attribute(AttributeValueTest test)
    {
        string method = test.Operator switch
        {
            AttributeOperator.Exists => "Exists",
            AttributeOperator.Equals => "Equals",
            AttributeOperator.Includes => "Includes",
            AttributeOperator.DashMatch => "DashMatches",
            AttributeOperator.Prefix => "StartsWith",
            AttributeOperator.Suffix => "EndsWith",
            _ => "Contains",
        };
        string value = test.Operator == AttributeOperator.Exists ? string.Empty : ", " + CSharpText.Literal(test.Value) + (test.IgnoreCase ? ", ignoreCase: true" : string.Empty);
        return $"AttributeTest.{method}(element, {CSharpText.Literal(test.Name)}{value})";
    }

    private string Relation(StateTest state)
    {
        int word = state.State / StatePlan.PerWord;
        return plan.StateWords == 1 ? $"{state.Relation}(row)" : $"{state.Relation}(row, word: {Number(word)})";
    }

    private string Ahead(int bit) => plan.LookAheadWords == 1 ? "Ahead(row)" : $"Ahead(row, word: {Number(bit / StatePlan.PerWord)})";

    private static string Parenthesize(string text, bool isNeeded) => isNeeded ? "(" + text + ")" : text;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
