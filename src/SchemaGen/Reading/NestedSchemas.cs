using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using SchemaGen.Html;
using SchemaGen.JsonLd;
using SchemaGen.Matching;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Reading;

/// <summary>Reads nested schemas, at elements and from objects of JSON, where the paths of their members begin at the object.</summary>
/// <param name="member">The member.</param>
/// <param name="issues">Reports limits, and replaces the issues of optional schemas.</param>
internal sealed class NestedSchemas(CurrentMember member, MemberIssues issues)
{
    /// <summary>The cost of a schema that is read from an object, in values: many references can lead to one object, so the number of objects does not limit the work.</summary>
    private const int ObjectCost = 256;

    private enum ItemOutcome
    {
        Read,
        Failed,
        LeftOut,
    }

    /// <summary>Reads a schema as the value of the member, and settles the member whether it succeeds or not.</summary>
    /// <param name="source">The index of the source.</param>
    /// <param name="row">The row of its element.</param>
    /// <param name="end">The row after the last of its scope; <see cref="PageTree.None"/> for that of its element.</param>
    /// <param name="isRequired">Whether its errors are those of the parent; otherwise they become one warning.</param>
    /// <param name="value">The schema that was read.</param>
    /// <param name="json">The object that it is read from; null for the element.</param>
    public bool TryRead<T>(int source, int row, int end, bool isRequired, [MaybeNullWhen(false)] out T value, JsonPlace? json = null)
        where T : ISchemaReader<T>
    {
        value = default;

        if (!TryDescend<T>(SchemaScope.NoIndex))
        {
            return false;
        }

        member.Settle();
        IssueMark mark = member.Page.Log.Mark();
        FilledMark filled = member.Page.Elements?.Mark ?? default;

        if (TryReadScope<T>(ScopeOf<T>(row, SchemaScope.NoIndex, end, json), out value))
        {
            member.Page.Log.Keep(mark);
            member.Scope.FilledBy[member.Index] = source;
            member.RecordAttempts();
            member.AddElement(SchemaScope.NoIndex, json is null ? row : PageTree.None);
            return true;
        }

        member.Scope.Note(member.Index, HtmlIssueKind.Invalid, source);

        if (isRequired)
        {
            member.Page.Log.Keep(mark);
        }
        else
        {
            issues.ReplaceByWarning(mark, SchemaScope.NoIndex, row);
            member.Page.Elements?.RollBack(filled);
        }

        member.RecordLast(source, "matched, but the schema could not be read from it");
        return false;
    }

    /// <summary>Reads a schema at each match.</summary>
    /// <param name="source">The index of the source.</param>
    /// <param name="range">The matches.</param>
    /// <param name="at">The range of those that are read; null for all.</param>
    /// <param name="nextUntil">The matches of the selector that ends the scope of a match among its siblings; null if the scope is the element.</param>
    public List<T> ReadAll<T>(int source, scoped MatchRange range, Range? at, MatchList? nextUntil)
        where T : ISchemaReader<T>
    {
        var values = new List<T>();

        if (member.IsClosedTo(source))
        {
            return values;
        }

        (int start, int end) = range.Bounds(at);
        Attempt attempt = Attempt.Of(source, range.Matches);
        bool isFilled = false;

        for (int i = start; i < end && range.TryGet(i, out int row) && issues.CheckItemCount(i - start) && TryDescend<T>(i); i++)
        {
            isFilled |= ReadItem(values, ScopeOf<T>(row, i, EndOf(row, range.Matches, nextUntil)), i, row) != ItemOutcome.LeftOut;
            Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Unconvertible, text: null, row);
        }

