using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;
using SchemaGen.Matching;

namespace SchemaGen.Runtime;

/// <summary>The steps of a selector, from left to right, with the states of the elements that match it so far. Created by generated code when an issue has to describe why the selector matches nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SelectorTrace
{
    private readonly List<SelectorStep> _steps = [];

    private SelectorTrace()
    {
    }

    /// <summary>Begins with the first compound of a selector.</summary>
    /// <param name="compound">The text of the compound.</param>
    /// <param name="state">The state of the elements that match the selector up to this compound; 0 for the last compound.</param>
    /// <param name="word">The word of the state.</param>
    public static SelectorTrace Of(string compound, ulong state = 0, int word = 0) => new SelectorTrace().Or(compound, state, word);

    /// <summary>Adds another selector of the list.</summary>
    /// <inheritdoc cref="Of"/>
    public SelectorTrace Or(string compound, ulong state = 0, int word = 0) => Add(SelectorRelation.First, compound, state, word);

    /// <summary>Adds a compound after the descendant combinator.</summary>
    /// <inheritdoc cref="Of"/>
    public SelectorTrace Descendant(string compound, ulong state = 0, int word = 0) => Add(SelectorRelation.Descendant, compound, state, word);

    /// <summary>Adds a compound after the child combinator.</summary>
    /// <inheritdoc cref="Of"/>
    public SelectorTrace Child(string compound, ulong state = 0, int word = 0) => Add(SelectorRelation.Child, compound, state, word);

    /// <summary>Adds a compound after the next-sibling combinator.</summary>
    /// <inheritdoc cref="Of"/>
    public SelectorTrace NextSibling(string compound, ulong state = 0, int word = 0) => Add(SelectorRelation.NextSibling, compound, state, word);

    /// <summary>Adds a compound after the subsequent-sibling combinator.</summary>
    /// <inheritdoc cref="Of"/>
    public SelectorTrace LaterSibling(string compound, ulong state = 0, int word = 0) => Add(SelectorRelation.LaterSibling, compound, state, word);

    /// <summary>Gets the steps of each selector of the list.</summary>
    internal List<SelectorStep[]> Selectors()
    {
        var selectors = new List<SelectorStep[]>();

        for (int start = 0, end; start < _steps.Count; start = end)
        {
            end = _steps.FindIndex(start + 1, static step => step.Relation == SelectorRelation.First);
            end = end < 0 ? _steps.Count : end;
            selectors.Add(_steps.GetRange(start, end - start).ToArray());
        }

        return selectors;
    }

    /// <summary>Gets the text of a selector up to one of its steps.</summary>
    internal static string TextOf(ReadOnlySpan<SelectorStep> steps)
    {
        var text = new StringBuilder();

        foreach (SelectorStep step in steps)
        {
            text.Append(step.Relation switch
            {
                SelectorRelation.Child => " > ",
                SelectorRelation.NextSibling => " + ",
                SelectorRelation.LaterSibling => " ~ ",
                SelectorRelation.Descendant => " ",
                _ => string.Empty,
            }).Append(step.Compound);
        }

        return text.ToString();
    }

    private SelectorTrace Add(SelectorRelation relation, string compound, ulong state, int word)
    {
        ArgumentNullException.ThrowIfNull(compound);
        _steps.Add(new SelectorStep(relation, compound, state, word));
        return this;
    }
}
