using System;
using SchemaGen.Html;
using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <content>Presence of elements, and elements as values.</content>
public sealed partial class MemberReader
{
    /// <summary>Reports whether there is a match.</summary>
    public bool Any(int source, MatchList matches, Index? at = null, bool single = false)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = _scope.RangeOf(matches);

        if (_progress.IsSettled || (single && IsAmbiguous(source, range)))
        {
            return false;
        }

        _scope.FilledBy[_member] = source;
        return at is { } index ? range.TryAt(index, out _) : range.TryGet(0, out _);
    }

    /// <summary>Reports whether the schema has an element; a fragment has none.</summary>
    public bool AnySelf(int source)
    {
        _scope.FilledBy[_member] = source;
        return _scope.SelfRow != PageTree.None;
    }

    /// <summary>Gets the first match, for a user's method that takes the element.</summary>
    /// <inheritdoc cref="Text"/>
    public TextItem? Element(int source, MatchList matches, Index? at = null, bool single = false)
    {
        ArgumentNullException.ThrowIfNull(matches);
        var range = _scope.RangeOf(matches);

        if (_progress.IsSettled || (single && IsAmbiguous(source, range)))
        {
            return null;
        }

        if (at is { } index ? range.TryAt(index, out int row) : range.TryGet(0, out row))
        {
            return Found(source, new TextItem(SchemaScope.NoIndex, row, string.Empty));
        }

        _progress.Add(Attempt.Of(source, matches));
        return null;
    }

    /// <summary>Gets the schema's own element, for a user's method that takes it.</summary>
    /// <inheritdoc cref="Element"/>
    public TextItem? SelfElement(int source)
    {
        if (_progress.IsSettled)
        {
            return null;
        }

        if (_scope.SelfRow is > 0 and int row)
        {
            return Found(source, new TextItem(SchemaScope.NoIndex, row, string.Empty));
        }

        _progress.Add(Attempt.Of(source));
        return null;
    }

    /// <summary>Gets all matches, for a user's method that takes the element.</summary>
    /// <inheritdoc cref="Element"/>
    public ReadOnlySpan<TextItem> Elements(int source, MatchList matches, Range? at = null)
    {
        ArgumentNullException.ThrowIfNull(matches);
        _items.Clear();

        if (_progress.IsClosed)
        {
            return [];
        }

        var range = _scope.RangeOf(matches);
        (int start, int end) = range.Bounds(at);

        for (int i = start; i < end && !_progress.IsAbandoned && range.TryGet(i, out int row); i++)
        {
            AddItem(new TextItem(i, row, string.Empty));
        }

        return Settle(Attempt.Of(source, matches));
    }

    /// <summary>Gets the schema's own element, as the only item of a list.</summary>
    /// <inheritdoc cref="Element"/>
    public ReadOnlySpan<TextItem> SelfElements(int source)
    {
        _items.Clear();

        if (_progress.IsClosed)
        {
            return [];
        }

        if (_scope.SelfRow is > 0 and int row)
        {
            AddItem(new TextItem(0, row, string.Empty));
        }

        return Settle(Attempt.Of(source));
    }
}
