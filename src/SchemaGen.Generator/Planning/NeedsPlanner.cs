using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>Finds what a parser must build for a schema. Where it cannot be told, all of it.</summary>
internal static class NeedsPlanner
{
    private static readonly string[] s_headElements = ["title", "meta", "link", "base"];

    /// <summary>Elements whose text is no part of the text around them, but is theirs when they are matched.</summary>
    /// <remarks>A selector that names no element hardly ever finds one: the runtime notices, and parses the page again.</remarks>
    private static readonly string[] s_scripts = ["script", "style", "iframe", "xmp", "noembed", "noframes"];

    /// <summary>The parser puts an attribute with one of these into a namespace, without it: HTML, 13.2.6.5 (adjust foreign attributes).</summary>
    private static readonly string[] s_prefixes = [string.Empty, "xlink:", "xml:", "xmlns:"];

    /// <summary>Plans it.</summary>
    public static NeedsPlan Plan(SchemaModel schema, MatchPlan matching, List<EntryMatcherPlan> entries, EquatableArray<MemberPlan> members)
    {
        List<(string? Tag, Test Leaf)> leaves = entries.Select(static e => e.Matching).Prepend(matching).SelectMany(LeavesOf).ToList();
        var attributes = new SortedSet<string>(StringComparer.Ordinal);
        bool keepsAll = leaves.Any(static l => AsksForForms(l.Leaf));
        bool keepsScripts = leaves.Any(static l => l.Leaf is TextTest or ElementTest { Kind: ElementTestKind.IsEmpty });

        foreach ((string? tag, Test leaf) in leaves)
        {
            attributes.UnionWith(AttributesOf(tag, leaf));
        }

        // An element that is handed out shows all of itself.
        bool handsOut = members.SelectMany(static m => m.Reads).Any(static r => r.Method is ReadMethod.Element or ReadMethod.Elements or ReadMethod.SelfElement or ReadMethod.SelfElements or ReadMethod.ElementEntries
            && r.Entry is null or { Value: EntryValue.Converted });

        keepsAll |= handsOut;

        foreach ((SourceModel source, ReadPlan read, MemberPlan member) in members.SelectMany(static m => m.Member.Sources.Zip(m.Reads, (s, r) => (s, r, m))))
        {
            List<string?> tags = TagsOf(source, read, member, matching, entries);
            bool readsText = read.Method is ReadMethod.Text or ReadMethod.JoinedText or ReadMethod.Texts or ReadMethod.SelfText or ReadMethod.SelfTexts or ReadMethod.Entries && read.AttributeNames is null;
            keepsScripts |= source.Entry is not null && KeyTagsOf(read, member, matching, entries).Any(IsScript);
            keepsAll |= readsText && read.Read is ReadKind.InnerHtml or ReadKind.OuterHtml;
            keepsScripts |= source.Kind == SourceKind.JsonLd || (source.Kind == SourceKind.Json && read.AttributeNames is null) || (readsText && (read.Read == ReadKind.RawText || tags.Any(IsScript)));
            attributes.UnionWith(source.AttributeNames.SelectMany(name => tags.Select(tag => tag + "[" + name.ToLowerInvariant() + "]")));

            if (source.Kind == SourceKind.Meta)
            {
                attributes.Add("meta[content]");
            }
            else if (source.Kind == SourceKind.JsonLd)
            {
                attributes.Add("script[type]");
            }
        }

        // What is kept on any element is kept on each.
        attributes.RemoveWhere(a => a[0] != '[' && attributes.Contains(a.Substring(a.IndexOf('['))));
        return new NeedsPlan(keepsAll, keepsScripts, !handsOut && EndsWithHead(schema, matching, leaves), handsOut, new EquatableArray<string>(attributes.ToArray()));
    }

    private static IEnumerable<(string? Tag, Test Leaf)> LeavesOf(MatchPlan matching) =>
        AllSteps(matching).SelectMany(static s => TestBuilder.Leaves(s.Test).Select(leaf => (s.Tag, leaf)))
            .Concat(matching.Counters.SelectMany(static c => TestBuilder.Leaves(c.Test)).Select(static leaf => ((string?)null, leaf)));

    private static IEnumerable<MatchStep> AllSteps(MatchPlan matching) =>
        matching.Before.Concat(matching.Backward).Append(matching.Last).SelectMany(static p => p.All);

