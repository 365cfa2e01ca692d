using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>Plans the code of a schema from its model.</summary>
internal sealed partial class SchemaPlanner
{
    private static readonly HashSet<string> s_locals = ["scope", "matches", "reader", "value"];

    /// <summary>Names in the class that reads: those of its own methods, and those that every class has.</summary>
    private static readonly HashSet<string> s_readerNames = ["TryRead", "Descriptor", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    private static readonly HashSet<string> s_matchNames = [];

    /// <summary>Names in the method of a member with one source.</summary>
    private static readonly HashSet<string> s_parameters = ParametersOf(1);

    private readonly MatchPlanner _matching = new();
    private readonly List<PatternConstant> _patterns = [];
    private readonly List<PathConstant> _paths = [];
    private readonly List<SplitConstant> _splits = [];
    private readonly List<EnumConstant> _enums = [];
    private readonly List<NamesConstant> _names = [];
    private readonly List<EntryMatcherPlan> _entryMatchers = [];
    private readonly NameSet _locals = new(s_locals);
    private readonly NameSet _readerNames = new(s_readerNames);
    private readonly NameSet _matchNames = new(s_matchNames);

    private readonly NameSet _classNames;
    private readonly string _prefix;
    private readonly string _matcherName;
    private readonly string _matcherNamespace;

    private SchemaPlanner(SchemaModel schema)
    {
        _prefix = schema.DisplayName.Replace(".", string.Empty);
        _matcherName = _prefix + "Matches";
        _matcherNamespace = schema.MatcherNamespace;
        _classNames = new([_matcherName]);
    }

    /// <summary>Plans a schema without errors.</summary>
    public static SchemaPlan Plan(SchemaModel schema)
    {
        var planner = new SchemaPlanner(schema);
        string root = planner._matchNames.Add("Root");

        if (schema.Root is { } rootSelector)
        {
            planner._matching.Add(root, rootSelector, "The root: " + schema.RootText, isTraced: true);
        }

        var members = schema.Members.Select(planner.PlanMember).ToList();
        MatchPlan matching = planner._matching.Build(planner._matcherName);
        var plans = new EquatableArray<MemberPlan>(members.Select(m => Rename(m, planner, matching)).ToArray());
        return new SchemaPlan
        {
            Schema = schema,
            MatcherName = planner._matcherName,
            Matching = matching,
            EntryMatchers = new EquatableArray<EntryMatcherPlan>(planner._entryMatchers),
            Traits = TraitsPlanner.Plan(schema, matching, planner._entryMatchers, plans),
            Members = plans,
            Patterns = new EquatableArray<PatternConstant>(planner._patterns),
            Root = schema.Root is null ? null : matching.Queries[planner._matching.IndexOf(root)].Name,
            Splits = new EquatableArray<SplitConstant>(planner._splits),
            Enums = new EquatableArray<EnumConstant>(planner._enums),
            Paths = new EquatableArray<PathConstant>(planner._paths),
            Names = new EquatableArray<NamesConstant>(planner._names),
        };
    }

    private MemberPlan PlanMember(MemberModel member)
    {
        var matches = new List<MatchArgument>();
        NameSet parameters = new(member.Sources.Count == 1 ? s_parameters : ParametersOf(member.Sources.Count));
        var reads = new List<ReadPlan>();

        for (int i = 0; i < member.Sources.Count; i++)
        {
            reads.Add(PlanRead(member, member.Sources[i], i, matches, parameters));
        }

        string local = NameSet.Camel(member.Name);
        return new MemberPlan
        {
            Member = member,
            Method = _readerNames.Add("TryRead" + NameSet.Pascal(member.Name, "Member")),
            Local = _locals.Add(local),
            Filled = IsAskedFor(member) ? _locals.Add("has" + NameSet.Pascal(member.Name, "Member")) : null,
            EnumNames = member.Value == ValueKind.Enum ? AddEnum(member.Name, member.ValueType, member.EnumNames) : null,
            KeyEnumNames = member.Key is { Value: ValueKind.Enum } key ? AddEnum(member.Name + "Key", key.Type, key.EnumNames) : null,
            Accessor = member.Assignment == AssignmentKind.Accessor ? _readerNames.Add((member.IsField ? "FieldOf" : "Set") + NameSet.Pascal(member.Name, "Member")) : null,
            Matches = new EquatableArray<MatchArgument>(matches),
            Reads = new EquatableArray<ReadPlan>(reads),
        };
    }

    private static HashSet<string> ParametersOf(int sources) => ["reader", "value", "items", "item", "entry", "key", .. Enumerable.Range(0, sources).Select(TextName)];

    private ReadPlan PlanRead(MemberModel member, SourceModel source, int index, List<MatchArgument> matches, NameSet parameters)
    {
        string suffix = member.Sources.Count == 1 ? string.Empty : index.ToString(CultureInfo.InvariantCulture);
        string? list = null;
        string? exclude = null;

        if (source.Selector is { } selector)
        {
            list = AddMatches(member.Name + suffix, matches, parameters);
            _matching.Add(matches[matches.Count - 1].List, selector, member.Name + ": " + source.Expression, isTraced: true);
        }
        else if (source.Kind == SourceKind.Meta)
        {
            list = AddMatches(member.Name + suffix, matches, parameters);
            _matching.AddMeta(matches[matches.Count - 1].List, source.MetaNames, member.Name + ": the meta element " + source.Expression);
        }

        EntryPlan? entry = member.List == ListKind.Dictionary ? PlanEntry(member, source, suffix, matches, parameters) : null;

        if (source.Exclude is { } excluded)
        {
            exclude = AddMatches(member.Name + suffix + "Exclude", matches, parameters);
            _matching.Add(matches[matches.Count - 1].List, excluded, member.Name + ", left out: " + source.ExcludeText);
        }

        string? nextUntil = null;

        if (source.NextUntil is { } rangeEnd)
        {
            nextUntil = AddMatches(member.Name + suffix + "NextUntil", matches, parameters);
            _matching.Add(matches[matches.Count - 1].List, rangeEnd, member.Name + ", until: " + source.NextUntilText);
        }

        ReadMethod method = MethodOf(member, source);
        return new ReadPlan
        {
            Source = index,
            Attribute = source.Attribute,
            Method = method,
            Matches = list,
            Entry = entry,
            Exclude = exclude,
            NextUntil = nextUntil,
            Join = source.Join,
            Read = ReadOf(member, source),
            AttributeNames = source.AttributeNames.Count == 0 ? null : AddNames(member.Name + suffix, "Attributes", source.AttributeNames),
            MetaNames = source.MetaNames.Count < 2 ? null : AddNames(member.Name + suffix, "Names", source.MetaNames),
            Path = IsJson(source) ? AddPath(member.Name + suffix, source) : null,
            IsAddress = member.Value == ValueKind.Uri && (IsJson(source) || source.AttributeNames.Count > 0),
            IsProse = source is { Kind: SourceKind.Css or SourceKind.Self, AttributeNames.Count: 0, Pattern: null },
            IsRaw = member.Value == ValueKind.Json && IsJson(source) && source.Conversion is null,
            Capture = source.Kind == SourceKind.RouteValue ? source.Expression : null,
            IsBoolean = member.Value == ValueKind.Boolean && source.AttributeNames.Count > 0 && !IsJson(source),
            At = source.At,
            Single = source.Single,
            Pattern = source.Pattern is null ? null : AddPattern(member.Name + suffix, source.Pattern),
            IsPatternTest = member.Value == ValueKind.Boolean && source is { Pattern: not null, Conversion: null },
            Split = source.Split is null ? null : AddSplit(member.Name + suffix, source.Split),
            Conversion = source.Conversion,
            Format = source.Format,
            Culture = source.Culture,
            TimeZone = source.TimeZone,
            IsRelative = source.IsRelative,
        };
    }

    /// <summary>The variable of a source's text.</summary>
    public static string TextName(int source) => "text" + (source == 0 ? string.Empty : source.ToString(CultureInfo.InvariantCulture));

    /// <returns>The name of the parameter.</returns>
    private string AddMatches(string name, List<MatchArgument> matches, NameSet parameters)
    {
        var argument = new MatchArgument(_matchNames.Add(name), parameters.Add(NameSet.Camel(name)));
        matches.Add(argument);
        return argument.Parameter;
    }

    private string AddNames(string member, string suffix, EquatableArray<string> names)
    {
        string name = _readerNames.Add("s_" + NameSet.Camel(member).TrimStart('@') + suffix);
        _names.Add(new NamesConstant(name, names));
        return name;
    }

    private string AddSplit(string member, SplitModel split)
    {
        string name = _readerNames.Add("s_" + NameSet.Camel(member).TrimStart('@') + "Split");
        _splits.Add(new SplitConstant(name, split));
        return name;
    }

    private string AddEnum(string member, string type, EquatableArray<EnumNameModel> names)
    {
        string name = _readerNames.Add("s_" + NameSet.Camel(member).TrimStart('@') + "Names");
        _enums.Add(new EnumConstant(name, type, names));
        return name;
    }

    private string AddPath(string member, SourceModel source)
    {
        string name = _readerNames.Add("s_" + NameSet.Camel(member).TrimStart('@') + "Path");
        _paths.Add(new PathConstant(name, source.Expression, source.Types));
        return name;
    }

    private string AddPattern(string member, PatternModel pattern)
    {
        string name = _readerNames.Add("s_" + NameSet.Camel(member).TrimStart('@') + "Pattern");
        _patterns.Add(new PatternConstant(name, pattern));
        return name;
    }

    /// <summary>Whether it matters if a source filled the member; otherwise its value says all.</summary>
    private static bool IsAskedFor(MemberModel member) =>
        member.Missing == MissingRule.Keep || (member.Missing == MissingRule.Null && (member.IsValueType || member.List != ListKind.None));

    private static ReadMethod MethodOf(MemberModel member, SourceModel source)
    {
        if (member.List == ListKind.Dictionary)
        {
            return source.Kind == SourceKind.JsonLd ? ReadMethod.JsonLdEntries : source.Kind == SourceKind.Json ? ReadMethod.JsonEntries : ReadsElement(member, source) || IsPresence(member, source) ? ReadMethod.ElementEntries : ReadMethod.Entries;
        }

        bool isSelf = source.Kind == SourceKind.Self;

        if (member.Value == ValueKind.Schema && source.Conversion is null)
        {
            if (IsJson(source))
            {
                return source.Kind == SourceKind.JsonLd
                    ? member.List == ListKind.None ? ReadMethod.TryJsonLdSchema : ReadMethod.JsonLdSchemas
                    : member.List == ListKind.None ? ReadMethod.TryJsonSchema : ReadMethod.JsonSchemas;
            }

            return member.List == ListKind.None
                ? isSelf ? ReadMethod.TrySelfSchema : ReadMethod.TrySchema
                : isSelf ? ReadMethod.SelfSchemas : ReadMethod.Schemas;
        }

        if (member.List == ListKind.None && IsPresence(member, source))
        {
            return isSelf ? ReadMethod.AnySelf : ReadMethod.Any;
        }

        bool isList = member.List != ListKind.None;

        if (ReadsElement(member, source))
        {
            return isSelf ? isList ? ReadMethod.SelfElements : ReadMethod.SelfElement : isList ? ReadMethod.Elements : ReadMethod.Element;
        }

        return source.Kind switch
        {
            SourceKind.Css => isList ? ReadMethod.Texts : source.Join is null ? ReadMethod.Text : ReadMethod.JoinedText,
            SourceKind.Self => isList ? ReadMethod.SelfTexts : ReadMethod.SelfText,
            SourceKind.Meta => isList ? ReadMethod.Contents : ReadMethod.Content,
            SourceKind.JsonLd => isList ? ReadMethod.JsonLds : ReadMethod.JsonLd,
            SourceKind.Json => isList ? ReadMethod.Jsons : ReadMethod.Json,
            SourceKind.PageUrl => isList ? ReadMethod.PageUrls : ReadMethod.PageUrl,
            _ => isList ? ReadMethod.RouteValues : ReadMethod.RouteValue,
        };
    }

    /// <summary>JSON is read as it is written: every blank of its texts counts.</summary>
    private static ReadKind ReadOf(MemberModel member, SourceModel source) =>
        member.Value == ValueKind.Json && source is { Conversion: null, Read: ReadKind.Text, Kind: SourceKind.Css or SourceKind.Self or SourceKind.Meta } ? ReadKind.RawText : source.Read;

    private static bool IsJson(SourceModel source) => source.Kind is SourceKind.JsonLd or SourceKind.Json;

    private static bool IsPresence(MemberModel member, SourceModel source) =>
        member.Value == ValueKind.Boolean && source is { Pattern: null, Conversion: null, AttributeNames.Count: 0, Kind: SourceKind.Css or SourceKind.Self };

    private static bool ReadsElement(MemberModel member, SourceModel source) =>
        source.Conversion is { Kind: UserConversionKind.ElementMethod } || (member.Value is ValueKind.Element or ValueKind.Schema && source.Conversion is null);

    /// <summary>The plan of the walk has the last word on the names of the lists.</summary>
    private static MemberPlan Rename(MemberPlan member, SchemaPlanner planner, MatchPlan matching)
    {
        var matches = new MatchArgument[member.Matches.Count];
        bool isRenamed = false;

        for (int i = 0; i < matches.Length; i++)
        {
            MatchArgument match = member.Matches[i];
            string name = matching.Queries[planner._matching.IndexOf(match.List)].Name;
            isRenamed |= name != match.List;
            matches[i] = match with { List = name };
        }

        return isRenamed ? member with { Matches = new EquatableArray<MatchArgument>(matches) } : member;
    }
}
