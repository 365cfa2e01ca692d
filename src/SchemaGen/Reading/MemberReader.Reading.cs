using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using SchemaGen.Conversion;
using SchemaGen.Reading;
using SchemaGen.Text;

namespace SchemaGen.Runtime;

/// <content>How an element becomes text, and the text a value or several.</content>
public sealed partial class MemberReader
{
    /// <summary>An empty part is a reference to the one empty string.</summary>
    private const int BlankPartsPerItem = 8;

    private string? Read(int row, scoped in ElementReading reading, ref Attempt attempt)
    {
        Page.Budget.AddNodes(1);
        string? text = reading.Attributes is { } attributes
            ? ReadAttribute(row, attributes, reading)
            : ReadText(row, reading.Mode, reading.Exclude);

        if (text is null || text.Length > Page.Context.Limits.MaxTextLength)
        {
            ReportLimit($"has a text of more than {Page.Context.Limits.MaxTextLength} characters (HtmlLimits.MaxTextLength)");
            return null;
        }

        if (ElementText.IsBlank(text))
        {
            Worsen(ref attempt, HtmlAttemptOutcome.Blank, text: null, row);
            return null;
        }

        Page.Budget.AddText(text.Length);
        return Cut(reading.Pattern, text, row, ref attempt);
    }

    private string ReadAttribute(int row, string[] names, in ElementReading reading)
    {
        foreach (string name in names)
        {
            if (Page.Tree.QualifiedAttribute(row, name) is { } value)
            {
                if (reading.IsBoolean && BooleanAttributes.IsSet(name, value))
                {
                    return "true";
                }

                string text = TextOf(name, value, reading);

                if (!ElementText.IsBlank(text))
                {
                    return text;
                }
            }
        }

        return string.Empty;
    }

    private static string TextOf(string name, string value, in ElementReading reading)
    {
        if (reading.Mode == ReadMode.RawText)
        {
            return value;
        }

        if (!reading.IsAddress)
        {
            return ElementText.Normalize(reading.IsMeta ? CharacterReferences.DecodeIfEscaped(value) : value);
        }

        string address = ImageAddress.Of(name, value);

        // An address has rules for white space that differ from a text's; a pattern reads a text, even that of a script.
        return reading.Pattern is not null ? ElementText.Normalize(address)
            : UriConversion.IsBlank(address) ? string.Empty
            : address;
    }

    /// <returns>Null if the text is too long.</returns>
    private string? ReadText(int row, ReadMode mode, MatchList? exclude)
    {
        _excluded.Clear();

        if (exclude is not null)
        {
            int end = Page.Tree.EndOf(row);
            _scope.Matcher.AdvanceTo(end);

            for (int i = exclude.IndexFrom(row); i < exclude.Count && exclude[i] < end; i++)
            {
                _excluded.Add(exclude[i]);
            }
        }

        return ElementText.TryRead(Page.Tree, row, mode, CollectionsMarshal.AsSpan(_excluded), Page.Context.Limits.MaxTextLength, out string text, Page.Budget) ? text : null;
    }

    private string? Cut(TextPattern? pattern, string text, int row, ref Attempt attempt)
    {
        if (pattern is not null)
        {
            if (!TryPattern(pattern, text, attempt with { Row = row }, static (p, t, page) => p.Match(t, page.Context.Limits.MaxTextLength, page.Budget), out string? value))
            {
                Worsen(ref attempt, HtmlAttemptOutcome.Timeout, text, row);
                return null;
            }

            value = value?.Trim();

            if (value?.Length > Page.Context.Limits.MaxTextLength)
            {
                ReportLimit($"has a text of more than {Page.Context.Limits.MaxTextLength} characters (HtmlLimits.MaxTextLength)");
                return null;
            }

            if (pattern.Replaces && ElementText.IsBlank(value))
            {
                Worsen(ref attempt, HtmlAttemptOutcome.Blank, text: null, row);
                return null;
            }

            if (string.IsNullOrEmpty(value))
            {
                Worsen(ref attempt, HtmlAttemptOutcome.PatternUnmatched, text, row);
                return null;
            }

            Page.Budget.AddText(value.Length);
            text = value;
        }

        return text;
    }

    private void AddParts(int index, int row, string whole, TextSplitter split, TextPattern? pattern, ref Attempt attempt)
    {
        foreach (string part in PartsOf(split, whole, row, ref attempt))
        {
            if (_progress.IsAbandoned)
            {
                return;
            }

            if (ElementText.IsBlank(part))
            {
                Worsen(ref attempt, HtmlAttemptOutcome.Blank, text: null, row);
            }
            else if (Cut(pattern, part.Trim(), row, ref attempt) is { } value)
            {
                AddItem(new TextItem(index, row, value));
            }
        }
    }

    private IReadOnlyList<string> PartsOf(TextSplitter split, string whole, int row, ref Attempt attempt)
    {
        if (split.Separator is { } separator)
        {
            return Counted(whole.Split(separator));
        }

        if (TryPattern(split.Pattern!, whole, attempt with { Row = row }, static (p, t, page) => p.Split(t, page.Budget), out List<string>? parts))
        {
            return Counted(parts!);
        }

        Worsen(ref attempt, HtmlAttemptOutcome.Timeout, whole, row);
        return [];
    }

    /// <summary>Counts parts that may all be blank.</summary>
    private IReadOnlyList<string> Counted(IReadOnlyList<string> parts)
    {
        Page.Budget.AddItems(parts.Count / BlankPartsPerItem);
        return parts;
    }

    /// <returns>False if the pattern took too long, now, before on this page, or in all.</returns>
    private bool TryPattern<T>(TextPattern pattern, string text, in Attempt attempt, Func<TextPattern, string, SchemaPage, T?> match, out T? value)
        where T : class
    {
        value = null;

        if (!Page.Patterns.MayTry(pattern, out bool isNews))
        {
            if (isNews)
            {
                ReportTimeout(FormattableString.Invariant($"{PatternBudget.Limit} ms in all"), attempt with { Text = text });
            }

            return false;
        }

        long start = Page.Patterns.Start();

        try
        {
            value = match(pattern, text, Page);

            if (Page.Patterns.Stop(pattern, start))
            {
                Page.Budget.Ask();
            }

            return true;
        }
        catch (RegexMatchTimeoutException)
        {
            Page.Budget.Ask();
            Page.Patterns.GiveUp(pattern);
            ReportTimeout("250 ms", attempt with { Text = text });
            return false;
        }
    }
}
