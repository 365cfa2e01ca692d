using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Html;

namespace SchemaGen.Generator.Planning;

/// <summary>The local name of an element, and the constant that the runtime has for it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Constant">The constant's name in the runtime's <c>TagNames</c>; null if it has none, so that the name is compared as text.</param>
internal sealed record TagName(string Name, string? Constant)
{
    private static readonly Dictionary<string, TagName> s_known = TagNameList.Names.Split(' ').ToDictionary(static name => name, static name => new TagName(name, ConstantOf(name)), StringComparer.Ordinal);

    /// <summary>Gets the name with its constant, if it has one.</summary>
    public static TagName Of(string name) => s_known.TryGetValue(name, out TagName? known) ? known : new TagName(name, Constant: null);

    /// <remarks>The rule of .tools/parser.py, which writes the constants.</remarks>
    private static string ConstantOf(string name) =>
        (name.Any(char.IsUpper) ? "Svg" : string.Empty) + string.Concat(name.Split('-').Select(static part => char.ToUpperInvariant(part[0]) + part.Substring(1)));
}
