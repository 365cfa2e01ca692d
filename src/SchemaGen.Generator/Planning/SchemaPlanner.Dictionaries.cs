using System.Collections.Generic;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <content>The entries of dictionaries.</content>
internal sealed partial class SchemaPlanner
{
    private EntryPlan PlanEntry(MemberModel member, SourceModel source, string suffix, List<MatchArgument> matches, NameSet parameters)
    {
        bool isPresence = IsPresence(member, source);
        var plan = new EntryPlan(
            isPresence ? EntryValue.Presence
                : source.Conversion is not null ? EntryValue.Converted
                : member.Value == ValueKind.Schema ? EntryValue.Schema
                : member.Value == ValueKind.Text ? EntryValue.Text
                : EntryValue.Converted,
            Key: null,
            ValueMatches: null,
            Matcher: null,
            source.KeyCulture,
            KeepsBlank: isPresence || member.IsItemNullable);

        if (source.Entry is not { } entry)
        {
            return plan;
        }

        string name = member.Name + suffix;
        string key = $"{member.Name}, the key: {entry.KeyText}";
        string value = $"{member.Name}, the value: {entry.ValueText}";

        if (PlanOwnMatcher(entry, name, key, value) is { } matcher)
        {
            _entryMatchers.Add(matcher);
            return plan with { Matcher = matcher.Name, QualifiedMatcher = $"global::{_matcherNamespace}.{matcher.Name}" };
        }

        string keyMatches = AddMatches(name + "Key", matches, parameters);
        _matching.Add(matches[matches.Count - 1].List, entry.Key, key);
        string valueMatches = AddMatches(name + "Value", matches, parameters);
        _matching.Add(matches[matches.Count - 1].List, entry.Value, value);
        return plan with { Key = keyMatches, ValueMatches = valueMatches };
    }

    /// <summary>What a selector that asks for <c>:scope</c> matches in one entry is of no use to another; all else one walk over the page finds.</summary>
    private EntryMatcherPlan? PlanOwnMatcher(EntryModel entry, string name, string key, string value)
    {
        var planner = new MatchPlanner();
        planner.Add(EntryMatcherPlan.Key, entry.Key, key);
        planner.Add(EntryMatcherPlan.Value, entry.Value, value);

        if (!planner.UsesScope)
        {
            return null;
        }

        string className = _classNames.Add(_prefix + NameSet.Pascal(name, "Member") + "Entries");
        return new EntryMatcherPlan(className, name, planner.Build(className));
    }
}
