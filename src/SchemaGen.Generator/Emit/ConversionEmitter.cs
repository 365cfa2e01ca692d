using System.Collections.Generic;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Writes how a text becomes a value: a call of the runtime's <c>MemberReader</c>.</summary>
internal static class ConversionEmitter
{
    /// <summary>The call that converts.</summary>
    /// <param name="plan">The member.</param>
    /// <param name="read">The source.</param>
    /// <param name="text">The variable of the text.</param>
    /// <param name="target">What takes the value: a variable, or its declaration.</param>
    public static string Conversion(MemberPlan plan, ReadPlan read, string text, string target)
    {
        MemberModel member = plan.Member;
        string value = "out " + target;

        if (read.Conversion is { } conversion)
        {
            return UserConversion(member, read, conversion, text, value);
        }

        return read.IsPatternTest
            ? $"reader.TryMatch({text}, {read.Pattern}, {value})"
            : OfText(member.Value, member.ValueType, plan.EnumNames, read, read.Culture, read.IsProse, text, value);
    }

    /// <summary>The call that converts a key of a dictionary.</summary>
    /// <inheritdoc cref="Conversion"/>
    public static string Key(MemberPlan plan, ReadPlan read, string text, string target) =>
        OfText(plan.Member.Key!.Value, plan.Member.Key.Type, plan.KeyEnumNames, read, read.Entry!.KeyCulture, isProse: read.Method != ReadMethod.JsonLdEntries, text, "out " + target);

    private static string OfText(ValueKind kind, string type, string? enumNames, ReadPlan read, string culture, bool isProse, string text, string value) => kind switch
    {
        ValueKind.Enum => $"reader.TryEnum<{type}>({text}, {enumNames}, {value})",
        ValueKind.Parsable => $"reader.TryParsable<{type}>({text}, {CSharpText.Literal(culture)}, {value})",
        ValueKind.Integer or ValueKind.Decimal or ValueKind.Double or ValueKind.Single or ValueKind.Half => $"reader.Try{kind}({text}, {CSharpText.Literal(culture)}, {value})",
        ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly or ValueKind.TimeOnly or ValueKind.TimeSpan => $"reader.Try{kind}({text}, {value}{DateArguments(kind, read, culture)})",
        ValueKind.Uri when isProse => $"reader.TryUri({text}, {value}, isProse: true)",
        _ => $"reader.Try{kind}({text}, {value})",
    };

    private static string UserConversion(MemberModel member, ReadPlan read, UserConversionModel conversion, string text, string value)
    {
        string type = member.ValueType;
        return conversion.Kind switch
        {
            UserConversionKind.Converter => $"reader.TryConverter<{conversion.Name}, {type}>({text}, {value}{DateArguments(ValueKind.DateTimeOffset, read, read.Culture)})",
            UserConversionKind.TryMethod => $"reader.TryUsing<{type}>({text}, static (string input, out {type}{(member.IsValueType ? string.Empty : "?")} result) => {conversion.Name}(input, out result), {value})",
            UserConversionKind.ElementMethod => $"reader.TryUsingElement<{type}>({text}, {Wrap(member, conversion, "element")}, {value})",
            _ => $"reader.TryUsing<{type}>({text}, {Wrap(member, conversion, "input")}, {value})",
        };
    }

    /// <summary>A method that gives a value gives one always, unless it is null.</summary>
    private static string Wrap(MemberModel member, UserConversionModel conversion, string parameter)
    {
        string input = parameter == "element" ? "global::AngleSharp.Dom.IElement" : "string";
        string type = member.ValueType + (member.IsValueType ? string.Empty : "?");
        string result = conversion.Returns == ReturnedValue.NullableValue
            ? $"{{ var made = {conversion.Name}({parameter}); result = made.GetValueOrDefault(); return made.HasValue; }}"
            : $"{{ result = {conversion.Name}({parameter}); return {(member.IsValueType ? "true" : "result is not null")}; }}";
        return $"static ({input} {parameter}, out {type} result) => {result}";
    }

    private static string DateArguments(ValueKind value, ReadPlan read, string culture)
    {
        var arguments = new List<string>();

        if (read.Format is not null)
        {
            arguments.Add(", format: " + CSharpText.Literal(read.Format));
        }

        if (culture.Length > 0 && value != ValueKind.TimeSpan)
        {
            arguments.Add(", culture: " + CSharpText.Literal(culture));
        }

        if (read.TimeZone is not null && value != ValueKind.TimeSpan)
        {
            arguments.Add(", timeZone: " + CSharpText.Literal(read.TimeZone));
        }

        if (read.IsRelative)
        {
            arguments.Add(", relative: true");
        }

        return string.Concat(arguments);
    }
}
