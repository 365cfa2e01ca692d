using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using SchemaGen.Reading;
using SchemaGen.Results;
using SchemaGen.Testing.Snapshots;

namespace SchemaGen.Tool.Reporting;

/// <summary>Builds the fields of a page: the values with the sources and elements that filled them.</summary>
internal sealed class FieldBuilder
{
    /// <summary>The largest number of items of a list that are shown.</summary>
    public const int MaxItems = 500;

    /// <summary>The largest number of fields of a page. The items beyond it are not shown.</summary>
    private const int MaxFields = 20_000;

    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The kinds of sources whose values always come from elements.</summary>
    private static readonly HtmlSourceKind[] s_elementKinds = [HtmlSourceKind.Css, HtmlSourceKind.Self, HtmlSourceKind.Meta];

    private readonly ElementCatalog _elements;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<IElement>> _elementsByPath;
    private readonly ILookup<string, FilledPath> _filled;
    private readonly ILookup<string, TriedSource> _tried;
    private readonly Dictionary<string, TracedSchema> _schemas = new(StringComparer.Ordinal);
    private readonly bool _isComplete;
    private int _count;

    /// <param name="elements">The elements of the view.</param>
    /// <param name="trace">The elements that were read from the tree.</param>
    /// <param name="schemas">The sources that filled the members.</param>
    public FieldBuilder(ElementCatalog elements, ReadingTrace trace, IReadOnlyList<TracedSchema> schemas)
    {
        _elements = elements;
        _elementsByPath = trace.Elements;
        _isComplete = trace.IsComplete;
        _filled = trace.Filled.ToLookup(static filled => filled.Path, StringComparer.Ordinal);
        _tried = trace.Tried.ToLookup(static tried => tried.Path, StringComparer.Ordinal);

        foreach (TracedSchema schema in schemas)
        {
            _schemas[schema.Path] = schema;
        }
    }

    /// <summary>Builds the fields of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="value">Its value as JSON; null if there is none.</param>
    public IReadOnlyList<ReportField> Build(HtmlSchemaDescriptor schema, JsonObject? value) => Build(schema, value, string.Empty, string.Empty);

    /// <param name="schema">The schema.</param>
    /// <param name="value">Its value as JSON; null if there is none.</param>
    /// <param name="path">The path of the value.</param>
    /// <param name="issuePath">The path in issues and in the trace; null if it is not known.</param>
    private List<ReportField> Build(HtmlSchemaDescriptor schema, JsonObject? value, string path, string? issuePath)
    {
        _count += schema.Members.Count;
        return [.. schema.Members.Select(member => Build(schema, member, value?[member.Name], SnapshotComparer.PathOf(path, member.Name), issuePath is null ? null : Join(issuePath, member.Name), issuePath is null ? null : _schemas.GetValueOrDefault(issuePath)))];
    }

    private ReportField Build(HtmlSchemaDescriptor schema, HtmlMemberDescriptor member, JsonNode? value, string path, string? issuePath, TracedSchema? traced)
    {
        int? filledBy = SourceOf(traced, member.Name);
        bool combines = Combines(schema, member);
        var field = new ReportField
        {
            Name = member.Name,
            Path = path,
            IssuePath = issuePath,
            IsRequired = member.IsRequired,
            IsFilled = filledBy is { } source ? source >= 0 : value is not (null or JsonArray { Count: 0 }),
            Sources = SourcesOf(member, issuePath, filledBy, combines, isRead: traced is not { IsMismatch: true }),
            Elements = ElementsAt(issuePath),
        };

        if (member.IsList)
        {
            return field with { Count = CountOf(value), Children = ItemsOf(member, value, path, issuePath, combines) };
        }

        return member.Schema is { } nested && field.IsFilled && _count < MaxFields
            ? field with { Children = Build(nested, value as JsonObject, path, issuePath) }
            : field with { Value = value?.DeepClone() };
    }

    private List<ReportField> ItemsOf(HtmlMemberDescriptor member, JsonNode? value, string path, string? issuePath, bool combines)
    {
        List<(string Path, IReadOnlyList<IElement> Elements)> filled = issuePath is null ? [] : FilledItems(member, issuePath, value);

        if (value is null)
        {
            // The page has no value, but the items that were read are known.
            return [.. Limit(filled).Select((item, i) => Item(member, Index(i), SnapshotComparer.PathOf(path, i), value: null, item.Path, item.Elements))];
        }

        List<(string Name, JsonNode? Value)> items = value is JsonObject entries
            ? [.. entries.Select(static entry => (entry.Key, entry.Value))]
            : [.. value.AsArray().Select(static (item, i) => (Index(i), item))];
        bool isPaired = filled.Count == items.Count && (!combines || member.Sources.All(static source => s_elementKinds.Contains(source.Kind)));

        return [.. Limit(items).Select((item, i) => Item(
            member,
            item.Name,
            value is JsonObject ? SnapshotComparer.PathOf(path, item.Name) : SnapshotComparer.PathOf(path, i),
            item.Value,
            isPaired ? filled[i].Path : null,
            isPaired ? filled[i].Elements : []))];
    }

