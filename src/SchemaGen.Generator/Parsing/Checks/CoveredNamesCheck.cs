using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds sources that differ from an earlier one only in a list of names, all of which the earlier one has: <c>Type = "A"</c> after <c>Type = "A, B"</c>.</summary>
/// <remarks>
/// <para>Only warnings, which do not affect the generated code, so only the analyzer checks.</para>
/// <para>
/// If the earlier source finds a text that cannot be converted, the later one, which may skip that text, is tried. Only where that cannot happen is it useless: on texts, and on lists,
/// which take the items of the first source that has any.
/// </para>
/// </remarks>
internal static class CoveredNamesCheck
{
    /// <summary>Checks the sources of a member.</summary>
    public static void Check(IReadOnlyList<(AttributeReader Attribute, SourceModel Source)> sources, in MemberContext member, DiagnosticReporter reporter)
    {
        if (reporter.HasErrors || sources.Count < 2)
        {
            return;
        }

        bool isCombined = member.Slot.Items is { } items && member.Schema.ReaderOf(items).Get<bool>("Combine");
        bool cannotFail = (member.IsList || member.Type.Value == ValueKind.Text) && !isCombined;

        for (int later = 1; later < sources.Count; later++)
        {
            SourceModel source = sources[later].Source;
            SourceModel? earlier = sources.Take(later).Select(static s => s.Source).FirstOrDefault(other =>
                !ReferenceEquals(other, source) && Covers(other, source, cannotFail && other.Conversion is null) && Equals(RestOf(other), RestOf(source)));

            if (earlier is not null)
            {
                reporter.Report(DiagnosticDescriptors.SourceIsShadowed, sources[later].Attribute.Location, earlier.Attribute);
            }
        }
    }

    /// <summary>Reports whether one source has all names of the other, and differs from it in them.</summary>
    private static bool Covers(SourceModel earlier, SourceModel later, bool cannotFail)
    {
        // Without Attr, a source reads the text, which no list of attributes includes.
        if (earlier.Kind != later.Kind || (earlier.AttributeNames.Count == 0) != (later.AttributeNames.Count == 0))
        {
            return false;
        }

        (string[]? Earlier, string[]? Later)[] lists =
        [
            (TypesOf(earlier), TypesOf(later)),
            (MetaNamesOf(earlier), MetaNamesOf(later)),
            (AttributesOf(earlier), AttributesOf(later)),
        ];

        // Sources with the same names are those of ShadowedSourceCheck. Of the names of meta elements, the first with a value counts; attributes are tried for each element anew.
        return !lists.All(Same) && (cannotFail ? lists.All(Includes) : Same(lists[0]) && Begins(lists[1]) && Same(lists[2]));
    }

    private static bool Same((string[]? Earlier, string[]? Later) names) =>
        names.Earlier is null ? names.Later is null : names.Later is not null && names.Earlier.SequenceEqual(names.Later);

    private static bool Includes((string[]? Earlier, string[]? Later) names) =>
        names.Earlier is null || (names.Later is not null && names.Later.All(names.Earlier.Contains));

    /// <summary>Reports whether the earlier source tries the names of the later one first.</summary>
    private static bool Begins((string[]? Earlier, string[]? Later) names) =>
        Same(names) || (names.Earlier is not null && names.Later is not null && names.Earlier.Take(names.Later.Length).SequenceEqual(names.Later));

    /// <summary>Gets the types of the objects at which the path begins; null for all objects.</summary>
    private static string[]? TypesOf(SourceModel source) => source.Types is null ? null : [.. CommaSeparated.Types(source.Types).OrderBy(static t => t, StringComparer.Ordinal)];

    private static string[] MetaNamesOf(SourceModel source) => [.. source.MetaNames.Select(static n => n.ToLowerInvariant())];

    private static string[] AttributesOf(SourceModel source) => [.. source.AttributeNames.Select(static n => n.ToLowerInvariant())];

    /// <summary>Removes the names from a source, and its spelling.</summary>
    private static SourceModel RestOf(SourceModel source) => source with
    {
        Attribute = string.Empty,
        Expression = source.Kind is SourceKind.Css or SourceKind.Meta ? string.Empty : source.Expression,
        Types = null,
        MetaNames = EquatableArray<string>.Empty,
        AttributeNames = EquatableArray<string>.Empty,
        Selector = source.Selector is null ? null : SelectorNormalForm.Of(source.Selector),
    };
}
