using SchemaGen.Generator.Model;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>Prints the conversion of a text to a value, by calls of the runtime's <c>MemberReader</c>.</summary>
internal sealed class ConversionEmitter(SourceWriter writer, SchemaNames names)
{
    /// <summary>Writes the call that converts the text of a source.</summary>
    /// <param name="plan">The member.</param>
    /// <param name="read">The source.</param>
    /// <param name="text">The variable of the text.</param>
    /// <param name="target">The variable of the value, or its declaration.</param>
    public Written WriteValue(MemberPlan plan, ReadPlan read, string text, string target)
    {
        MemberModel member = plan.Member;
        SourceModel source = read.Source;

        if (source.Conversion is { } conversion)
        {
            return WriteUserConversion(member, source, conversion, text, target);
        }

        return source.Nature == SourceNature.PatternTest
            ? writer.Write($"reader.TryMatch({text}, {names.Patterns[read.Pattern!.Value]}, out {target})")
            : WriteOfText(member.Value, member.ValueType, plan.EnumNames, source, source.Culture, read.IsProse, text, target);
    }

    /// <summary>Writes the call that converts the key of an entry.</summary>
    /// <inheritdoc cref="WriteValue"/>
    public Written WriteKey(MemberPlan plan, ReadPlan read, string text, string target) =>
        WriteOfText(plan.Member.Key!.Value, plan.Member.Key.Type, plan.KeyEnumNames, read.Source, read.Entry!.KeyCulture, read.Entry.IsProse, text, target);

    private Written WriteOfText(ValueKind kind, string type, int? enumNames, SourceModel source, string culture, bool isProse, string text, string target) => kind switch
    {
        ValueKind.Enum => writer.Write($"reader.TryEnum<{type}>({text}, {names.Enums[enumNames!.Value]}, out {target})"),
        ValueKind.Parsable => writer.Write($"reader.TryParsable<{type}>({text}, culture: {writer.WriteLiteral(culture)}, out {target})"),
        ValueKind.Integer or ValueKind.Decimal or ValueKind.Double or ValueKind.Single or ValueKind.Half => writer.Write($"reader.Try{kind}({text}, culture: {writer.WriteLiteral(culture)}, out {target})"),
        ValueKind.TimeSpan => writer.Write($"reader.TryTimeSpan({text}, out {target}{WriteArgument("format", source.Format)})"),
        ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly or ValueKind.TimeOnly => writer.Write($"reader.Try{kind}({text}, out {target}{WriteDateArguments(source, culture)})"),
        ValueKind.Uri when isProse => writer.Write($"reader.TryUri({text}, out {target}, isProse: true)"),
        _ => writer.Write($"reader.Try{kind}({text}, out {target})"),
    };

    private Written WriteUserConversion(MemberModel member, SourceModel source, UserConversionModel conversion, string text, string target)
    {
        string type = member.ValueType;
        return conversion.Kind switch
        {
            UserConversionKind.Converter => writer.Write($"reader.TryConverter<{conversion.Name}, {type}>({text}, out {target}{WriteDateArguments(source, source.Culture)})"),
            UserConversionKind.TryMethod => writer.Write($"reader.TryUsing<{type}>({text}, static (string input, out {NullableType(member)} result) => {conversion.Name}(input, out result), out {target})"),
            UserConversionKind.ElementMethod => writer.Write($"reader.TryUsingElement<{type}>({text}, static (global::AngleSharp.Dom.IElement input, out {NullableType(member)} result) => {Body(member, conversion)}, out {target})"),
            _ => writer.Write($"reader.TryUsing<{type}>({text}, static (string input, out {NullableType(member)} result) => {Body(member, conversion)}, out {target})"),
        };
    }

    private static string NullableType(MemberModel member) => member.ValueType + (member.IsValueType ? string.Empty : "?");

    /// <summary>Gets the body that adapts a method that reports failure by null.</summary>
    private static string Body(MemberModel member, UserConversionModel conversion) =>
        conversion.Returns == ReturnedValue.NullableValue ? $"{{ {member.ValueType}? made = {conversion.Name}(input); result = made.GetValueOrDefault(); return made.HasValue; }}"
        : member.IsValueType ? $"{{ result = {conversion.Name}(input); return true; }}"
        : $"{{ result = {conversion.Name}(input); return result is not null; }}";

    private Written WriteDateArguments(SourceModel source, string culture)
    {
        WriteArgument("format", source.Format);
        WriteArgument("culture", culture.Length > 0 ? culture : null);
        WriteArgument("timeZone", source.TimeZone);
        return source.IsRelative ? writer.Write(", relative: true") : default;
    }

    private Written WriteArgument(string parameter, string? text) => text is null ? default : writer.Write($", {parameter}: {writer.WriteLiteral(text)}");
}
