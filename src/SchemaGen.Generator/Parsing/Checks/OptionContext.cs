using System.Linq;
using SchemaGen.Conversion.Dates;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>A parsed source and the type of its member, as the rules of options see them.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Source">The source.</param>
/// <param name="Type">The type of the member.</param>
internal readonly record struct OptionContext(AttributeReader Attribute, SourceModel Source, MemberType Type)
{
    /// <summary>Whether the member is a list or a dictionary.</summary>
    public bool IsList => Type.List != ListKind.None;

    /// <summary>Whether the member is a dictionary.</summary>
    public bool IsDictionary => Type.List == ListKind.Dictionary;

    /// <summary>Whether the source gives a text.</summary>
    public bool ReadsText => Source.Nature is SourceNature.Text or SourceNature.PatternTest;

    /// <summary>Whether the value is converted without user code.</summary>
    public bool HasOwnConversion => Source.Conversion is null;

    /// <summary>Whether the value is converted by a method of the user, which gets only the text.</summary>
    public bool HasMethod => Source.Conversion is not null and not { Kind: UserConversionKind.Converter };

    /// <summary>Whether the value is JSON that is taken unchanged.</summary>
    public bool IsWholeJson => Type.Value == ValueKind.Json && Source.IsJson && HasOwnConversion;

    /// <summary>The kinds of values and keys to which <c>Format</c> applies if they are dates.</summary>
    public ValueKind?[] FormattedValues => HasOwnConversion ? [Type.Value, Type.KeyValue] : [Type.KeyValue];

    /// <summary>Whether dates are written as a number since 1970, which is an instant in UTC and the same in every culture.</summary>
    public bool IsUnixTime => Source is { IsRelative: false, Format: { } format }
        && FormattedValues.Any(IsDate)
        && FormattedValues.All(static k => k is null || IsDate(k))
        && DateFormat.TryParse(format, out DateFormat? parsed, out _)
        && parsed!.IsUnixTime;

    /// <summary>The reason why options of text have no effect on a source that does not read text.</summary>
    public string NoTextReason => Source.Nature switch
    {
        SourceNature.JsonSchema => "on a nested schema, which reads an object",
        SourceNature.Schema => "on a nested schema, which reads an element",
        SourceNature.Element => "where the element itself is read",
        _ => "on a bool without Attr or Pattern, whose value is whether there is a match",
    };

    /// <summary>Reports whether the attribute has an option.</summary>
    public bool Has(string option) => Attribute.Has(option);

    /// <summary>Reports whether an option concerns the keys of a dictionary, whatever its values are.</summary>
    public bool ConcernsKey(string option) => IsDictionary && (option == "Exclude" || Concerns(option, Type.KeyValue));

    /// <summary>Reports whether an option concerns the values or the keys of the member.</summary>
    public bool Concerns(string option) => Concerns(option, Type.Value) || ConcernsKey(option);

    /// <summary>Reports whether values of a kind are dates or times.</summary>
    public static bool IsDate(ValueKind? value) => value is ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly or ValueKind.TimeOnly;

    /// <summary>Reports whether an option describes how values of a kind are written.</summary>
    private static bool Concerns(string option, ValueKind? value) => option switch
    {
        "Format" => IsDate(value) || value == ValueKind.TimeSpan,
        "TimeZone" => IsDate(value),
        "Relative" => value is ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly,
        "Culture" => IsDate(value) || value is ValueKind.Integer or ValueKind.Decimal or ValueKind.Double or ValueKind.Single or ValueKind.Half or ValueKind.Parsable,
        _ => false,
    };
}
