using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Planning;

/// <summary>Turns conditions into expressions, and collects the classes, names, patterns and languages that they refer to.</summary>
internal sealed class ConditionLowering
{
    /// <summary>The number of names that are looked up at once, a bit each; further ones are tested one by one.</summary>
    private const int MaxKnownNames = 64;

    /// <summary>The number of classes that few schemas exceed.</summary>
    private const int UsualNames = 8;

    /// <summary>A single bit of a word, by its index.</summary>
    private static readonly EquatableArray<int>[] s_bits = [.. Enumerable.Range(0, 4 * StatePlan.PerWord).Select(static bit => new EquatableArray<int>(bit))];

    private readonly Indexes<string> _classes = new(UsualNames);
    private readonly Indexes<string> _metas = new(0);
    private readonly Indexes<string> _patterns = new(0);
    private readonly Indexes<EquatableArray<string>> _languages = new(0);
    private readonly Func<Condition, bool> _isKnownClass;
    private readonly Func<Condition, bool> _isKnownMeta;

    /// <param name="leaves">The leaves of all conditions, in the order of the generated code.</param>
    public ConditionLowering(List<Condition> leaves)
    {
        foreach (Condition leaf in leaves)
        {
            switch (leaf)
            {
                case ClassCondition name:
                    Add(_classes, name.Name, MaxKnownNames);
                    break;
                case MetaCondition meta:
                    Add(_metas, meta.Name, MaxKnownNames);
                    break;
                case TextCondition { IsPattern: true } text:
                    Add(_patterns, text.Text);
                    break;
                case LanguageCondition language:
                    Add(_languages, language.Ranges);
                    break;
            }
        }

        Classes = new EquatableArray<string>(_classes.Keys);
        Metas = new EquatableArray<string>(_metas.Keys);
        Patterns = new EquatableArray<string>(_patterns.Keys);
        Languages = new EquatableArray<EquatableArray<string>>(_languages.Keys);
        _isKnownClass = l => l is ClassCondition name && IsKnownClass(name.Name);
        _isKnownMeta = l => l is MetaCondition meta && _metas.IndexOf(meta.Name) >= 0;
    }

    /// <summary>The classes that have a bit.</summary>
    public EquatableArray<string> Classes { get; }

    /// <summary>The names of meta elements that have a bit.</summary>
    public EquatableArray<string> Metas { get; }

    /// <summary>The regular expressions.</summary>
    public EquatableArray<string> Patterns { get; }

    /// <summary>The lists of language ranges.</summary>
    public EquatableArray<EquatableArray<string>> Languages { get; }

    /// <summary>Reports whether a class has a bit.</summary>
    public bool IsKnownClass(string name) => _classes.IndexOf(name) >= 0;

    /// <summary>Reports whether a condition tests a class that has a bit.</summary>
    public bool UsesClasses(Condition condition) => CountClasses(condition) > 0;

    /// <summary>Gets the number of classes with a bit that a condition tests.</summary>
    public int CountClasses(Condition condition) => Conditions.CountLeaves(condition, _isKnownClass);

    /// <summary>Reports whether a condition tests the name of a meta element that has a bit.</summary>
    public bool UsesMetas(Condition condition) => Conditions.AnyLeaf(condition, _isKnownMeta);

    /// <summary>Lowers a condition.</summary>
    public Expression Lower(Condition condition) => condition switch
    {
        AlwaysCondition => new ConstantExpression(Value: true),
        AllCondition all => new AndExpression(LowerParts(all.Parts)),
        AnyCondition any => LowerAny(any),
        NotCondition not => Negate(Lower(not.Operand)),
        TagCondition tag => new TagExpression(tag.Tag, IsNegated: false),
        StateCondition state => Bit(SourceOf(state.Relation), state.State),
        LookAheadCondition ahead => Bit(BitsSource.LookAheads, ahead.LookAhead),
        ClassCondition name => _classes.IndexOf(name.Name) is >= 0 and var bit ? Bit(BitsSource.Classes, bit) : Call("HasClassName", new TextArgument(name.Name)),
        MetaCondition meta => _metas.IndexOf(meta.Name) is >= 0 and var bit ? Bit(BitsSource.Metas, bit) : Call("HasMetaName", new TextArgument(meta.Name)),
        IdCondition id => Call("HasId", new TextArgument(id.Id)),
        AttributeCondition attribute => LowerAttribute(attribute),
        NthCondition nth => new NthExpression(nth.Index, nth.Counter, nth.Step, nth.Offset),
        ElementCondition element => Call(element.Property.ToString()),
        LanguageCondition language => Call(language.IsRoot ? "IsPageInLanguage" : "DeclaresLanguage", new LanguagesArgument(_languages.IndexOf(language.Ranges))),
        DirectionCondition direction => Call("DeclaresDirection", new TextArgument(direction.Direction)),
        TextCondition text => LowerText(text),
        _ => throw new InvalidOperationException("No expression for " + condition),
    };

