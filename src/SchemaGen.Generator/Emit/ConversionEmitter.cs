using System.Collections.Generic;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes how a text becomes a value: a call of the runtime's <c>MemberReader</c>.</summary>
internal static class ConversionEmitter
{
    /// <summary>The call that converts.</summary>
    /// <param name="member">The member.</param>
    /// <param name="read">The source.</param>
    /// <param name="text">The variable of the text.</param>
    /// <param name="target">What takes the value: a variable, or its declaration.</param>
    public static string Conversion(MemberModel member, ReadPlan read, string text, string target)
    {
        string value = "out " + target;
        return read.IsPatternTest
            ? $"reader.TryMatch({text}, {read.Pattern}, {value})"
            : member.Value switch
            {
                ValueKind.Integer or ValueKind.Decimal or ValueKind.Double or ValueKind.Single or ValueKind.Half => $"reader.Try{member.Value}({text}, {CSharpText.Literal(read.Culture)}, {value})",
                ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly or ValueKind.TimeOnly or ValueKind.TimeSpan => $"reader.Try{member.Value}({text}, {value}{DateArguments(member.Value, read)})",
                _ => $"reader.Try{member.Value}({text}, {value})",
            };
    }

    private static string DateArguments(ValueKind value, ReadPlan read)
    {
        var arguments = new List<string>();

        if (read.Format is not null)
        {
            arguments.Add(", format: " + CSharpText.Literal(read.Format));
        }

        if (read.Culture.Length > 0 && value != ValueKind.TimeSpan)
        {
            arguments.Add(", culture: " + CSharpText.Literal(read.Culture));
        }

        if (read.TimeZone is not null && value != ValueKind.TimeSpan)
        {
            arguments.Add(", timeZone: " + CSharpText.Literal(read.TimeZone));
        }

        return string.Concat(arguments);
    }
}
