using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace SchemaGen.Runtime;

/// <content>Nested schemas.</content>
public sealed partial class MemberReader
{
    /// <summary>Reads a nested schema at the first match.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="matches">The matches of its selector.</param>
    /// <param name="isRequired">Whether its errors are the parent's; otherwise they become one warning.</param>
    /// <param name="value">What was read.</param>
    /// <param name="at">Which match.</param>
    /// <param name="single">Whether more than one match is an error.</param>
    public bool TrySchema<T>(int source, MatchList matches, bool isRequired, [MaybeNullWhen(false)] out T value, Index? at = null, bool single = false)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(_scope, matches);
        value = default;

        if (_isSettled || (single && IsAmbiguous(source, range)))
        {
            return false;
        }

        if (!(at is { } index ? range.TryAt(index, out int row) : range.TryGet(0, out row)))
        {
            _attempts.Add(new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None));
            return false;
        }

        return TryReadSchema(source, row, isRequired, out value);
    }

    /// <summary>Reads a nested schema at the schema's own element.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public bool TrySelfSchema<T>(int source, bool isRequired, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        value = default;

        if (_isSettled)
        {
            return false;
        }

        if (_scope.SelfRow is >= 0 and int row)
        {
            return TryReadSchema(source, row, isRequired, out value);
        }

        _attempts.Add(new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None));
        return false;
    }

    /// <summary>Reads a nested schema at each match.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public IReadOnlyList<T> Schemas<T>(int source, MatchList matches, Range? at = null)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = new MatchRange(_scope, matches);
        return AllSchemas<T>(source, range, at);
    }

    /// <summary>Reads a nested schema at the schema's own element, as the one item of a list.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public IReadOnlyList<T> SelfSchemas<T>(int source)
        where T : ISchemaReader<T>
    {
        var range = new MatchRange(_scope.SelfRow);
        return AllSchemas<T>(source, range, at: null);
    }

    private List<T> AllSchemas<T>(int source, scoped MatchRange range, Range? at)
        where T : ISchemaReader<T>
    {
        var values = new List<T>();

        if (IsClosed)
        {
            return values;
        }

        (int start, int end) = range.Bounds(at);
        bool isFilled = false;

        for (int i = start; i < end && range.TryGet(i, out int row) && !IsAtItemLimit(i - start); i++)
        {
            if (!MayDescend<T>(i))
            {
                break;
            }

            IssueMark mark = Page.Mark();
            var scope = new SchemaScope(Page, T.Descriptor, row, _scope, Descriptor.Name, i);

            if (TryRead<T>(scope, out T? value))
            {
                isFilled = true;
                Page.Keep(mark);
                values.Add(value);
            }
            else if (_skipsInvalid)
            {
                LeaveOut(mark, i, row);
            }
            else
            {
                isFilled = true;
                Page.Keep(mark);
                _failedItems++;
            }
        }

        if (isFilled)
        {
            FillBy(source);
        }
        else
        {
            _attempts.Add(new Attempt(source, HtmlAttemptOutcome.NoMatch, Text: null, ElementTable.None));
        }

        return values;
    }

    private bool TryReadSchema<T>(int source, int row, bool isRequired, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        value = default;

        if (!MayDescend<T>(ElementTable.None))
        {
            return false;
        }

        _isSettled = true;
        IssueMark mark = Page.Mark();

        if (TryRead<T>(new SchemaScope(Page, T.Descriptor, row, _scope, Descriptor.Name, ElementTable.None), out value))
        {
            Page.Keep(mark);
            _scope.FilledBy[_member] = source;
            return true;
        }

        _scope.Note(_member, HtmlIssueKind.Invalid, source);

        if (isRequired)
        {
            Page.Keep(mark);
        }
        else
        {
            LeaveOut(mark, ElementTable.None, row);
        }

        return false;
    }

    private bool TryRead<T>(SchemaScope scope, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        bool isRead = T.TryRead(scope, out value);
        Page.Recorder?.Add(scope);
        return isRead;
    }

    /// <summary>Replaces the issues of an optional nested schema by one warning with the cause.</summary>
    private void LeaveOut(IssueMark mark, int index, int row)
    {
        if (Page.TakeBack(mark) is { } cause)
        {
            string path = _scope.PathOf(Descriptor.Name, index);
            Page.Report(new HtmlIssue(path, cause.Kind, HtmlIssueSeverity.Warning, $"{path} is left out, because {cause.Message}", cause.Attempts, ElementOf(row)));
        }
    }

    private bool MayDescend<T>(int index)
        where T : ISchemaReader<T>
    {
        if (Page.MayDescend(out string? why))
        {
            Page.Budget.AddSchema(T.Descriptor.Members.Count);
            return true;
        }

        Abandon();

        if (why is not null)
        {
            string path = _scope.PathOf(Descriptor.Name, index);
            Page.Report(SchemaPage.Limit(IssueText.Clip(path)!, path, why));
        }

        return false;
    }
}
