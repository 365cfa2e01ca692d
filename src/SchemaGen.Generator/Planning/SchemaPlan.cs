using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>All that the code of a schema does. What writes code from it decides nothing.</summary>
internal sealed record SchemaPlan
{
    /// <summary>The schema.</summary>
    public required SchemaModel Schema { get; init; }

    /// <summary>The name of the class that matches.</summary>
    public required string MatcherName { get; init; }

    /// <summary>The same, qualified.</summary>
    public string QualifiedMatcherName => $"global::{Schema.MatcherNamespace}.{MatcherName}";

    /// <summary>What is looked for in the walk.</summary>
    public required MatchPlan Matching { get; init; }

    /// <summary>What is looked for in the entries of dictionaries, each by itself.</summary>
    public required EquatableArray<EntryMatcherPlan> EntryMatchers { get; init; }

    /// <summary>The traits that decide how a page is parsed.</summary>
    public required SchemaTraits Traits { get; init; }

    /// <summary>What each member reads.</summary>
    public required EquatableArray<MemberPlan> Members { get; init; }

    /// <summary>The patterns.</summary>
    public required EquatableArray<PatternConstant> Patterns { get; init; }

    /// <summary>The paths of JSON-LD.</summary>
    public required EquatableArray<PathConstant> Paths { get; init; }

    /// <summary>What parts texts.</summary>
    public required EquatableArray<SplitConstant> Splits { get; init; }

    /// <summary>The texts of enums.</summary>
    public required EquatableArray<EnumConstant> Enums { get; init; }

    /// <summary>The list of matches of the root; null: the schema has none.</summary>
    public string? Root { get; init; }

    /// <summary>The names of attributes and of meta elements.</summary>
    public required EquatableArray<NamesConstant> Names { get; init; }
}
