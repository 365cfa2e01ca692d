using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Html;

namespace SchemaGen.Generator.Planning;

/// <summary>The constants of the runtime for the names of elements.</summary>
internal static class TagConstants
{
    private const string Type = "TagNames.";

    private static readonly Dictionary<string, string> s_constants = TagNameList.Names.Split(' ').ToDictionary(static name => name, static name => Type + Identifier(name), StringComparer.Ordinal);

    /// <summary>The constant from which on names have no constant.</summary>
    public const string FirstUnknown = Type + "FirstUnknown";

    /// <summary>Finds the constant of a name; null: it has none, and is compared as text.</summary>
    public static string? Find(string name) => s_constants.TryGetValue(name, out string? constant) ? constant : null;

    /// <remarks>The rule of .tools/parser.py, which writes the constants.</remarks>
    private static string Identifier(string name) =>
        (name.Any(char.IsUpper) ? "Svg" : string.Empty) + string.Concat(name.Split('-').Select(static part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
