using System.Collections.Generic;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the conversion of a text to a value, by calls of the runtime's <c>MemberReader</c>.</summary>
internal sealed class ConversionEmitter(SchemaNames names)
{
    /// <summary>Gets the call that converts the text of a source.</summary>
    /// <param name="plan">The member.</param>
    /// <param name="read">The source.</param>
    /// <param name="text">The variable of the text.</param>
    /// <param name="target">The variable of the value, or its declaration.</param>
    public string Value(MemberPlan plan, ReadPlan read, string text, string target)
    {
        MemberModel member = plan.Member;
        SourceModel source = read.Source;
        string value = "out " + target;

        if (source.Conversion is { } conversion)
        {
            return UserConversion(member, source, conversion, text, value);
        }

        return source.Nature == SourceNature.PatternTest
            ? $"reader.TryMatch({text}, {names.Patterns[read.Pattern!.Value]}, {value})"
            : OfText(member.Value, member.ValueType, plan.EnumNames, source, source.Culture, read.IsProse, text, value);
    }

    /// <summary>Gets the call that converts the key of an entry.</summary>
    /// <inheritdoc cref="Value"/>
    public string Key(MemberPlan plan, ReadPlan read, string text, string target) =>
        OfText(plan.Member.Key!.Value, plan.Member.Key.Type, plan.KeyEnumNames, read.Source, read.Entry!.KeyCulture, read.Entry.IsProse, text, "out " + target);

    private string OfText(ValueKind kind, string type, int? enumNames, SourceModel source, string culture, bool isProse, string text, string value) => kind switch
    {
        ValueKind.Enum => $"reader.TryEnum<{type}>({text}, {names.Enums[enumNames!.Value]}, {value})",
        ValueKind.Parsable => $"reader.TryParsable<{type}>({text}, culture: {CSharpText.Literal(culture)}, {value})",
        ValueKind.Integer or ValueKind.Decimal or ValueKind.Double or ValueKind.Single or ValueKind.Half => $"reader.Try{kind}({text}, culture: {CSharpText.Literal(culture)}, {value})",
        ValueKind.TimeSpan => $"reader.TryTimeSpan({text}, {value}{(source.Format is { } format ? ", format: " + CSharpText.Literal(format) : string.Empty)})",
        ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly or ValueKind.TimeOnly => $"reader.Try{kind}({text}, {value}{DateArguments(source, culture)})",
        ValueKind.Uri when isProse => $"reader.TryUri({text}, {value}, isProse: true)",
        _ => $"reader.Try{kind}({text}, {value})",
    };

    private static string UserConversion(MemberModel member, SourceModel source, UserConversionModel conversion, string text, string value)
    {
        string type = member.ValueType;
        return conversion.Kind switch
        {
            UserConversionKind.Converter => $"reader.TryConverter<{conversion.Name}, {type}>({text}, {value}{DateArguments(source, source.Culture)})",
            UserConversionKind.TryMethod => $"reader.TryUsing<{type}>({text}, static (string input, out {NullableType(member)} result) => {conversion.Name}(input, out result), {value})",
            UserConversionKind.ElementMethod => $"reader.TryUsingElement<{type}>({text}, static (global::AngleSharp.Dom.IElement input, out {NullableType(member)} result) => {Body(member, conversion)}, {value})",
            _ => $"reader.TryUsing<{type}>({text}, static (string input, out {NullableType(member)} result) => {Body(member, conversion)}, {value})",
        };
    }

    private static string NullableType(MemberModel member) => member.ValueType + (member.IsValueType ? string.Empty : "?");

    /// <summary>Gets the body that adapts a method that reports failure by null.</summary>
    private static string Body(MemberModel member, UserConversionModel conversion) =>
        conversion.Returns == ReturnedValue.NullableValue ? $"{{ {member.ValueType}? made = {conversion.Name}(input); result = made.GetValueOrDefault(); return made.HasValue; }}"
        : member.IsValueType ? $"{{ result = {conversion.Name}(input); return true; }}"
        : $"{{ result = {conversion.Name}(input); return result is not null; }}";

    private static string DateArguments(SourceModel source, string culture)
    {
        var arguments = new List<string>();

        if (source.Format is { } format)
        {
            arguments.Add(", format: " + CSharpText.Literal(format));
        }

        if (culture.Length > 0)
        {
            arguments.Add(", culture: " + CSharpText.Literal(culture));
        }

        if (source.TimeZone is { } timeZone)
        {
            arguments.Add(", timeZone: " + CSharpText.Literal(timeZone));
        }

        if (source.IsRelative)
        {
            arguments.Add(", relative: true");
        }

        return string.Concat(arguments);
    }
}