    private ReportField Item(HtmlMemberDescriptor member, string name, string path, JsonNode? value, string? issuePath, IEnumerable<IElement> elements)
    {
        _count++;
        var field = new ReportField { Name = name, Path = path, IssuePath = issuePath, IsFilled = value is not null || issuePath is not null, Elements = _elements.NumbersOf(elements) };
        return member.Schema is { } nested
            ? field with { Children = _count < MaxFields ? Build(nested, value as JsonObject, path, issuePath) : [] }
            : field with { Value = value?.DeepClone() };
    }

    /// <summary>Gets the items that elements filled. Items of nested schemas and dictionaries may have several elements; otherwise a value has one, and an element whose text is split has several values.</summary>
    private List<(string Path, IReadOnlyList<IElement> Elements)> FilledItems(HtmlMemberDescriptor member, string issuePath, JsonNode? value)
    {
        List<FilledPath> filled = [.. _filled[issuePath].Where(static item => item.ItemPath is not null)];

        if (member.Schema is null && value is JsonArray array && array.Count == filled.Count)
        {
            return [.. filled.Select(static item => (item.ItemPath!, (IReadOnlyList<IElement>)[item.Element]))];
        }

        return [.. filled.Select(static item => item.ItemPath!).Distinct().Select(path => (path, _elementsByPath[path]))];
    }

    private IEnumerable<T> Limit<T>(IEnumerable<T> items) => items.Take(int.Clamp(MaxFields - _count, 0, MaxItems));

    private IReadOnlyList<ReportSource> SourcesOf(HtmlMemberDescriptor member, string? issuePath, int? filledBy, bool combines, bool isRead)
    {
        Dictionary<int, string> tried = [];
        int last = int.MaxValue;

        foreach (TriedSource source in issuePath is null ? [] : _tried[issuePath])
        {
            tried[source.Source.Index] = source.Outcome;
            last = source.EndsSearch ? source.Source.Index : last;
        }

        return [.. member.Sources.Select(source => new ReportSource(source.ToString(), PartOf(source.Index), tried.GetValueOrDefault(source.Index)))];

        ReportSourcePart PartOf(int index) => filledBy switch
        {
            _ when index == filledBy => ReportSourcePart.Won,
            _ when tried.ContainsKey(index) => ReportSourcePart.Failed,
            >= 0 and int winner when index > winner && !combines => ReportSourcePart.NotTried,
            >= 0 and int winner when index > winner => _isComplete ? ReportSourcePart.Won : ReportSourcePart.Unknown,
            >= 0 => ReportSourcePart.Failed,
            -1 when !isRead || index > last => ReportSourcePart.NotTried,
            _ => ReportSourcePart.Unknown,
        };
    }

    private IReadOnlyList<int> ElementsAt(string? issuePath) => issuePath is not null && _elementsByPath.TryGetValue(issuePath, out IReadOnlyList<IElement>? elements) ? _elements.NumbersOf(elements) : [];

    /// <summary>Gets the index of the source that filled a member: -1 for none, null if it is not known.</summary>
    private static int? SourceOf(TracedSchema? traced, string member)
    {
        for (int i = 0; i < traced?.FilledBy.Length; i++)
        {
            if (traced.Schema.Members[i].Name == member)
            {
                return traced.FilledBy[i];
            }
        }

        return null;
    }

    private static bool Combines(HtmlSchemaDescriptor schema, HtmlMemberDescriptor member)
    {
        for (Type? type = schema.Type; type is not null && member.IsList; type = type.BaseType)
        {
            if (type.GetMember(member.Name, Members | BindingFlags.DeclaredOnly) is [var found, ..])
            {
                return found.GetCustomAttribute<ItemsAttribute>()?.Combine == true;
            }
        }

        return false;
    }

    private static int? CountOf(JsonNode? value) => value switch
    {
        JsonArray array => array.Count,
        JsonObject entries => entries.Count,
        _ => null,
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;

    private static string Index(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");
}
