using System;

namespace SchemaGen.Tool.Scaffolding.Probing;

/// <summary>The C# types of values.</summary>
internal static class MemberTypes
{
    /// <summary>Gets the name of the type of a value, or of an item of a list.</summary>
    public static string NameOf(MemberType type) => type switch
    {
        MemberType.Text or MemberType.Texts => "string",
        MemberType.Instant or MemberType.Instants => nameof(DateTimeOffset),
        MemberType.LocalTime or MemberType.LocalTimes => nameof(DateTime),
        MemberType.Day or MemberType.Days => nameof(DateOnly),
        MemberType.Address => nameof(Uri),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The type is not known."),
    };

    /// <summary>Reports whether the values are a list.</summary>
    public static bool IsList(MemberType type) => type is MemberType.Texts || IsProbedList(type);

    /// <summary>Reports whether the values are a list that only probes read, in which an invalid item does not count.</summary>
    public static bool IsProbedList(MemberType type) => type is MemberType.Instants or MemberType.LocalTimes or MemberType.Days;
}
