using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <content>The entries of dictionaries.</content>
internal sealed partial class SchemaPlanner
{
    private EntryPlan PlanEntry(MemberModel member, SourceModel source, string label, MemberQueries queries)
    {
        var plan = new EntryPlan(
            ValueOf(member, source),
            KeyMatches: null,
            ValueMatches: null,
            Matcher: null,
            source.KeyCulture,
            IsProse: !source.IsJson,
            KeepsBlank: source.Nature == SourceNature.Presence || member.IsItemNullable);

        if (source.Entry is not { } entry)
        {
            return plan;
        }

        string key = $"{member.Name}, the key: {entry.KeyText}";
        string value = $"{member.Name}, the value: {entry.ValueText}";

        if (PlanSeparateMatcher(entry, label, member.Name, key, value) is { } matcher)
        {
            _entryMatchers.Add(matcher);
            return plan with { Matcher = _entryMatchers.Count - 1 };
        }

        return plan with { KeyMatches = queries.Add(label + "Key", entry.Key, key), ValueMatches = queries.Add(label + "Value", entry.Value, value) };
    }

    private static EntryValue ValueOf(MemberModel member, SourceModel source) => source.Nature switch
    {
        SourceNature.Presence => EntryValue.Presence,
        SourceNature.Schema or SourceNature.JsonSchema => EntryValue.Schema,
        SourceNature.Text when source.Conversion is null && member.Value == ValueKind.Text => EntryValue.Text,
        _ => EntryValue.Converted,
    };

    /// <summary>Plans a matcher of single entries; null if neither selector depends on the scope, so that one pass over the page finds the matches of all entries.</summary>
    private static EntryMatcherPlan? PlanSeparateMatcher(EntryModel entry, string label, string member, string key, string value)
    {
        var planner = new MatchPlanner();
        planner.Add("Key", entry.Key, key);
        planner.Add("Value", entry.Value, value);
        return planner.UsesScope ? new EntryMatcherPlan(label, member, planner.Build()) : null;
    }
}
