using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>The plan of reading a schema: its selectors as automata, its members and constants. The parts refer to each other by index.</summary>
internal sealed record ReadingPlan
{
    /// <summary>The selectors that are matched in one pass over the page.</summary>
    public required MatchPlan Matching { get; init; }

    /// <summary>The selectors that are matched in each entry of a dictionary separately.</summary>
    public required EquatableArray<EntryMatcherPlan> EntryMatchers { get; init; }

    /// <summary>The traits that decide how a page is parsed.</summary>
    public required SchemaTraits Traits { get; init; }

    /// <summary>The query of the root; null if the schema has none.</summary>
    public int? Root { get; init; }

    /// <summary>The query of the pages that the schema applies to; null if it applies to all.</summary>
    public int? When { get; init; }

    /// <summary>The members.</summary>
    public required EquatableArray<MemberPlan> Members { get; init; }

    /// <summary>The patterns.</summary>
    public required EquatableArray<Constant<PatternModel>> Patterns { get; init; }

    /// <summary>The paths into JSON.</summary>
    public required EquatableArray<Constant<PathPlan>> Paths { get; init; }

    /// <summary>The separators.</summary>
    public required EquatableArray<Constant<SplitModel>> Splits { get; init; }

    /// <summary>The texts of enums.</summary>
    public required EquatableArray<Constant<EnumPlan>> Enums { get; init; }

    /// <summary>The lists of names of attributes.</summary>
    public required EquatableArray<Constant<EquatableArray<string>>> AttributeNames { get; init; }

    /// <summary>The lists of names of meta elements.</summary>
    public required EquatableArray<Constant<EquatableArray<string>>> MetaNames { get; init; }
}
