using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Planning;

/// <summary>A pass during planning: steps in any order, which are grouped by condition and local name.</summary>
/// <param name="capacity">The expected number of steps.</param>
internal sealed class PassBuilder(int capacity)
{
    private readonly List<(TagName? Tag, Condition Condition, MatchAction Action)> _steps = new(capacity);

    /// <summary>The steps, merged: each condition of a local name once, with all of its actions.</summary>
    public List<((TagName? Tag, Condition Condition) Key, List<MatchAction> Actions)> Merged { get; private set; } = [];

    /// <summary>Adds a step.</summary>
    public void Add(TagName? tag, Condition condition, MatchAction action) => _steps.Add((tag, condition, action));

    /// <summary>Merges the alternatives of one action, and then the actions of one condition; conditions that are never true are dropped.</summary>
    public void Merge()
    {
        var alternatives = new Groups<(TagName? Tag, MatchAction Action), Condition>(_steps.Count);

        foreach ((TagName? tag, Condition condition, MatchAction action) in _steps)
        {
            alternatives.Add((tag, action), condition);
        }

        var actions = new Groups<(TagName? Tag, Condition Condition), MatchAction>(alternatives.All.Count);

        foreach (((TagName? tag, MatchAction action), List<Condition> conditions) in alternatives.All)
        {
            Condition condition = ConditionSimplifier.Simplify(Conditions.Any(conditions), tag);

            if (!condition.Equals(Conditions.Never))
            {
                actions.Add((tag, condition), action);
            }
        }

        Merged = actions.All;
    }

    /// <summary>Builds the pass of the merged steps.</summary>
    /// <param name="lowering">The lowering of conditions.</param>
    /// <param name="conditions">The states and counters.</param>
    /// <param name="counters">The indexes of the counters that count in this pass.</param>
    public MatchPass Build(ConditionLowering lowering, ConditionBuilder conditions, List<int> counters)
    {
        List<Condition> ofAnyName = counters.ConvertAll(i => conditions.Counters[i].Condition);
        List<MatchStep> inherited = [], ofClasses = [], others = [];
        var cases = new Groups<TagName, (Condition Condition, List<MatchAction> Actions)>(Merged.Count);

        foreach (((TagName? tag, Condition condition), List<MatchAction> actions) in Merged)
        {
            bool isInherited = IsInherited(actions, conditions);

            if (tag is not null && !isInherited)
            {
                cases.Add(tag, (condition, actions));
                continue;
            }

            ofAnyName.Add(condition);
            (isInherited ? inherited : RequiresClass(condition, lowering) ? ofClasses : others).Add(StepOf(condition, actions, lowering));
        }

        bool keepsClasses = ofAnyName.Exists(lowering.UsesClasses);
        cases.All.Sort(static (one, other) => string.CompareOrdinal(one.Key.Name, other.Key.Name));
        List<MatchCase> knownTags = new(cases.All.Count), unknownTags = [];

        foreach ((TagName tag, List<(Condition Condition, List<MatchAction> Actions)> steps) in cases.All)
        {
            (tag.Constant is null ? unknownTags : knownTags).Add(CaseOf(tag, steps, lowering, keepsClasses));
        }

        return new MatchPass
        {
            KeepsClasses = keepsClasses,
            Inherited = new EquatableArray<MatchStep>(inherited),
            Counters = new EquatableArray<int>(counters),
            KnownTags = new EquatableArray<MatchCase>(knownTags),
            UnknownTags = new EquatableArray<MatchCase>(unknownTags),
            OfClasses = new EquatableArray<MatchStep>(ofClasses),
            Others = new EquatableArray<MatchStep>(others),
        };
    }

    private static MatchCase CaseOf(TagName tag, List<(Condition Condition, List<MatchAction> Actions)> steps, ConditionLowering lowering, bool passKeepsClasses)
    {
        var lowered = new MatchStep[steps.Count];
        int classes = 0;
        bool keepsMetas = false;

        for (int i = 0; i < lowered.Length; i++)
        {
            (Condition condition, List<MatchAction> actions) = steps[i];
            lowered[i] = StepOf(condition, actions, lowering);
            classes += lowering.CountClasses(condition);
            keepsMetas |= lowering.UsesMetas(condition);
        }

        return new MatchCase(tag, new EquatableArray<MatchStep>(lowered), KeepsClasses: !passKeepsClasses && classes > 1, keepsMetas);
    }

    private static MatchStep StepOf(Condition condition, List<MatchAction> actions, ConditionLowering lowering) =>
        new(condition is AlwaysCondition ? null : lowering.Lower(condition), new EquatableArray<MatchAction>(actions));

    private static bool IsInherited(List<MatchAction> actions, ConditionBuilder conditions)
    {
        foreach (MatchAction action in actions)
        {
            if (action.Kind == MatchActionKind.SetState && conditions.States[action.Target].IsInherited)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports whether only an element with a known class can meet a condition.</summary>
    private static bool RequiresClass(Condition condition, ConditionLowering lowering) => condition switch
    {
        ClassCondition name => lowering.IsKnownClass(name.Name),
        AllCondition all => all.Parts.Any(p => RequiresClass(p, lowering)),
        AnyCondition any => any.Parts.Count > 0 && any.Parts.All(p => RequiresClass(p, lowering)),
        _ => false,
    };
}
