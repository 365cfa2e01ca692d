using System;
using System.Collections.Generic;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator.Emit;

/// <summary>The names in a matcher, by the indexes of its plan.</summary>
/// <remarks>Each kind of name has an ending that no member of the base classes has, so that none can hide one. A test compares them.</remarks>
internal sealed class MatcherNames
{
    /// <param name="plan">The plan.</param>
    /// <param name="className">The name of the matcher, which its members cannot have.</param>
    /// <param name="inherited">The names of the lists that the base class declares; none if the matcher declares them.</param>
    public MatcherNames(MatchPlan plan, string className, params string[] inherited)
    {
        var names = new NameSet([className]);
        Queries = inherited.Length > 0 ? inherited : names.AddAll(plan.Queries, static q => NameSet.Pascal(q.Label, "Member") + "Matches");
        States = names.AddAll(plan.States, static s => NameSet.Pascal(s.Label, "Element") + "State");
        LookAheads = names.AddAll(plan.LookAheads, static l => NameSet.Pascal(l.Selector, "Element") + "LookAhead");
        Classes = names.AddAll(plan.Classes, static c => NameSet.Pascal(c, "Named") + "Class");
        Metas = names.AddAll(plan.Metas, static m => NameSet.Pascal(m, "Named") + "Meta");
    }

    /// <summary>The lists of matches.</summary>
    public IReadOnlyList<string> Queries { get; }

    /// <summary>The bits of the states.</summary>
    public IReadOnlyList<string> States { get; }

    /// <summary>The bits of the look-aheads.</summary>
    public IReadOnlyList<string> LookAheads { get; }

    /// <summary>The bits of the known classes.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>The bits of the known names of meta elements.</summary>
    public IReadOnlyList<string> Metas { get; }

    /// <summary>Gets the field of a regular expression.</summary>
    public static string Pattern(int index) => "s_pattern" + Text.Number(index);

    /// <summary>Gets the field of a list of language ranges.</summary>
    public static string Languages(int index) => "s_languages" + Text.Number(index);

    /// <summary>Gets the names of the bits of a word.</summary>
    public IReadOnlyList<string> BitsOf(BitsSource source) => source switch
    {
        BitsSource.Classes => Classes,
        BitsSource.Metas => Metas,
        BitsSource.LookAheads => LookAheads,
        BitsSource.OwnStates or BitsSource.ParentStates or BitsSource.AncestorStates or BitsSource.PreviousSiblingStates or BitsSource.EarlierSiblingStates => States,
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };
}
