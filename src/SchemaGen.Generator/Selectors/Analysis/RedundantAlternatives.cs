using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>Finds alternatives of lists that match only elements that another alternative matches as well: <c>h1, h1.title</c>.</summary>
internal sealed class RedundantAlternatives
{
    /// <summary>Longer lists are not checked, because each alternative is compared with all others.</summary>
    private const int MaxAlternatives = 100;

    private readonly string _text;
    private readonly SelectorSpans _spans;
    private readonly List<SelectorError> _found = [];

    private RedundantAlternatives(string text, SelectorSpans spans)
    {
        _text = text;
        _spans = spans;
    }

    /// <summary>Finds the alternatives, those in the arguments of <c>:is()</c>, <c>:where()</c> and <c>:not()</c> included.</summary>
    public static IReadOnlyList<SelectorError> Find(string text, SelectorList list, SelectorSpans spans)
    {
        var check = new RedundantAlternatives(text, spans);
        check.Check(list);
        return check._found;
    }

    private void Check(SelectorList list)
    {
        EquatableArray<ComplexSelector> alternatives = list.Selectors;

        if (alternatives.Count is > 1 and <= MaxAlternatives)
        {
            SelectorList[] each = [.. alternatives.Select(static a => SelectorNormalForm.Of(new SelectorList(new EquatableArray<ComplexSelector>(a))))];

            for (int i = 0; i < each.Length; i++)
            {
                for (int other = 0; other < each.Length; other++)
                {
                    if (IsRedundant(each, i, other))
                    {
                        Add(alternatives, i, other);
                        break;
                    }
                }
            }
        }

        foreach (LogicalSelector inner in alternatives.SelectMany(static a => a.Compounds).SelectMany(static c => c.Simple).OfType<LogicalSelector>())
        {
            Check(inner.List);
        }
    }

    /// <summary>Reports whether another alternative makes one redundant. Of alternatives that match the same elements, the first stays.</summary>
    private static bool IsRedundant(SelectorList[] alternatives, int index, int other) =>
        other != index && SelectorContainment.Contains(alternatives[other], alternatives[index]) && (other < index || !SelectorContainment.Contains(alternatives[index], alternatives[other]));

    private void Add(EquatableArray<ComplexSelector> alternatives, int index, int other)
    {
        (int start, int end) = _spans.Of(alternatives[index]);
        (int otherStart, int otherEnd) = _spans.Of(alternatives[other]);

        // The comma goes, too: that before the alternative, or after the first one.
        (int from, int to) = index > 0 ? (_spans.Of(alternatives[index - 1]).End, end) : (start, _spans.Of(alternatives[1]).Start);
        bool hasOthers = _found.Exists(error => error.Replaced is { } part && part.Start < to && part.Start + part.Length > from);
        _found.Add(new SelectorError(
            SelectorErrorCode.RedundantAlternative,
            start,
            end - start,
            $"Each element that '{_text.Substring(start, end - start)}' matches is matched by '{_text.Substring(otherStart, otherEnd - otherStart)}' as well, and the order in a list means nothing; remove it, or write a source of its own before",
            SelectorErrorSeverity.Warning)
        {
            Suggestion = hasOthers ? null : string.Empty,
            Replaced = (from, to - from),
        });
    }
}
