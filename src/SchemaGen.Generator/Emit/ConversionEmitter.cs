using System;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes how a text becomes a value.</summary>
internal static class ConversionEmitter
{
    private const string Runtime = "global::SchemaGen.Runtime.";

    /// <summary>The call that converts.</summary>
    /// <param name="member">The member.</param>
    /// <param name="read">The source.</param>
    /// <param name="text">The expression of the text.</param>
    /// <param name="target">What takes the value: a variable, or its declaration.</param>
    public static string Conversion(MemberModel member, ReadPlan read, string text, string target)
    {
        if (read.IsPatternTest)
        {
            return $"reader.TryMatch({text}, {read.Pattern}, out {target})";
        }

        string culture = CSharpText.Literal(read.Culture);
        string format = read.Format is null ? "null" : CSharpText.Literal(read.Format);
        string zone = read.TimeZone is null ? "null" : CSharpText.Literal(read.TimeZone);
        return member.Value switch
        {
            ValueKind.Text => $"{Runtime}TextConversion.TryText({text}, out {target})",
            ValueKind.Boolean => $"{Runtime}TextConversion.TryBoolean({text}, out {target})",
            ValueKind.Char => $"{Runtime}TextConversion.TryChar({text}, out {target})",
            ValueKind.Guid => $"{Runtime}TextConversion.TryGuid({text}, out {target})",
            ValueKind.Integer => $"{Runtime}NumberConversion.TryInteger({text}, {culture}, out {target})",
            ValueKind.Decimal or ValueKind.Double or ValueKind.Single or ValueKind.Half => $"{Runtime}NumberConversion.Try{member.Value}({text}, {culture}, out {target})",
            ValueKind.Uri => $"{Runtime}UriConversion.TryUri({text}, reader.BaseUri, out {target})",
            ValueKind.TimeSpan => $"{Runtime}DateConversion.TryTimeSpan({text}, {format}, out {target})",
            ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly or ValueKind.TimeOnly => $"{Runtime}DateConversion.Try{member.Value}({text}, {format}, {culture}, {zone}, out {target})",
            _ => throw new InvalidOperationException("No text converts to " + member.Value),
        };
    }
}
