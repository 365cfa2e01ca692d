using System;
using SchemaGen.Html;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Reading;

/// <summary>Reads texts that do not come from elements: the page's address, captures of its route, values of JSON.</summary>
/// <param name="member">The member.</param>
/// <param name="issues">Reports limits.</param>
/// <param name="cutter">Cuts values out of the texts.</param>
/// <param name="items">The items of a list.</param>
internal sealed class PlainTexts(CurrentMember member, MemberIssues issues, TextCutter cutter, MemberItems<TextItem> items)
{
    /// <summary>Reads a text as one value.</summary>
    public TextItem? Read(int source, string? text, TextPattern? pattern)
    {
        if (!member.TryBegin(source, matches: null, out Attempt attempt))
        {
            return null;
        }

        TextItem? found = text is not null && Cut(text, pattern, ref attempt) is { } value ? new TextItem(SchemaScope.NoIndex, PageTree.None, value) : null;
        return member.End(attempt, found);
    }

    /// <summary>Reads a text, or its parts, as a list.</summary>
    public ReadOnlySpan<TextItem> ReadItems(int source, string? text, TextPattern? pattern, TextSplitter? split)
    {
        if (!items.TryBegin(source))
        {
            return [];
        }

        var attempt = Attempt.Of(source);

        if (text is not null)
        {
            Add(0, text, isNumber: false, pattern, split, ref attempt);
        }

        return items.End(attempt);
    }

    /// <summary>Adds a text, or its parts, to the items.</summary>
    /// <param name="index">The index of the item.</param>
    /// <param name="text">The text, as it is written: it is split before white space is normalized, so that it can be split at its line ends.</param>
    /// <param name="isNumber">Whether it is a number of JSON.</param>
    /// <param name="pattern">The pattern that cuts the value out.</param>
    /// <param name="split">The separator of several values.</param>
    /// <param name="attempt">The outcome, which is updated if there is no value.</param>
    public void Add(int index, string text, bool isNumber, TextPattern? pattern, TextSplitter? split, ref Attempt attempt)
    {
        if (split is null)
        {
            AddOne(index, text, isNumber, pattern, ref attempt);
            return;
        }

        if (!issues.CheckTextLength(text.Length))
        {
            return;
        }

        foreach (string part in cutter.Split(split, text, PageTree.None, ref attempt))
        {
            if (member.IsAbandoned)
            {
                return;
            }

            AddOne(index, part, isNumber: false, pattern, ref attempt);
        }
    }

    /// <summary>Normalizes a text and cuts the value out of it.</summary>
    /// <returns>Null if there is no value.</returns>
    public string? Cut(string text, TextPattern? pattern, ref Attempt attempt) => CutNormalized(ElementText.Normalize(text), pattern, ref attempt);

    /// <summary>Cuts the value out of a text that is normalized, or is read as it is written.</summary>
    /// <returns>Null if there is no value.</returns>
    public string? CutNormalized(string text, TextPattern? pattern, ref Attempt attempt)
    {
        if (!issues.CheckTextLength(text.Length))
        {
            return null;
        }

        if (text.Length == 0)
        {
            Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Blank, text: null, PageTree.None);
            return null;
        }

        member.Page.Budget.AddText(text.Length);
        return cutter.Cut(pattern, text, PageTree.None, ref attempt);
    }

    private void AddOne(int index, string text, bool isNumber, TextPattern? pattern, ref Attempt attempt)
    {
        if (Cut(text, pattern, ref attempt) is { } value)
        {
            items.Add(new TextItem(index, PageTree.None, value) { IsJsonNumber = isNumber });
        }
    }
}
