using System;
using System.Collections.Generic;
using AngleSharp.Dom;
using SchemaGen.Html;
using SchemaGen.Results;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The elements that filled the members of a page, and the sources that did not. Recorded only when <see cref="HtmlSources.Elements"/> asks for them.</summary>
internal sealed class FilledElements
{
    /// <summary>The largest number of sources without a value that are recorded: thousands of nested schemas may have one each.</summary>
    private const int MaxTried = 10_000;

    /// <summary>The largest number of them with a description of how far their selectors match, each of which searches the page.</summary>
    private const int MaxDescribed = 200;

    private readonly List<FilledElement> _all = [];
    private readonly List<TriedSource> _tried = [];
    private readonly List<int> _joined = [];

    /// <summary>The number of elements so far, to which a failed optional schema rolls back.</summary>
    public int Count => _all.Count;

    /// <summary>Adds the element of a value.</summary>
    /// <param name="scope">The scope of the member's schema.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="index">The index of the item; <see cref="SchemaScope.NoIndex"/> if the member is not a list.</param>
    /// <param name="row">The row of the element; <see cref="PageTree.None"/> if the value is not from an element.</param>
    public void Add(SchemaScope scope, string member, int index, int row)
    {
        if (row != PageTree.None)
        {
            _all.Add(new FilledElement(scope.PathOf(member), index == SchemaScope.NoIndex ? null : scope.PathOf(member, index), row));
        }
    }

    /// <summary>Begins a source.</summary>
    public void BeginSource() => _joined.Clear();

    /// <summary>Adds an element whose text is joined to that of the element that the value begins with.</summary>
    public void Join(int row) => _joined.Add(row);

    /// <summary>Adds the elements of a single value: the one that it begins with, and those that are joined to it.</summary>
    public void AddValue(SchemaScope scope, string member, int row)
    {
        Add(scope, member, SchemaScope.NoIndex, row);

        foreach (int joined in _joined)
        {
            Add(scope, member, SchemaScope.NoIndex, joined);
        }

        _joined.Clear();
    }

    /// <summary>Adds the sources of a member that gave no value.</summary>
    public void AddTried(SchemaScope scope, HtmlMemberDescriptor member, ReadOnlySpan<Attempt> attempts)
    {
        string path = scope.PathOf(member.Name);

        // If all items of a list are left out, the next source is tried, and the sources before it are recorded again.
        while (_tried.Count > 0 && _tried[^1].Path == path)
        {
            _tried.RemoveAt(_tried.Count - 1);
        }

        foreach (ref readonly Attempt attempt in attempts[..int.Min(attempts.Length, MaxTried - _tried.Count)])
        {
            string? progress = _tried.Count < MaxDescribed && attempt is { Outcome: HtmlAttemptOutcome.NoMatch, Matches: { } matches } ? scope.ProgressOf(matches) : null;
            HtmlSourceDescriptor source = member.Sources[attempt.Source];
            var failed = new HtmlAttempt(source, attempt.Outcome, IssueText.Clip(attempt.Text));
            _tried.Add(new TriedSource(path, source, IssueText.Describe(failed, member.ValueType, progress)));
        }
    }

    /// <summary>Removes the elements of an item that failed.</summary>
    public void RemoveItem(SchemaScope scope, string member, int index)
    {
        string path = scope.PathOf(member, index);
        _all.RemoveAll(element => element.ItemPath == path);
    }

    /// <summary>Removes the elements after a number of them.</summary>
    public void RollBack(int count) => _all.RemoveRange(count, _all.Count - count);

    /// <summary>Gets the elements by the paths of members and of items, and the sources.</summary>
    public ReadingTrace ToTrace(PageTree tree)
    {
        var lists = new Dictionary<string, IReadOnlyList<IElement>>(StringComparer.Ordinal);
        var all = new List<FilledPath>(_all.Count);

        foreach (FilledElement filled in _all)
        {
            IElement element = tree.ElementAt(filled.Row);
            all.Add(new FilledPath(filled.Path, filled.ItemPath, element));
            Add(filled.Path, element);

            if (filled.ItemPath is { } path)
            {
                Add(path, element);
            }
        }

        return new ReadingTrace(lists, all, _tried);

        void Add(string path, IElement element)
        {
            if (!lists.TryGetValue(path, out IReadOnlyList<IElement>? list))
            {
                lists.Add(path, list = new List<IElement>());
            }

            var elements = (List<IElement>)list;

            // The parts of a text that is split are one element.
            if (elements.Count == 0 || elements[^1] != element)
            {
                elements.Add(element);
            }
        }
    }
}
