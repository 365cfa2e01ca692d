using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using SchemaGen.Html;
using SchemaGen.JsonLd;
using SchemaGen.Reading;
using SchemaGen.Text;

namespace SchemaGen.Runtime;

/// <content>Nested schemas that are read from objects of JSON: the paths of their members begin at the object.</content>
public sealed partial class MemberReader
{
    /// <summary>The cost of a schema that is read from an object, in values: through references, objects may be met by more ways than there are objects.</summary>
    private const int SchemaCost = 256;

    /// <summary>Reads a nested schema from the first object at a path of the page's JSON-LD.</summary>
    /// <param name="source">The source's index among those of the member.</param>
    /// <param name="path">The path.</param>
    /// <param name="isRequired">Whether its errors are the parent's; otherwise they become one warning.</param>
    /// <param name="value">The schema that was read.</param>
    public bool TryJsonLdSchema<T>(int source, JsonLdPath path, bool isRequired, [MaybeNullWhen(false)] out T value)
        where T : ISchemaReader<T>
    {
        value = default;
        return !_progress.IsSettled && TryReadObject(source, LinkedData(), path, isRequired, out value);
    }

    /// <summary>Reads a nested schema from the first object at a path, in the JSON of the first match.</summary>
    /// <inheritdoc cref="TryJsonLdSchema"/>
    /// <param name="matches">The matches of its selector; null: the schema's own element.</param>
    /// <param name="attributes">The attributes that may hold the JSON, of which the first that is not blank is read; null: the text.</param>
    public bool TryJsonSchema<T>(int source, JsonLdPath path, bool isRequired, [MaybeNullWhen(false)] out T value, MatchList? matches = null, string[]? attributes = null)
        where T : ISchemaReader<T>
    {
        value = default;
        return !_progress.IsSettled && TryReadObject(source, JsonAt(matches, attributes), path, isRequired, out value, matches);
    }

    /// <summary>Reads a nested schema from each object at a path of the page's JSON-LD, of the first object that the path begins at and that has any.</summary>
    /// <inheritdoc cref="TryJsonLdSchema"/>
    public IReadOnlyList<T> JsonLdSchemas<T>(int source, JsonLdPath path)
        where T : ISchemaReader<T> =>
        _progress.IsClosed ? [] : ReadObjects<T>(source, LinkedData(), path);

    /// <summary>Reads a nested schema from each object at a path, in the JSON of the first match.</summary>
    /// <inheritdoc cref="TryJsonSchema"/>
    public IReadOnlyList<T> JsonSchemas<T>(int source, JsonLdPath path, MatchList? matches = null, string[]? attributes = null)
        where T : ISchemaReader<T> =>
        _progress.IsClosed ? [] : ReadObjects<T>(source, JsonAt(matches, attributes), path, matches);

    private bool TryReadObject<T>(int source, JsonPlace? place, JsonLdPath path, bool isRequired, [MaybeNullWhen(false)] out T value, MatchList? matches = null)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(path);
        value = default;
        var attempt = Attempt.Of(source, matches);

        if (place is { } json)
        {
            JsonLdSearch search = path.Search(json.Graph, start: json.Start);

            while (search.MoveNext())
            {
                while (search.TryNext(out int token))
                {
                    if (ObjectOf<T>(json.Graph, token) is { } found)
                    {
                        return MayRead() && TryReadSchema(source, _scope.Row, PageTree.None, isRequired, out value, found);
                    }

                    if (ScalarOf(json.Graph, token) is { } text)
                    {
                        Worsen(ref attempt, HtmlAttemptOutcome.Unconvertible, text, PageTree.None);
                    }
                }
            }
        }

        _progress.Add(attempt);
        return false;
    }

    private List<T> ReadObjects<T>(int source, JsonPlace? place, JsonLdPath path, MatchList? matches = null)
        where T : ISchemaReader<T>
    {
        ArgumentNullException.ThrowIfNull(path);
        var values = new List<T>();
        bool isFilled = false;

        if (place is { } json)
        {
            JsonLdSearch search = path.Search(json.Graph, start: json.Start);
            bool hasAny = false;

            while (!hasAny && search.MoveNext())
            {
                for (int i = 0; !_progress.IsAbandoned && search.TryNext(out int token) && !IsAtItemLimit(i); i++)
                {
                    if (ObjectOf<T>(json.Graph, token) is { } found)
                    {
                        if (!MayRead() || !MayDescend<T>(i))
                        {
                            break;
                        }

                        hasAny = true;
                        isFilled |= AddSchema(values, new SchemaScope(Page, T.Descriptor, _scope.Row, _scope, Descriptor.Name, i) { Json = found }, i, PageTree.None);
                    }
                    else if (ScalarOf(json.Graph, token) is { } text)
                    {
                        hasAny = true;
                        isFilled |= !_progress.SkipsInvalid;
                        _progress.FailedItems += _progress.SkipsInvalid ? 0 : 1;
                        ReportFailure(HtmlIssueKind.Unconvertible, _progress.SkipsInvalid ? HtmlIssueSeverity.Warning : HtmlIssueSeverity.Error, i, [new Attempt(source, HtmlAttemptOutcome.Unconvertible, text, PageTree.None)]);
                    }
                }
            }
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

    private bool MayRead() => Page.Json.TrySpend(SchemaCost);

    /// <summary>Gets the object that a schema is read from; null if the value is not an object, or is one that the schema is already being read from.</summary>
    private JsonPlace? ObjectOf<T>(JsonLdGraph graph, int value)
        where T : ISchemaReader<T>
    {
        if (!graph.Tokens.IsObject(value))
        {
            return null;
        }

        var place = new JsonPlace(graph, graph.Resolve(value));
        return _scope.IsReading(T.Descriptor, place) ? null : place;
    }

    /// <summary>Gets the text of a value that is not an object; null if it is blank.</summary>
    private static string? ScalarOf(JsonLdGraph graph, int value) => !graph.Tokens.IsObject(value) && graph.Names.Of(value) is var text && !ElementText.IsBlank(text) ? ElementText.Normalize(text) : null;
}
