using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>Finds the traits of a schema.</summary>
internal static class TraitsPlanner
{
    private static readonly string[] s_headElements = ["title", "meta", "link", "base"];

    /// <summary>Finds the traits of a schema.</summary>
    public static SchemaTraits Plan(SchemaModel schema, MatchPlan matching, List<EntryMatcherPlan> entries)
    {
        bool handsOut = false;

        foreach (MemberModel member in schema.Members)
        {
            foreach (SourceModel source in member.Sources)
            {
                handsOut |= source.HandsOutElement;
            }
        }

        return new SchemaTraits(!handsOut && EndsWithHead(schema, matching, entries), handsOut);
    }

    private static bool EndsWithHead(SchemaModel schema, MatchPlan matching, List<EntryMatcherPlan> entries) =>
        schema.Members.Count > 0
        && schema.Root is null
        && (schema.When is null || schema.When.Selectors.All(IsOfHead))
        && !schema.HasOnExtracted
        && matching.IsSettledByEarlierElements
        && entries.TrueForAll(static e => e.Matching.IsSettledByEarlierElements)
        && schema.Members.All(static m => m.List == ListKind.None && m.Value is not (ValueKind.Schema or ValueKind.Boolean) && IsSettledByHead(m.Sources[0]));

    private static bool IsSettledByHead(SourceModel source) => source.Kind switch
    {
        SourceKind.PageUrl or SourceKind.RouteValue => true,

        // Of several names, an earlier one may follow in the body.
        SourceKind.Meta => source.MetaNames.Count <= 1,
        SourceKind.Self => source.AttributeNames.Count == 1,
        SourceKind.Css => !source.Single && source.Join is null && source.At is null or { Start.IsFromEnd: false }
            && source.Selector!.Selectors.All(IsOfHead),
        _ => false,
    };

    /// <summary>Reports whether a selector matches an element of the head by that element and the names of its ancestors alone: <c>html</c> may get attributes from a second tag in the body.</summary>
    private static bool IsOfHead(ComplexSelector selector)
    {
        CompoundSelector last = selector.Compounds[selector.Compounds.Count - 1];
        return last.Type?.Name is { } name && s_headElements.Contains(name)
            && last.Simple.All(IsOwn)
            && selector.Compounds.Take(selector.Compounds.Count - 1).All(static c => c.Simple.Count == 0);
    }

    private static bool IsOwn(SimpleSelector selector) =>
        selector is not LogicalSelector logical || logical.List.Selectors.All(static s => s.Compounds.Count == 1 && s.Compounds[0].Simple.All(IsOwn));
}