    private EquatableArray<Expression> LowerParts(EquatableArray<Condition> parts)
    {
        var expressions = new Expression[parts.Count];

        for (int i = 0; i < expressions.Length; i++)
        {
            expressions[i] = Lower(parts[i]);
        }

        return new EquatableArray<Expression>(expressions);
    }

    /// <summary>Bits of the same word are tested at once.</summary>
    private Expression LowerAny(AnyCondition any)
    {
        if (any.Parts.Count == 0)
        {
            return new ConstantExpression(Value: false);
        }

        var bits = new Groups<(BitsSource Source, int Word), int>(any.Parts.Count);
        var others = new List<Expression>();

        foreach (Condition part in any.Parts)
        {
            Expression expression = Lower(part);

            if (expression is BitsExpression { IsNegated: false } set)
            {
                foreach (int bit in set.Bits)
                {
                    bits.Add((set.Source, set.Word), bit);
                }
            }
            else
            {
                others.Add(expression);
            }
        }

        List<Expression> operands = [.. bits.All.Select(static b => new BitsExpression(b.Key.Source, b.Key.Word, new EquatableArray<int>(b.Items), IsNegated: false)), .. others];
        return operands.Count == 1 ? operands[0] : new OrExpression(new EquatableArray<Expression>(operands));
    }

    private static Expression Negate(Expression expression) => expression switch
    {
        ConstantExpression constant => new ConstantExpression(!constant.Value),
        BitsExpression bits => bits with { IsNegated = !bits.IsNegated },
        TagExpression tag => tag with { IsNegated = !tag.IsNegated },
        NotExpression not => not.Operand,
        _ => new NotExpression(expression),
    };

    private static CallExpression LowerAttribute(AttributeCondition attribute)
    {
        var arguments = new List<CallArgument> { new TextArgument(attribute.Name) };

        if (attribute.Operator != AttributeOperator.Exists)
        {
            arguments.Add(new TextArgument(attribute.Value));

            if (attribute.IgnoreCase)
            {
                arguments.Add(new FlagArgument("ignoreCase"));
            }
        }

        if (attribute.AnyNamespace)
        {
            arguments.Add(new FlagArgument("anyNamespace"));
        }

        return Call(
            attribute.Operator switch
            {
                AttributeOperator.Exists => "HasAttribute",
                AttributeOperator.Equals => "AttributeEquals",
                AttributeOperator.Includes => "AttributeIncludes",
                AttributeOperator.DashMatch => "AttributeMatchesDash",
                AttributeOperator.Prefix => "AttributeStartsWith",
                AttributeOperator.Suffix => "AttributeEndsWith",
                _ => "AttributeContains",
            },
            [.. arguments]);
    }

    private CallExpression LowerText(TextCondition text)
    {
        CallArgument argument = text.IsPattern ? new PatternArgument(_patterns.IndexOf(text.Text)) : new TextArgument(text.Text);
        string method = text.IsPattern ? "MatchesText" : "ContainsText";
        return text.IsOwn ? Call(method, argument, new FlagArgument("isOwn")) : Call(method, argument);
    }

    private static CallExpression Call(string method, params CallArgument[] arguments) => new(method, new EquatableArray<CallArgument>(arguments));

    private static BitsExpression Bit(BitsSource source, int bit) => new(source, bit / StatePlan.PerWord, bit < s_bits.Length ? s_bits[bit] : new EquatableArray<int>(bit), IsNegated: false);

    private static BitsSource SourceOf(StateRelation relation) => relation switch
    {
        StateRelation.OwnStates => BitsSource.OwnStates,
        StateRelation.ParentStates => BitsSource.ParentStates,
        StateRelation.AncestorStates => BitsSource.AncestorStates,
        StateRelation.PreviousSiblingStates => BitsSource.PreviousSiblingStates,
        _ => BitsSource.EarlierSiblingStates,
    };

    private static void Add<TKey>(Indexes<TKey> keys, TKey key, int max = int.MaxValue)
        where TKey : notnull
    {
        if (keys.Keys.Count < max && keys.IndexOf(key) < 0)
        {
            keys.Add(key);
        }
    }
}
