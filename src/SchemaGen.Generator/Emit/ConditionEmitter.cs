using System;
using System.Linq;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the conditions of a matcher as C# expressions.</summary>
/// <param name="plan">The plan of the matcher.</param>
/// <param name="names">The names in the matcher.</param>
internal sealed class ConditionEmitter(MatchPlan plan, MatcherNames names)
{
    /// <summary>Prints a condition.</summary>
    /// <param name="expression">The condition.</param>
    /// <param name="keepsClasses">Whether the known classes of the element are in the variable <c>classes</c>.</param>
    public string Print(Expression expression, bool keepsClasses) => expression switch
    {
        ConstantExpression constant => constant.Value ? "true" : "false",
        AndExpression and => Join(" && ", and.Operands, keepsClasses),
        OrExpression or => Join(" || ", or.Operands, keepsClasses),
        NotExpression not => "!" + PrintOperand(not.Operand, keepsClasses),
        BitsExpression bits => $"({Word(bits, keepsClasses)} & {Bits(bits)}) {(bits.IsNegated ? "==" : "!=")} 0",
        TagExpression { Tag.Constant: { } constant } tag => $"name {(tag.IsNegated ? "!=" : "==")} TagNames.{constant}",
        TagExpression tag => $"LocalName(row) {(tag.IsNegated ? "!=" : "==")} {CSharpText.Literal(tag.Tag.Name)}",
        CallExpression call => $"{call.Method}(row{string.Concat(call.Arguments.Select(Argument))})",
        NthExpression nth => $"IsNth({nth.Index}(row{(nth.Counter is { } counter ? ", counter: " + Text.Number(counter) : string.Empty)}), step: {Text.Number(nth.Step)}, offset: {Text.Number(nth.Offset)})",
        _ => throw new InvalidOperationException("There is no C# for " + expression),
    };

    private string Join(string separator, EquatableArray<Expression> operands, bool keepsClasses)
    {
        var texts = new string[operands.Count];

        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = PrintOperand(operands[i], keepsClasses);
        }

        return string.Join(separator, texts);
    }

    /// <summary>Prints an operand of another expression, in parentheses if it has an operator.</summary>
    private string PrintOperand(Expression expression, bool keepsClasses) =>
        expression is AndExpression or OrExpression ? $"({Print(expression, keepsClasses)})" : Print(expression, keepsClasses);

    /// <summary>Gets the word of bits that is tested.</summary>
    private string Word(BitsExpression bits, bool keepsClasses) => bits.Source switch
    {
        BitsSource.Classes => keepsClasses ? "classes" : "Classes(row, s_classes)",
        BitsSource.Metas => "metas",
        BitsSource.LookAheads => $"{bits.Source}(row{WordArgument(bits.Word, plan.LookAheadWords)})",
        _ => $"{bits.Source}(row{WordArgument(bits.Word, plan.StateWords)})",
    };

    /// <summary>Gets the constants of the bits, as one operand.</summary>
    private string Bits(BitsExpression bits) =>
        bits.Bits.Count == 1 ? names.BitsOf(bits.Source)[bits.Bits[0]] : $"({string.Join(" | ", bits.Bits.Select(b => names.BitsOf(bits.Source)[b]))})";

    /// <summary>Gets the argument for the index of a word; empty if there is only one word.</summary>
    public static string WordArgument(int word, int words) => words == 1 ? string.Empty : ", word: " + Text.Number(word);

    private static string Argument(CallArgument argument) => ", " + argument switch
    {
        TextArgument text => CSharpText.Literal(text.Text),
        FlagArgument flag => flag.Parameter + ": true",
        PatternArgument pattern => MatcherNames.Pattern(pattern.Pattern),
        LanguagesArgument languages => MatcherNames.Languages(languages.Languages),
        _ => throw new InvalidOperationException("There is no C# for " + argument),
    };
}
