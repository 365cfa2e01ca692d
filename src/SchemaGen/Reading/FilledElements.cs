using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
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
    private readonly HashSet<(string ItemPath, int Batch)> _removed = [];
    private int _described;
    private int _batches;

    /// <summary>The state so far.</summary>
    public FilledMark Mark => new(_all.Count, _tried.Count);

    /// <summary>Adds the element of a value.</summary>
    /// <param name="scope">The scope of the member's schema.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="index">The index of the item; <see cref="SchemaScope.NoIndex"/> if the member is not a list.</param>
    /// <param name="row">The row of the element; <see cref="PageTree.None"/> if the value is not from an element.</param>
    /// <param name="batch">The number that <see cref="BeginItems"/> gave; 0 if the element is not one of these items.</param>
    public void Add(SchemaScope scope, string member, int index, int row, int batch = 0)
    {
        if (row != PageTree.None)
        {
            _all.Add(new FilledElement(scope.PathOf(member), index == SchemaScope.NoIndex ? null : scope.PathOf(member, index), row, batch));
        }
    }

    /// <summary>Begins the items of a source, any of which may fail later. Sources that are combined have items with the same paths.</summary>
    /// <returns>The number of the source on the page.</returns>
    public int BeginItems() => ++_batches;

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

    /// <summary>Adds sources of a member that gave no value, which are not recorded yet.</summary>
    public void AddTried(SchemaScope scope, HtmlMemberDescriptor member, ReadOnlySpan<Attempt> attempts)
    {
        if (attempts.IsEmpty)
        {
            return;
        }

        string path = scope.PathOf(member.Name);

        foreach (ref readonly Attempt attempt in attempts[..int.Min(attempts.Length, MaxTried - _tried.Count)])
        {
            string? progress = attempt is { Outcome: HtmlAttemptOutcome.NoMatch, Matches: { } matches } && _described++ < MaxDescribed ? scope.ProgressOf(matches) : null;
            HtmlSourceDescriptor source = member.Sources[attempt.Source];
            var failed = new HtmlAttempt(source, attempt.Outcome, IssueText.Clip(attempt.Text));
            _tried.Add(new TriedSource(path, source, IssueText.Describe(failed, member.ValueType, progress)));
        }
    }

    /// <summary>Adds the source whose error ended the search for a value, so that later ones were not tried.</summary>
    /// <param name="scope">The scope of the member's schema.</param>
    /// <param name="member">The member.</param>
    /// <param name="source">The index of the source.</param>
    /// <param name="reason">The error, as a predicate of the source.</param>
    public void AddLast(SchemaScope scope, HtmlMemberDescriptor member, int source, string reason)
    {
        if (_tried.Count < MaxTried)
        {
            _tried.Add(new TriedSource(scope.PathOf(member.Name), member.Sources[source], reason, EndsSearch: true));
        }
    }

    /// <summary>Removes the elements of an item that failed.</summary>
    /// <param name="scope">The scope of the member's schema.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="index">The index of the item.</param>
    /// <param name="batch">The number that <see cref="BeginItems"/> gave to its source.</param>
    /// <remarks>They stay in the list until the end, because a list with many items that fail would be searched for each of them.</remarks>
    public void RemoveItem(SchemaScope scope, string member, int index, int batch) => _removed.Add((scope.PathOf(member, index), batch));

    /// <summary>Removes the elements and sources that were added after a state.</summary>
    public void RollBack(FilledMark mark)
    {
        CollectionsMarshal.SetCount(_all, mark.Elements);
        CollectionsMarshal.SetCount(_tried, mark.Tried);
    }

    /// <summary>Gets the elements by the paths of members and of items, and the sources.</summary>
    public ReadingTrace ToTrace(PageTree tree)
    {
        var lists = new Dictionary<string, IReadOnlyList<IElement>>(StringComparer.Ordinal);
        var all = new List<FilledPath>(_all.Count);

        foreach (FilledElement filled in _all)
        {
            if (filled.ItemPath is { } item && _removed.Contains((item, filled.Batch)))
            {
                continue;
            }

            IElement element = tree.ElementAt(filled.Row);
            all.Add(new FilledPath(filled.Path, filled.ItemPath, element));
            Add(filled.Path, element);

            if (filled.ItemPath is not null)
            {
                Add(filled.ItemPath, element);
            }
        }

        return new ReadingTrace(lists, all, _tried, IsComplete: _tried.Count < MaxTried);

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
