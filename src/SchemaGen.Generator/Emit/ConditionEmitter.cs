using System;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the conditions of a matcher as C# expressions.</summary>
/// <param name="writer">The writer.</param>
/// <param name="plan">The plan of the matcher.</param>
/// <param name="names">The names in the matcher.</param>
internal sealed class ConditionEmitter(SourceWriter writer, MatchPlan plan, MatcherNames names)
{
    /// <summary>Writes a condition.</summary>
    /// <param name="expression">The condition.</param>
    /// <param name="keepsClasses">Whether the known classes of the element are in the variable <c>classes</c>.</param>
    public Written Write(Expression expression, bool keepsClasses) => expression switch
    {
        ConstantExpression constant => writer.Write(constant.Value ? "true" : "false"),
        AndExpression and => WriteOperands(" && ", and.Operands, keepsClasses),
        OrExpression or => WriteOperands(" || ", or.Operands, keepsClasses),
        NotExpression not => writer.Write($"!{WriteOperand(not.Operand, keepsClasses)}"),
        BitsExpression bits => writer.Write($"({WriteWord(bits, keepsClasses)} & {WriteBits(bits)}) {(bits.IsNegated ? "==" : "!=")} 0"),
        TagExpression { Tag.Constant: { } constant } tag => writer.Write($"name {(tag.IsNegated ? "!=" : "==")} TagNames.{constant}"),
        TagExpression tag => writer.Write($"LocalName(row) {(tag.IsNegated ? "!=" : "==")} {writer.WriteLiteral(tag.Tag.Name)}"),
        CallExpression call => writer.Write($"{call.Method}(row{WriteArguments(call.Arguments)})"),
        NthExpression nth => writer.Write($"IsNth({nth.Index}(row{(nth.Counter is { } counter ? ", counter: " + Text.Number(counter) : string.Empty)}), step: {Text.Number(nth.Step)}, offset: {Text.Number(nth.Offset)})"),
        _ => throw new InvalidOperationException("There is no C# for " + expression),
    };

    private Written WriteOperands(string separator, EquatableArray<Expression> operands, bool keepsClasses)
    {
        for (int i = 0; i < operands.Count; i++)
        {
            writer.Write(i == 0 ? string.Empty : separator);
            WriteOperand(operands[i], keepsClasses);
        }

        return default;
    }

    /// <summary>Writes an operand of another expression, in parentheses if it has an operator.</summary>
    private Written WriteOperand(Expression expression, bool keepsClasses) =>
        expression is AndExpression or OrExpression ? writer.Write($"({Write(expression, keepsClasses)})") : Write(expression, keepsClasses);

    /// <summary>Writes the word of bits that is tested.</summary>
    private Written WriteWord(BitsExpression bits, bool keepsClasses) => bits.Source switch
    {
        BitsSource.Classes => writer.Write(keepsClasses ? "classes" : "Classes(row, s_classes)"),
        BitsSource.Metas => writer.Write("metas"),
        BitsSource.LookAheads => writer.Write($"{bits.Source}(row{WordArgument(bits.Word, plan.LookAheadWords)})"),
        _ => writer.Write($"{bits.Source}(row{WordArgument(bits.Word, plan.StateWords)})"),
    };

    /// <summary>Writes the constants of the bits, as one operand.</summary>
    private Written WriteBits(BitsExpression bits)
    {
        if (bits.Bits.Count == 1)
        {
            return writer.Write(names.BitsOf(bits.Source)[bits.Bits[0]]);
        }

        for (int i = 0; i < bits.Bits.Count; i++)
        {
            writer.Write($"{(i == 0 ? "(" : " | ")}{names.BitsOf(bits.Source)[bits.Bits[i]]}");
        }

        return writer.Write(")");
    }

    /// <summary>Gets the argument for the index of a word; empty if there is only one word.</summary>
    public static string WordArgument(int word, int words) => words == 1 ? string.Empty : ", word: " + Text.Number(word);

    private Written WriteArguments(EquatableArray<CallArgument> arguments)
    {
        foreach (CallArgument argument in arguments)
        {
            writer.Write($", {WriteArgument(argument)}");
        }

        return default;
    }

    private Written WriteArgument(CallArgument argument) => argument switch
    {
        TextArgument text => writer.WriteLiteral(text.Text),
        FlagArgument flag => writer.Write($"{flag.Parameter}: true"),
        PatternArgument pattern => writer.Write(MatcherNames.Pattern(pattern.Pattern)),
        LanguagesArgument languages => writer.Write(MatcherNames.Languages(languages.Languages)),
        _ => throw new InvalidOperationException("There is no C# for " + argument),
    };
}