        EndItems(attempt, isFilled);
        return values;
    }

    /// <summary>Reads a schema as the key or value of an entry.</summary>
    public bool TryReadEntry<T>(in TextItem item, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        value = default;

        if (!TryDescend<T>(item.Index))
        {
            return false;
        }

        bool isRead = ReadItem(ScopeOf<T>(item.Row, item.Index), item.Index, item.Row, out T? read) == ItemOutcome.Read;
        value = read!;

        if (!isRead)
        {
            member.RemoveItem(item.Index);
            member.AddFailedItem(new Attempt(member.Source, HtmlAttemptOutcome.Unconvertible, Text: null, item.Row));
        }

        return isRead;
    }

    /// <summary>Reads a schema from the first object at a path.</summary>
    /// <inheritdoc cref="TryRead"/>
    /// <param name="attempt">The outcome of the source.</param>
    /// <param name="place">The JSON; null if there is none.</param>
    /// <param name="path">The path.</param>
    public bool TryReadObject<T>(Attempt attempt, JsonPlace? place, JsonLdPath path, bool isRequired, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(path);
        value = default;

        if (place is { } json)
        {
            JsonLdSearch search = path.Search(json.Graph, start: json.Start);

            while (search.MoveNext())
            {
                while (search.TryNext(out int token))
                {
                    if (ObjectOf<T>(json.Graph, token) is { } found)
                    {
                        return member.Page.Json.TrySpend(ObjectCost) && TryRead(attempt.Source, member.Scope.Row, PageTree.None, isRequired, out value, found);
                    }

                    if (ScalarOf(json.Graph, token) is { } text)
                    {
                        Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Unconvertible, text, PageTree.None);
                    }
                }
            }
        }

        member.Add(attempt);
        return false;
    }

    /// <summary>Reads a schema from each object at a path, for the first object that has any among those that the path begins at.</summary>
    /// <param name="source">The index of the source.</param>
    /// <param name="matches">The matches of its selector; null if it has none.</param>
    /// <param name="place">The JSON; null if there is none.</param>
    /// <param name="path">The path.</param>
    public List<T> ReadObjects<T>(int source, MatchList? matches, JsonPlace? place, JsonLdPath path)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(path);
        var values = new List<T>();
        Attempt attempt = Attempt.Of(source, matches);
        bool isFilled = false;

        if (place is { } json)
        {
            JsonLdSearch search = path.Search(json.Graph, start: json.Start);
            bool hasAny = false;

            while (!hasAny && search.MoveNext())
            {
                for (int i = 0; !member.IsAbandoned && search.TryNext(out int token) && issues.CheckItemCount(i); i++)
                {
                    if (ObjectOf<T>(json.Graph, token) is { } found)
                    {
                        if (!member.Page.Json.TrySpend(ObjectCost) || !TryDescend<T>(i))
                        {
                            break;
                        }

                        hasAny = true;
                        isFilled |= ReadItem(values, ScopeOf<T>(member.Scope.Row, i, json: found), i, PageTree.None) != ItemOutcome.LeftOut;
                        Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Unconvertible, text: null, PageTree.None);
                    }
                    else if (ScalarOf(json.Graph, token) is { } text)
                    {
                        hasAny = true;
                        isFilled |= AddScalar(i, new Attempt(source, HtmlAttemptOutcome.Unconvertible, text, PageTree.None)) != ItemOutcome.LeftOut;
                        Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Unconvertible, text, PageTree.None);
                    }
                }
            }
        }

        EndItems(attempt, isFilled);
        return values;
    }

    /// <summary>Finds the end of the scope that begins with a match: the first sibling after it that is a match itself, or matches the selector that ends scopes.</summary>
    /// <returns><see cref="PageTree.None"/> if the scope is the element.</returns>
    public int EndOf(int row, MatchList? matches, MatchList? nextUntil)
    {
        if (nextUntil is null)
        {
            return PageTree.None;
        }

        PageTree tree = member.Page.Tree;
        SchemaScope scope = member.Scope;
        int last = scope.Row == PageTree.None ? int.MaxValue : scope.End != PageTree.None ? scope.End : tree.EndOf(scope.Row);

        foreach (int sibling in tree.SiblingsFrom(row))
        {
            if (sibling >= last)
            {
                break;
            }

            if (sibling != row && HasMatch(sibling))
            {
                return sibling;
            }
        }

        // Up to the end of the parent; the row after it belongs to another element.
        return int.Min(last, tree.EndOf(tree.Nodes[row].Parent));

        bool HasMatch(int sibling)
        {
            scope.Matcher.AdvanceTo(sibling + 1);
            return matches!.Contains(sibling) || nextUntil.Contains(sibling);
        }
    }

    /// <param name="attempt">The outcome of the source if all items were left out.</param>
    /// <param name="isFilled">Whether an item was not left out.</param>
    private void EndItems(in Attempt attempt, bool isFilled)
    {
        if (isFilled)
        {
            member.FillBy(attempt.Source);
        }
        else
        {
            member.Add(attempt);
        }
    }

    private ItemOutcome ReadItem<T>(List<T> values, SchemaScope scope, int index, int row)
        where T : ISchemaReader<T>
    {
        ItemOutcome outcome = ReadItem(scope, index, row, out T? value);

        if (outcome == ItemOutcome.Read)
        {
            values.Add(value!);
            member.AddElement(index, row);
        }
        else if (outcome == ItemOutcome.Failed)
        {
            member.CountFailedItem();
        }

        return outcome;
    }

    private ItemOutcome ReadItem<T>(SchemaScope scope, int index, int row, out T? value)
        where T : ISchemaReader<T>
    {
        IssueMark mark = member.Page.Log.Mark();
        FilledMark filled = member.Page.Elements?.Mark ?? default;
        bool isRead = TryReadScope<T>(scope, out value);

        if (!isRead && member.SkipsInvalid)
        {
            issues.ReplaceByWarning(mark, index, row);
            member.Page.Elements?.RollBack(filled);
            return ItemOutcome.LeftOut;
        }

        member.Page.Log.Keep(mark);
        return isRead ? ItemOutcome.Read : ItemOutcome.Failed;
    }

    /// <summary>Reports a value that is not an object.</summary>
    private ItemOutcome AddScalar(int index, in Attempt attempt)
    {
        issues.ReportFailedItem(HtmlIssueKind.Unconvertible, index, attempt);

        if (member.SkipsInvalid)
        {
            return ItemOutcome.LeftOut;
        }

        member.CountFailedItem();
        return ItemOutcome.Failed;
    }

    private SchemaScope ScopeOf<T>(int row, int index, int end = PageTree.None, JsonPlace? json = null)
        where T : ISchemaReader<T> =>
        new(member.Page, T.Descriptor, row, member.Scope, member.Descriptor.Name, index, end) { Json = json };

    private bool TryReadScope<T>(SchemaScope scope, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        bool isRead = T.TryRead(scope, out value);
        member.Page.Recorder?.Add(scope.Descriptor, scope.FilledBy, scope.Failures);
        member.Page.Context.Trace?.Add(scope);
        return isRead;
    }

    /// <summary>Enters a nested schema; reports an error if a limit is reached.</summary>
    private bool TryDescend<T>(int index)
        where T : ISchemaReader<T>
    {
        if (member.Page.TryDescend(out string? why))
        {
            member.Page.Budget.AddSchema(T.Descriptor.Members.Count);
            return true;
        }

        member.Abandon(why ?? "was not read, because a limit of the page is reached");

        if (why is not null)
        {
            issues.ReportSchemaLimit(index, why);
        }

        return false;
    }

    /// <summary>Gets the object that a schema is read from; null if the value is not an object, or is one that the schema is already being read from.</summary>
    private JsonPlace? ObjectOf<T>(JsonLdGraph graph, int value)
        where T : ISchemaReader<T>
    {
        if (!graph.Tokens.IsObject(value))
        {
            return null;
        }

        var place = new JsonPlace(graph, graph.Resolve(value));
        return member.Scope.IsReading(T.Descriptor, place) ? null : place;
    }

    /// <summary>Gets the text of a value that is not an object; null if it is blank.</summary>
    private static string? ScalarOf(JsonLdGraph graph, int value) => !graph.Tokens.IsObject(value) && graph.Names.Of(value) is var text && !ElementText.IsBlank(text) ? ElementText.Normalize(text) : null;
}
