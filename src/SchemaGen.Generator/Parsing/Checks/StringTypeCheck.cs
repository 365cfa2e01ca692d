using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;
using SchemaGen.Generator.Vocabularies;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds strings that hold addresses or dates, for which there are better types.</summary>
/// <remarks>
/// Only information, which does not affect the generated code, so only the analyzer checks. A string is right if the text is wanted as the page has it; it is certainly wanted where an option cuts or converts it.
/// A type that an interface or a base class prescribes is not the schema's to change.
/// </remarks>
internal static class StringTypeCheck
{
    private static readonly HashSet<string> s_addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "action", "cite", "data-href", "data-lazy-src", "data-original", "data-src", "data-srcset", "formaction", "href", "longdesc", "poster", "src", "srcset", "xlink:href",
    };

    /// <summary>The beginning of a reference to an element (<c>#icon</c>), or of an address with another scheme than HTTP (<c>tel:</c>).</summary>
    private static readonly Regex s_reference = new("^(?:#|(?!https?:)[a-z][a-z0-9+.-]*:)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Checks the sources of a member.</summary>
    public static void Check(IReadOnlyList<(AttributeReader Attribute, SourceModel Source)> sources, in MemberContext member, DiagnosticReporter reporter)
    {
        if (member.Type.Value != ValueKind.Text || sources.Count == 0 || reporter.HasErrors || sources.Any(static s => !IsWhole(s.Source)))
        {
            return;
        }

        DiagnosticDescriptor? descriptor = sources.All(static s => IsAddress(s.Source)) ? DiagnosticDescriptors.AddressIsString
            : sources.All(static s => IsDate(s.Source)) ? DiagnosticDescriptors.DateIsString
            : null;

        if (descriptor is not null && (member.Slot.Symbol is not { } symbol || !MemberDeclarations.HasImposedType(symbol)))
        {
            reporter.Report(descriptor, MemberDeclarations.TypeLocation(member.Slot, member.Schema), member.Slot.Name);
        }
    }

    /// <summary>Reports whether a source gives the text as it is written.</summary>
    private static bool IsWhole(SourceModel source) =>
        source is { Nature: SourceNature.Text, Pattern: null, Split: null, Join: null, Conversion: null };

    private static bool IsAddress(SourceModel source) => source.Kind switch
    {
        SourceKind.Css or SourceKind.Self => source.AttributeNames.Count > 0 && source.AttributeNames.All(s_addresses.Contains) && !IsReference(source),
        SourceKind.Meta => source.MetaNames.All(MetaNames.IsAddress),
        SourceKind.JsonLd or SourceKind.Microdata => SchemaOrg.IsAddress(LastKey(source)),
        _ => false,
    };

    private static bool IsDate(SourceModel source) => source.Kind switch
    {
        SourceKind.Css or SourceKind.Self => source.AttributeNames is { Count: 1 } names && names[0].Equals("datetime", StringComparison.OrdinalIgnoreCase),
        SourceKind.Meta => source.MetaNames.All(MetaNames.IsDate),
        SourceKind.JsonLd or SourceKind.Microdata => SchemaOrg.IsDate(LastKey(source)),
        _ => false,
    };

    /// <summary>Reports whether the text is wanted rather than the address: a reference to an element (<c>#icon</c>, which an element <c>use</c> of SVG has), or a number behind <c>tel:</c>.</summary>
    private static bool IsReference(SourceModel source)
    {
        if ((source.Entry?.Value ?? source.Selector) is not { } selector)
        {
            return false;
        }

        bool isOfUse = SelectorSubjects.Types(selector) is { Count: 1 } types && types.First() == "use";
        return isOfUse || SelectorSubjects.Compounds(selector).SelectMany(static c => c.Simple).OfType<AttributeSelector>().Any(condition =>
            condition.Operator is AttributeOperator.Prefix or AttributeOperator.Equals
            && source.AttributeNames.Contains(condition.Name, StringComparer.OrdinalIgnoreCase)
            && s_reference.IsMatch(condition.Value));
    }

    private static string LastKey(SourceModel source) => source.Expression.Substring(source.Expression.LastIndexOf('.') + 1);
}
