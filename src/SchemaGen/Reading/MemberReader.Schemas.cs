using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Reading;
using SchemaGen.Results;

namespace SchemaGen.Runtime;

/// <content>Nested schemas.</content>
public sealed partial class MemberReader
{
    /// <summary>Reads a nested schema at the first match.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="matches">The matches of its selector.</param>
    /// <param name="isRequired">Whether its errors are the parent's; otherwise they become one warning.</param>
    /// <param name="value">The value.</param>
    /// <param name="at">The index of the match; null for the first.</param>
    /// <param name="single">Whether more than one match is an error.</param>
    /// <param name="nextUntil">The matches of the selector that ends the range of siblings that are read as well; null: only the element is read.</param>
    public bool TrySchema<T>(int source, MatchList matches, bool isRequired, [MaybeNullWhen(false)] out T value, Index? at = null, bool single = false, MatchList? nextUntil = null)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = _scope.RangeOf(matches);
        value = default;

        if (_progress.IsSettled || (single && IsAmbiguous(source, range)))
        {
            return false;
        }

        if (!(at is { } index ? range.TryAt(index, out int row) : range.TryGet(0, out row)))
        {
            _progress.Add(Attempt.Of(source, matches));
            return false;
        }

        return TryReadSchema(source, row, EndOf(row, matches, nextUntil), isRequired, out value);
    }

    /// <summary>Reads a nested schema at the schema's own element.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public bool TrySelfSchema<T>(int source, bool isRequired, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        value = default;

        if (_progress.IsSettled)
        {
            return false;
        }

        if (_scope.SelfRow is > 0 and int row)
        {
            return TryReadSchema(source, row, PageTree.None, isRequired, out value);
        }

        _progress.Add(Attempt.Of(source));
        return false;
    }

    /// <summary>Reads a nested schema at each match.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public IReadOnlyList<T> Schemas<T>(int source, MatchList matches, Range? at = null, MatchList? nextUntil = null)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = _scope.RangeOf(matches);
        return AllSchemas<T>(source, range, at, matches, nextUntil);
    }

    /// <summary>Reads a nested schema at the schema's own element, as the one item of a list.</summary>
    /// <inheritdoc cref="TrySchema"/>
    public IReadOnlyList<T> SelfSchemas<T>(int source)
        where T : ISchemaReader<T>
    {
        var range = new MatchRange(_scope.SelfRow);
        return AllSchemas<T>(source, range, at: null);
    }

    private List<T> AllSchemas<T>(int source, scoped MatchRange range, Range? at, MatchList? matches = null, MatchList? nextUntil = null)
        where T : ISchemaReader<T>
    {
        var values = new List<T>();

        if (_progress.IsClosed)
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

            isFilled |= AddSchema(values, new SchemaScope(Page, T.Descriptor, row, _scope, Descriptor.Name, i, EndOf(row, matches, nextUntil)), i, row);
        }

        if (isFilled)
        {
            FillBy(source);
        }
        else
        {
            _progress.Add(Attempt.Of(source, matches));
        }

        return values;
    }

    /// <summary>Reads one item of a list.</summary>
    /// <returns>Whether it counts as an item.</returns>
    private bool AddSchema<T>(List<T> values, SchemaScope scope, int index, int row)
        where T : ISchemaReader<T>
    {
        IssueMark mark = Page.Log.Mark();

        if (TryRead<T>(scope, out T? value))
        {
            Page.Log.Keep(mark);
            values.Add(value);
            return true;
        }

        if (_progress.SkipsInvalid)
        {
            LeaveOut(mark, index, row);
            return false;
        }

        Page.Log.Keep(mark);
        _progress.FailedItems++;
        return true;
    }

    /// <summary>Finds the end of the range that begins with a match: the first sibling after it that is a match itself, or matches the selector that ends ranges.</summary>
    /// <returns><see cref="PageTree.None"/> if only the element is read.</returns>
    private int EndOf(int row, MatchList? matches, MatchList? nextUntil)
    {
        if (nextUntil is null)
        {
            return PageTree.None;
        }

        int last = _scope.Row == PageTree.None ? int.MaxValue : _scope.End != PageTree.None ? _scope.End : Page.Tree.EndOf(_scope.Row);

        for (int next = Page.Tree.NextElementSibling(row); next != PageTree.None && next < last; next = Page.Tree.NextElementSibling(next))
        {
            _scope.Matcher.AdvanceTo(next + 1);

            if (Holds(matches!, next) || Holds(nextUntil, next))
            {
                return next;
            }
        }

        // Up to the end of the parent; the row after it belongs to another element.
        int parent = Page.Tree.Nodes[row].Parent;
        return int.Min(last, Page.Tree.EndOf(parent));
    }

    private static bool Holds(MatchList matches, int row)
    {
        int index = matches.IndexFrom(row);
        return index < matches.Count && matches[index] == row;
    }

    private bool TryReadSchema<T>(int source, int row, int end, bool isRequired, [MaybeNullWhen(false)] out T value, JsonPlace? json = null)
        where T : ISchemaReader<T>
    {
        value = default;

        if (!MayDescend<T>(SchemaScope.NoIndex))
        {
            return false;
        }

        _progress.Settle();
        IssueMark mark = Page.Log.Mark();

        if (TryRead<T>(new SchemaScope(Page, T.Descriptor, row, _scope, Descriptor.Name, SchemaScope.NoIndex, end) { Json = json }, out value))
        {
            Page.Log.Keep(mark);
            _scope.FilledBy[_member] = source;
            return true;
        }

        _scope.Note(_member, HtmlIssueKind.Invalid, source);

        if (isRequired)
        {
            Page.Log.Keep(mark);
        }
        else
        {
            LeaveOut(mark, SchemaScope.NoIndex, row);
        }

        return false;
    }

    private bool TryRead<T>(SchemaScope scope, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        bool isRead = T.TryRead(scope, out value);
        Page.Recorder?.Add(scope.Descriptor, scope.FilledBy, scope.Failures);
        return isRead;
    }

    /// <summary>Replaces the issues of an optional nested schema by one warning with the cause.</summary>
    private void LeaveOut(IssueMark mark, int index, int row)
    {
        if (Page.Log.RollBack(mark) is { } cause)
        {
            string path = _scope.PathOf(Descriptor.Name, index);
            Page.Log.Report(new HtmlIssue(path, cause.Kind, HtmlIssueSeverity.Warning, $"{path} is left out, because {cause.Message}", cause.Attempts, Page.ElementOf(row)));
        }
    }

    private bool MayDescend<T>(int index)
        where T : ISchemaReader<T>
    {
        if (Page.TryDescend(out string? why))
        {
            Page.Budget.AddSchema(T.Descriptor.Members.Count);
            return true;
        }

        _progress.Abandon();

        if (why is not null)
        {
            string path = _scope.PathOf(Descriptor.Name, index);
            Page.Log.Report(SchemaPage.Limit(IssueText.Clip(path)!, path, why));
        }

        return false;
    }
}
