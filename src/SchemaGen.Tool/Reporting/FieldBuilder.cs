using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using SchemaGen.Reading;
using SchemaGen.Results;
using SchemaGen.Testing.Snapshots;

namespace SchemaGen.Tool.Reporting;

/// <summary>Builds the fields of a page: the values with the sources and elements that filled them.</summary>
/// <param name="elements">The elements of the view.</param>
/// <param name="trace">The elements that were read from the tree.</param>
/// <param name="schemas">The sources that filled the members.</param>
internal sealed class FieldBuilder(ElementCatalog elements, ReadingTrace trace, IReadOnlyList<TracedSchema> schemas)
{
    /// <summary>The largest number of items of a list that are shown.</summary>
    public const int MaxItems = 500;

    /// <summary>The largest number of fields of a page. The items beyond it are not shown.</summary>
    private const int MaxFields = 20_000;

    private readonly FieldTrace _trace = new(trace, schemas);
    private int _count;

    /// <summary>Builds the fields of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="value">Its value as JSON; null if there is none.</param>
    public IReadOnlyList<ReportField> Build(HtmlSchemaDescriptor schema, JsonObject? value) => Build(schema, value, FieldPath.Root);

    private List<ReportField> Build(HtmlSchemaDescriptor schema, JsonObject? value, FieldPath path)
    {
        _count += schema.Members.Count;
        TracedSchema? traced = _trace.SchemaAt(path.Trace);
        return [.. schema.Members.Select(member => Build(schema, member, value?[member.Name], path.Member(member.Name), traced))];
    }

    private ReportField Build(HtmlSchemaDescriptor schema, HtmlMemberDescriptor member, JsonNode? value, FieldPath path, TracedSchema? traced)
    {
        bool combines = CombinedLists.Combines(schema, member);
        var sources = new FieldSources(traced, member.Name, combines, _trace, path.Trace);
        var field = new ReportField
        {
            Name = member.Name,
            Path = path.Value,
            IssuePath = path.Trace,
            IsRequired = member.IsRequired,
            IsFilled = sources.IsFilled ?? value is not (null or JsonArray { Count: 0 }),
            Sources = sources.Of(member),
            Elements = elements.NumbersOf(_trace.ElementsAt(path.Trace)),
        };

        if (member.IsList)
        {
            return field with { Count = CountOf(value), Children = ItemsOf(member, value, path, combines) };
        }

        return member.Schema is { } nested && field.IsFilled && _count < MaxFields
            ? field with { Children = Build(nested, value as JsonObject, path) }
            : field with { Value = value?.DeepClone() };
    }

    private List<ReportField> ItemsOf(HtmlMemberDescriptor member, JsonNode? value, FieldPath path, bool combines)
    {
        IReadOnlyList<(string Path, IReadOnlyList<IElement> Elements)> filled = _trace.ItemsAt(path.Trace, isNested: member.Schema is not null, value);

        if (value is null)
        {
            // The page has no value, but the items that were read are known.
            return [.. Limit(filled).Select((item, i) => Item(member, IndexOf(i), null, new FieldPath(SnapshotComparer.PathOf(path.Value, i), item.Path), item.Elements))];
        }

        List<(string Name, string Path, JsonNode? Value)> items = value is JsonObject entries
            ? [.. entries.Select(entry => (entry.Key, SnapshotComparer.PathOf(path.Value, entry.Key), entry.Value))]
            : [.. value.AsArray().Select((item, i) => (IndexOf(i), SnapshotComparer.PathOf(path.Value, i), item))];
        bool isPaired = filled.Count == items.Count && (!combines || CombinedLists.IsOfElements(member));
        return [.. Limit(items).Select((item, i) => Item(member, item.Name, item.Value, new FieldPath(item.Path, isPaired ? filled[i].Path : null), isPaired ? filled[i].Elements : []))];
    }

    private ReportField Item(HtmlMemberDescriptor member, string name, JsonNode? value, FieldPath path, IReadOnlyList<IElement> filledBy)
    {
        _count++;
        var field = new ReportField { Name = name, Path = path.Value, IssuePath = path.Trace, IsFilled = value is not null || path.Trace is not null, Elements = elements.NumbersOf(filledBy) };
        return member.Schema is { } nested
            ? field with { Children = _count < MaxFields ? Build(nested, value as JsonObject, path) : [] }
            : field with { Value = value?.DeepClone() };
    }

    private IEnumerable<T> Limit<T>(IEnumerable<T> items) => items.Take(int.Clamp(MaxFields - _count, 0, MaxItems));

    private static int? CountOf(JsonNode? value) => value switch
    {
        JsonArray array => array.Count,
        JsonObject entries => entries.Count,
        _ => null,
    };

    private static string IndexOf(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");
}
