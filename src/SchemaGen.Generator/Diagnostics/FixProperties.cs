using System.Collections.Immutable;
using System.Globalization;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>The properties of a diagnostic for code fixes: a part of a text, and its replacement.</summary>
internal static class FixProperties
{
    /// <summary>The replacement; empty to remove the part. Absent if it is unknown.</summary>
    public const string Suggestion = "Suggestion";

    /// <summary>The index of the part in the value of the argument.</summary>
    public const string Start = "Start";

    /// <summary>The length of the part.</summary>
    public const string Length = "Length";

    /// <summary>The replacement of the whole argument; empty to remove it. Absent if the argument stays.</summary>
    public const string Argument = "Argument";

    /// <summary>An argument to add to the attribute. Absent if there is none.</summary>
    public const string Addition = "Addition";

    /// <summary>The kind of mistake in a selector.</summary>
    public const string Code = "Code";

    /// <summary>Creates the properties for a part of a text.</summary>
    public static ImmutableDictionary<string, string?> Of(int start, int length, string? suggestion, string? code = null)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(Start, start.ToString(CultureInfo.InvariantCulture))
            .Add(Length, length.ToString(CultureInfo.InvariantCulture));
        properties = suggestion is null ? properties : properties.Add(Suggestion, suggestion);
        return code is null ? properties : properties.Add(Code, code);
    }

    /// <summary>Adds a replacement of the whole argument; null if the argument stays.</summary>
    public static ImmutableDictionary<string, string?> WithArgument(this ImmutableDictionary<string, string?> properties, string? argument) =>
        argument is null ? properties : properties.Add(Argument, argument);

    /// <summary>Creates the properties for an argument to add to the attribute; null if no argument is certainly right.</summary>
    public static ImmutableDictionary<string, string?> OfAddition(string? argument) =>
        argument is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(Addition, argument);
}
