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
    public static NeedsPlan Plan(SchemaModel schema, MatchPlan matching, EquatableArray<MemberPlan> members)
    {
        List<(string? Tag, Test Leaf)> leaves = LeavesOf(matching);
        var attributes = new SortedSet<string>(StringComparer.Ordinal);
        bool keepsAll = leaves.Exists(static l => AsksForForms(l.Leaf));
        bool keepsScripts = leaves.Exists(static l => l.Leaf is TextTest or ElementTest { Kind: ElementTestKind.IsEmpty });
        bool handsOut = false;

        foreach ((string? tag, Test leaf) in leaves)
        {
            foreach (string attribute in AttributesOf(tag, leaf))
            {
                attributes.Add(attribute);
            }
        }

        foreach (MemberPlan member in members)
        {
            for (int i = 0; i < member.Reads.Count; i++)
            {
                AddSource(member.Member.Sources[i], member.Reads[i], member);
            }
        }

        // What is kept on any element is kept on each.
        attributes.RemoveWhere(a => a[0] != '[' && attributes.Contains(a.Substring(a.IndexOf('['))));
        return new NeedsPlan(keepsAll, keepsScripts, !handsOut && EndsWithHead(schema, matching, leaves), handsOut, new EquatableArray<string>(attributes.ToArray()));

        void AddSource(SourceModel source, ReadPlan read, MemberPlan member)
        {
            // An element that is handed out shows all of itself.
            handsOut |= read.Method is ReadMethod.Element or ReadMethod.Elements or ReadMethod.SelfElement or ReadMethod.SelfElements;
            keepsAll |= handsOut;
            List<string?> tags = TagsOf(source, read, member, matching);
            bool readsText = read.Method is ReadMethod.Text or ReadMethod.Texts or ReadMethod.SelfText or ReadMethod.SelfTexts && read.AttributeNames is null;
            keepsAll |= readsText && source.Read is ReadKind.InnerHtml or ReadKind.OuterHtml;
            keepsScripts |= source.Kind == SourceKind.JsonLd || (readsText && (source.Read == ReadKind.RawText || tags.Any(static t => t is not null && s_scripts.Contains(t))));

            foreach (string name in source.AttributeNames)
            {
                foreach (string? tag in tags)
                {
                    attributes.Add(tag + "[" + name.ToLowerInvariant() + "]");
                }
            }

            if (source.Kind == SourceKind.Meta)
            {
                attributes.Add("meta[content]");
            }
            else if (source.Kind == SourceKind.JsonLd)
            {
                attributes.Add("script[type]");
            }
        }
    }

    private static List<(string? Tag, Test Leaf)> LeavesOf(MatchPlan matching)
    {
        var leaves = new List<(string? Tag, Test Leaf)>();

        foreach (MatchPass pass in matching.Before)
        {
            AddPass(pass);
        }

        foreach (MatchPass pass in matching.Backward)
        {
            AddPass(pass);
        }

        AddPass(matching.Last);

        foreach (CounterPlan counter in matching.Counters)
        {
            Add(tag: null, counter.Test);
        }

        return leaves;

        void AddPass(MatchPass pass)
        {
            foreach (MatchStep step in pass.Inherited)
            {
                Add(step.Tag, step.Test);
            }

            foreach (MatchStep step in pass.Steps)
            {
                Add(step.Tag, step.Test);
            }
        }

        void Add(string? tag, Test test)
        {
            foreach (Test leaf in TestBuilder.Leaves(test))
            {
                leaves.Add((tag, leaf));
            }
        }
    }

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
        MetaTest => ["meta[name]", "meta[property]", "meta[itemprop]", "meta[http-equiv]"],
        LanguageTest => ["[lang]", "[xml:lang]", "meta[http-equiv]", "meta[content]"],
        ElementTest { Kind: ElementTestKind.SaysEditable or ElementTestKind.IsEditingHost } => ["[contenteditable]"],
        ElementTest { Kind: ElementTestKind.IsDefined } => ["[is]"],
        _ => [],
    };

    /// <summary>The names of the elements that a source reads; null: any.</summary>
    private static List<string?> TagsOf(SourceModel source, ReadPlan read, MemberPlan member, MatchPlan matching)
    {
        if (source.Kind != SourceKind.Css)
        {
            return [null];
        }

        string list = member.Matches.First(m => m.Parameter == read.Matches).List;
        var tags = new List<string?>(1);

        foreach (MatchStep step in matching.Last.Steps)
        {
            if (Fills(step, list, matching) && !tags.Contains(step.Tag))
            {
                tags.Add(step.Tag);
            }
        }

        return tags;
    }

    private static bool Fills(MatchStep step, string list, MatchPlan matching)
    {
        foreach (MatchAction action in step.Actions)
        {
            if (action.Kind == MatchActionKind.AddMatch && matching.Queries[action.Target].Name == list)
            {
                return true;
            }
        }

        return false;
    }

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
        SourceKind.Css => !source.Single && source.At is null or { Start.IsFromEnd: false }
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
