using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes tests as expressions.</summary>
internal sealed class TestEmitter(MatchPlan plan)
{
    /// <summary>The expression for the known classes that an element has.</summary>
    public string Classes { get; set; } = "classes";

    /// <summary>Whether a test asks for a known class.</summary>
    public bool UsesClasses(Test test) => TestBuilder.Leaves(test).Any(t => t is ClassTest name && Constant(plan.Classes, name.Name) is not null);

    /// <summary>Whether a test asks for a known name of meta elements.</summary>
    public bool UsesMetas(Test test) => TestBuilder.Leaves(test).Any(t => t is MetaTest meta && Constant(plan.Metas, meta.Name) is not null);

    /// <summary>The expression; null if it is always true.</summary>
    public string? Expression(Test test) => test is AlwaysTest ? null : Write(test, isOperand: false);

    private string Write(Test test, bool isOperand) => test switch
    {
        AlwaysTest => "true",
        AllTest all => Parenthesize(string.Join(" && ", all.Tests.Select(t => Write(t, isOperand: true))), isOperand),
        AnyTest { Tests.Count: 0 } => "false",
        AnyTest any => Parenthesize(AnyExpression(any), isOperand && any.Tests.Count > 1),
        NotTest not when BitOf(not.Operand) is not null => Write(not.Operand, isOperand).Replace(") != 0", ") == 0"),
        NotTest { Operand: TagTest tag } => IsNamed(tag, "!="),
        NotTest not => "!" + Negatable(not.Operand),
        TagTest tag => IsNamed(tag, "=="),
        _ when BitOf(test) is { } bit => $"({bit.Word} & {bit.Name}) != 0",
        ClassTest name => $"HasClass(row, {CSharpText.Literal(name.Name)})",
        IdTest id => $"HasId(row, {CSharpText.Literal(id.Id)})",
        AttributeValueTest attribute => Attribute(attribute),
        MetaTest meta => $"IsMeta(row, {CSharpText.Literal(meta.Name)})",
        NthTest nth => $"IsNth({nth.Place}(row{(nth.Counter is { } counter ? ", counter: " + Number(counter) : string.Empty)}), step: {Number(nth.Step)}, offset: {Number(nth.Offset)})",
        ElementTest self => $"{self.Kind}(row)",
        LanguageTest language => $"{(language.IsRoot ? "IsPageInLanguage" : "SaysLanguage")}(row, {plan.LanguagesName(language.Ranges)})",
        DirectionTest direction => $"SaysDirection(row, {CSharpText.Literal(direction.Direction)})",
        TextTest text => $"{(text.IsPattern ? "Matches" : "Contains")}Text(row, {(text.IsPattern ? plan.PatternName(text.Text) : CSharpText.Literal(text.Text))}{(text.IsOwn ? ", isOwn: true" : string.Empty)})",
        _ => throw new InvalidOperationException("No expression for " + test),
    };

    private static string IsNamed(TagTest tag, string comparison) =>
        TagConstants.Find(tag.Name) is { } constant ? $"name {comparison} {constant}" : $"LocalName(row) {comparison} {CSharpText.Literal(tag.Name)}";

    /// <summary>Several states of the same element, or several look-aheads, are asked for at once.</summary>
    private string AnyExpression(AnyTest any)
    {
        IEnumerable<string> merged = any.Tests.Where(t => BitOf(t) is not null).GroupBy(t => BitOf(t)!.Value.Word).Select(g =>
        {
            List<string> names = g.Select(t => BitOf(t)!.Value.Name).ToList();
            return names.Count == 1 ? $"({g.Key} & {names[0]}) != 0" : $"({g.Key} & ({string.Join(" | ", names)})) != 0";
        });
        return string.Join(" || ", merged.Concat(any.Tests.Where(t => BitOf(t) is null).Select(t => Write(t, isOperand: true))));
    }

    private (string Word, string Name)? BitOf(Test test) => test switch
    {
        StateTest state => (Relation(state), plan.States[state.State].Name),
        AheadTest ahead => (Ahead(ahead.Bit), plan.LookAheads[ahead.Bit].Name),
        ClassTest name => Constant(plan.Classes, name.Name) is { } constant ? (Classes, constant) : null,
        MetaTest meta => Constant(plan.Metas, meta.Name) is { } constant ? ("metas", constant) : null,
        _ => null,
    };

    private static string? Constant(EquatableArray<KnownName> names, string name) => names.FirstOrDefault(n => string.Equals(n.Name, name, StringComparison.Ordinal))?.Constant;

    private string Negatable(Test test)
    {
        string text = Write(test, isOperand: true);
        bool isCall = (test is not (AllTest or AnyTest) && BitOf(test) is null) || test is AnyTest { Tests.Count: 0 };
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
            AttributeOperator.Exists => "HasAttribute",
            AttributeOperator.Equals => "AttributeEquals",
            AttributeOperator.Includes => "AttributeIncludes",
            AttributeOperator.DashMatch => "AttributeDashMatches",
            AttributeOperator.Prefix => "AttributeStartsWith",
            AttributeOperator.Suffix => "AttributeEndsWith",
            _ => "AttributeContains",
        };
        string value = test.Operator == AttributeOperator.Exists ? string.Empty : ", " + CSharpText.Literal(test.Value) + (test.IgnoreCase ? ", ignoreCase: true" : string.Empty);
        return $"{method}(row, {CSharpText.Literal(test.Name)}{value}{(test.AnyNamespace ? ", anyNamespace: true" : string.Empty)})";
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