    private static bool AsksForForms(Test leaf) => leaf is ElementTest
    {
        Kind: ElementTestKind.IsChecked or ElementTestKind.IsDefault or ElementTestKind.IsIndeterminate or ElementTestKind.IsPlaceholderShown,
    } or DirectionTest;

    private static IEnumerable<string> AttributesOf(string? tag, Test leaf) => leaf switch
    {
        ClassTest => [tag + "[class]"],
        IdTest => [tag + "[id]"],
        AttributeValueTest { AnyNamespace: true } attribute => s_prefixes.Select(prefix => tag + "[" + prefix + attribute.Name.ToLowerInvariant() + "]"),
        AttributeValueTest attribute => [tag + "[" + attribute.Name.ToLowerInvariant() + "]"],
        // The items around a meta element decide whether its itemprop describes the page.
        MetaTest => ["meta[name]", "meta[property]", "meta[http-equiv]", "[itemprop]", "[itemscope]", "[itemtype]"],
        LanguageTest => ["[lang]", "[xml:lang]", "meta[http-equiv]", "meta[content]"],
        ElementTest { Kind: ElementTestKind.SaysEditable or ElementTestKind.IsEditingHost } => ["[contenteditable]"],
        ElementTest { Kind: ElementTestKind.IsDefined } => ["[is]"],
        _ => [],
    };

    private static bool IsScript(string? tag) => tag is not null && s_scripts.Contains(tag);

    /// <summary>The names of the elements that a source reads; null: any.</summary>
    private static List<string?> TagsOf(SourceModel source, ReadPlan read, MemberPlan member, MatchPlan matching, List<EntryMatcherPlan> entries) =>
        source.Selector is null ? [null]
        : source.Entry is not null ? EntryTags(read.Entry!, read.Entry!.ValueMatches, EntryMatcherPlan.Value, member, matching, entries)
        : TagsOf(ListOf(member, read.Matches), matching);

    /// <summary>The names of the elements that the keys of a dictionary are read from; null: any.</summary>
    private static List<string?> KeyTagsOf(ReadPlan read, MemberPlan member, MatchPlan matching, List<EntryMatcherPlan> entries) =>
        EntryTags(read.Entry!, read.Entry!.Key, EntryMatcherPlan.Key, member, matching, entries);

    private static List<string?> EntryTags(EntryPlan entry, string? parameter, string own, MemberPlan member, MatchPlan matching, List<EntryMatcherPlan> entries) =>
        entries.Find(e => e.Name == entry.Matcher) is { } matcher ? TagsOf(own, matcher.Matching) : TagsOf(ListOf(member, parameter), matching);

    private static string ListOf(MemberPlan member, string? parameter) => member.Matches.First(m => m.Parameter == parameter).List;

    private static List<string?> TagsOf(string list, MatchPlan matching) =>
        matching.Last.All.Where(s => s.Actions.Any(a => a.Kind == MatchActionKind.AddMatch && matching.Queries[a.Target].Name == list)).Select(static s => s.Tag).Distinct().ToList();

    private static bool EndsWithHead(SchemaModel schema, MatchPlan matching, List<(string? Tag, Test Leaf)> leaves) =>
        schema.Members.Count > 0
        && schema.Root is null
        && !schema.HasOnExtracted
        && matching.Backward.Count == 0
        && leaves.All(static l => IsSettledByWhatCameBefore(l.Leaf))
        && schema.Members.All(static m => m.List == ListKind.None && m.Value is not (ValueKind.Schema or ValueKind.Boolean) && IsSettledByHead(m.Sources[0]));

    private static bool IsSettledByHead(SourceModel source) => source.Kind switch
    {
        SourceKind.Meta or SourceKind.PageUrl or SourceKind.RouteValue => true,
        SourceKind.Self => source.AttributeNames.Count > 0,
        SourceKind.Css => !source.Single && source.Join is null && source.At is null or { Start.IsFromEnd: false }
            && source.Selector!.Selectors.All(static s => s.Compounds[s.Compounds.Count - 1].Type?.Name is { } name && s_headElements.Contains(name)),
        _ => false,
    };

    private static bool IsSettledByWhatCameBefore(Test leaf) => leaf switch
    {
        AheadTest or LanguageTest or DirectionTest or TextTest => false,
        NthTest nth => nth.Place is NthPlace.ChildIndex or NthPlace.TypeIndex or NthPlace.Place,
        ElementTest self => self.Kind is ElementTestKind.IsFirstChild or ElementTestKind.IsRoot or ElementTestKind.IsScope or ElementTestKind.IsHtml,
        _ => true,
    };
}
