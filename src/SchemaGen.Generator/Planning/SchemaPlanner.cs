using System.Collections.Generic;
using System.Globalization;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>Plans the code of a schema from its model.</summary>
internal sealed partial class SchemaPlanner
{
    private readonly MatchPlanner _matching = new();
    private readonly List<EntryMatcherPlan> _entryMatchers = [];
    private readonly List<Constant<PatternModel>> _patterns = [];
    private readonly List<Constant<PathPlan>> _paths = [];
    private readonly List<Constant<SplitModel>> _splits = [];
    private readonly List<Constant<EnumPlan>> _enums = [];
    private readonly List<Constant<EquatableArray<string>>> _attributeNames = [];
    private readonly List<Constant<EquatableArray<string>>> _metaNames = [];

    private SchemaPlanner()
    {
    }

    /// <summary>Plans a schema.</summary>
    public static SchemaPlan Plan(SchemaModel schema) => new(schema, schema.HasErrors ? null : new SchemaPlanner().PlanReading(schema));

    private ReadingPlan PlanReading(SchemaModel schema)
    {
        int? root = schema.Root is null ? null : _matching.Add("Root", schema.Root, "The root: " + schema.RootText, isTraced: true);
        int? when = schema.When is null ? null : _matching.Add("When", schema.When, "The layout: " + schema.WhenText, isTraced: true);
        var members = new MemberPlan[schema.Members.Count];

        for (int i = 0; i < members.Length; i++)
        {
            members[i] = PlanMember(schema.Members[i]);
        }

        MatchPlan matching = _matching.Build();
        return new ReadingPlan
        {
            Matching = matching,
            EntryMatchers = new EquatableArray<EntryMatcherPlan>(_entryMatchers),
            Traits = TraitsPlanner.Plan(schema, matching, _entryMatchers),
            Root = root,
            When = when,
            Members = new EquatableArray<MemberPlan>(members),
            Patterns = new EquatableArray<Constant<PatternModel>>(_patterns),
            Paths = new EquatableArray<Constant<PathPlan>>(_paths),
            Splits = new EquatableArray<Constant<SplitModel>>(_splits),
            Enums = new EquatableArray<Constant<EnumPlan>>(_enums),
            AttributeNames = new EquatableArray<Constant<EquatableArray<string>>>(_attributeNames),
            MetaNames = new EquatableArray<Constant<EquatableArray<string>>>(_metaNames),
        };
    }

    private MemberPlan PlanMember(MemberModel member)
    {
        var queries = new MemberQueries(_matching);
        var reads = new ReadPlan[member.Sources.Count];

        for (int i = 0; i < reads.Length; i++)
        {
            reads[i] = PlanRead(member, member.Sources[i], i, queries);
        }

        return new MemberPlan
        {
            Member = member,
            KeepsFilled = member.Missing == MissingRule.Keep || (member.Missing == MissingRule.Null && (member.IsValueType || member.List != ListKind.None)),
            EnumNames = member.Value == ValueKind.Enum ? Constant<EnumPlan>.Add(_enums, member.Name, new EnumPlan(member.ValueType, member.EnumNames)) : null,
            KeyEnumNames = member.Key is { Value: ValueKind.Enum } key ? Constant<EnumPlan>.Add(_enums, member.Name + "Key", new EnumPlan(key.Type, key.EnumNames)) : null,
            Matches = queries.Indexes,
            Reads = new EquatableArray<ReadPlan>(reads),
        };
    }

