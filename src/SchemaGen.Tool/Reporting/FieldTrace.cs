using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using SchemaGen.Reading;
using SchemaGen.Results;

namespace SchemaGen.Tool.Reporting;

/// <summary>Looks up what is known of a field by its path in the trace.</summary>
internal sealed class FieldTrace
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<IElement>> _elements;
    private readonly ILookup<string, FilledPath> _filled;
    private readonly ILookup<string, TriedSource> _tried;
    private readonly Dictionary<string, TracedSchema> _schemas = new(StringComparer.Ordinal);

    /// <param name="trace">The elements that were read from the tree.</param>
    /// <param name="schemas">The sources that filled the members.</param>
    public FieldTrace(ReadingTrace trace, IReadOnlyList<TracedSchema> schemas)
    {
        IsComplete = trace.IsComplete;
        _elements = trace.Elements;
        _filled = trace.Filled.ToLookup(static filled => filled.Path, StringComparer.Ordinal);
        _tried = trace.Tried.ToLookup(static tried => tried.Path, StringComparer.Ordinal);

        foreach (TracedSchema schema in schemas)
        {
            _schemas[schema.Path] = schema;
        }
    }

    /// <summary>Whether all sources that gave no value are known.</summary>
    public bool IsComplete { get; }

    /// <summary>Gets the schema that was read at a path; null if none was, or it is not known.</summary>
    public TracedSchema? SchemaAt(string? path) => path is null ? null : _schemas.GetValueOrDefault(path);

    /// <summary>Gets the sources that gave no value.</summary>
    public IEnumerable<TriedSource> TriedAt(string? path) => path is null ? [] : _tried[path];

    /// <summary>Gets the elements that filled a field.</summary>
    public IReadOnlyList<IElement> ElementsAt(string? path) => path is not null && _elements.TryGetValue(path, out IReadOnlyList<IElement>? elements) ? elements : [];

    /// <summary>Gets the items of a list that elements filled.</summary>
    /// <param name="path">The path of the list.</param>
    /// <param name="isNested">Whether the items are nested schemas.</param>
    /// <param name="value">The value of the list; null if the page has none.</param>
    /// <remarks>Items of nested schemas and dictionaries may have several elements; otherwise a value has one, and an element whose text is split has several values.</remarks>
    public IReadOnlyList<(string Path, IReadOnlyList<IElement> Elements)> ItemsAt(string? path, bool isNested, JsonNode? value)
    {
        if (path is null)
        {
            return [];
        }

        List<FilledPath> filled = [.. _filled[path].Where(static item => item.ItemPath is not null)];

        if (!isNested && value is JsonArray array && array.Count == filled.Count)
        {
            return [.. filled.Select(static item => (item.ItemPath!, (IReadOnlyList<IElement>)[item.Element]))];
        }

        return [.. filled.Select(static item => item.ItemPath!).Distinct().Select(item => (item, _elements[item]))];
    }
}