    private ReadPlan PlanRead(MemberModel member, SourceModel source, int index, MemberQueries queries)
    {
        string label = member.Sources.Count == 1 ? member.Name : member.Name + index.ToString(CultureInfo.InvariantCulture);
        bool isText = source.Conversion is null && source.Nature == SourceNature.Text;
        return new ReadPlan
        {
            Source = source,
            Index = index,
            Method = MethodOf(member, source),
            Matches = source.Selector is { } selector ? queries.Add(label, selector, $"{member.Name}: {source.Expression}", isTraced: true)
                : source.Kind == SourceKind.Meta ? queries.AddMeta(label, source.MetaNames, $"{member.Name}: the meta element {source.Expression}")
                : null,
            Entry = member.List == ListKind.Dictionary ? PlanEntry(member, source, label, queries) : null,
            Body = source.Body is { } body ? PlanBody(member, body, label, queries) : null,
            Exclude = source.Exclude is { } excluded ? queries.Add(label + "Exclude", excluded, $"{member.Name}, left out: {source.ExcludeText}") : null,
            NextUntil = source.NextUntil is { } end ? queries.Add(label + "NextUntil", end, $"{member.Name}, until: {source.NextUntilText}") : null,

            // Every space of a text counts in JSON.
            Read = member.Value == ValueKind.Json && isText && source is { Read: ReadKind.Text, Kind: SourceKind.Css or SourceKind.Self or SourceKind.Meta } ? ReadKind.RawText : source.Read,
            AttributeNames = source.AttributeNames.Count == 0 ? null : Constant<EquatableArray<string>>.Add(_attributeNames, label, source.AttributeNames),
            MetaNames = source.MetaNames.Count < 2 ? null : Constant<EquatableArray<string>>.Add(_metaNames, label, source.MetaNames),
            Path = source.IsJson ? Constant<PathPlan>.Add(_paths, label, new PathPlan(source.Expression, source.Types)) : null,
            Pattern = source.Pattern is null ? null : Constant<PatternModel>.Add(_patterns, label, source.Pattern),
            Split = source.Split is null ? null : Constant<SplitModel>.Add(_splits, label, source.Split),
            IsProse = source is { Kind: SourceKind.Css or SourceKind.Self, AttributeNames.Count: 0, Pattern: null },
            IsAddress = member.Value == ValueKind.Uri && (source.IsJson || source.AttributeNames.Count > 0),
            IsRaw = member.Value == ValueKind.Json && source.IsJson && isText,
            IsBoolean = member.Value == ValueKind.Boolean && source.AttributeNames.Count > 0 && !source.IsJson,
        };
    }

    private static ReadMethod MethodOf(MemberModel member, SourceModel source)
    {
        if (member.List == ListKind.Dictionary)
        {
            return source.Kind == SourceKind.JsonLd ? ReadMethod.JsonLdEntries
                : source.Kind == SourceKind.Microdata ? ReadMethod.MicrodataEntries
                : source.Kind == SourceKind.Json ? ReadMethod.JsonEntries
                : source.Nature is SourceNature.Text or SourceNature.PatternTest ? ReadMethod.Entries
                : ReadMethod.ElementEntries;
        }

        bool isList = member.List != ListKind.None;
        bool isSelf = source.Kind == SourceKind.Self;

        return source.Nature switch
        {
            SourceNature.JsonSchema when source.Kind == SourceKind.JsonLd => isList ? ReadMethod.JsonLdSchemas : ReadMethod.TryJsonLdSchema,
            SourceNature.JsonSchema when source.Kind == SourceKind.Microdata => isList ? ReadMethod.MicrodataSchemas : ReadMethod.TryMicrodataSchema,
            SourceNature.JsonSchema => isList ? ReadMethod.JsonSchemas : ReadMethod.TryJsonSchema,
            SourceNature.Schema when isSelf => isList ? ReadMethod.SelfSchemas : ReadMethod.TrySelfSchema,
            SourceNature.Schema => isList ? ReadMethod.Schemas : ReadMethod.TrySchema,
            SourceNature.Body => ReadMethod.Body,
            SourceNature.Presence => isSelf ? ReadMethod.AnySelf : ReadMethod.Any,
            SourceNature.Element when isSelf => isList ? ReadMethod.SelfElements : ReadMethod.SelfElement,
            SourceNature.Element => isList ? ReadMethod.Elements : ReadMethod.Element,
            _ => TextMethodOf(source, isList),
        };
    }

    private static ReadMethod TextMethodOf(SourceModel source, bool isList) => source.Kind switch
    {
        SourceKind.Css => isList ? ReadMethod.Texts : source.Join is null ? ReadMethod.Text : ReadMethod.JoinedText,
        SourceKind.Self => isList ? ReadMethod.SelfTexts : ReadMethod.SelfText,
        SourceKind.Meta => isList ? ReadMethod.Contents : ReadMethod.Content,
        SourceKind.JsonLd => isList ? ReadMethod.JsonLds : ReadMethod.JsonLd,
        SourceKind.Microdata => isList ? ReadMethod.Microdatas : ReadMethod.Microdata,
        SourceKind.Json => isList ? ReadMethod.Jsons : ReadMethod.Json,
        SourceKind.PageUrl => isList ? ReadMethod.PageUrls : ReadMethod.PageUrl,
        _ => isList ? ReadMethod.RouteValues : ReadMethod.RouteValue,
    };
}
