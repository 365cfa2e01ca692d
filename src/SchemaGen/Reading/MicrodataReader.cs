using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using SchemaGen.Conversion;
using SchemaGen.Html;
using SchemaGen.JsonLd;
using SchemaGen.Limits;
using SchemaGen.Microdata;

namespace SchemaGen.Reading;

/// <summary>Reads the Microdata of a page as JSON, so that paths, types and conversions are those of JSON-LD.</summary>
/// <remarks>HTML, 5.3 (converting Microdata to JSON), with the keywords of JSON-LD and the properties beside them.</remarks>
internal sealed class MicrodataReader
{
    /// <summary>The depth of nested items. An object and a list are two levels of JSON, which is read up to <see cref="JsonTokens.MaxDepth"/>.</summary>
    private const int MaxDepth = 60;

    private readonly SchemaPage _page;
    private readonly MicrodataItems _items;
    private readonly Utf8JsonWriter _json;

    /// <summary>The items that are being written: an item cannot be a part of itself.</summary>
    private readonly Stack<int> _open = new();

    private MicrodataReader(SchemaPage page, Utf8JsonWriter json)
    {
        _page = page;
        _items = new MicrodataItems(page.Tree, page.Budget);
        _json = json;
    }

    /// <summary>Reads all items.</summary>
    public static JsonLdGraph Read(SchemaPage page)
    {
        var buffer = new ArrayBufferWriter<byte>();

        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            new MicrodataReader(page, json).WriteTopLevel();
        }

        var graph = new JsonLdGraph(page.Json);
        graph.Add(buffer.WrittenSpan.ToArray());
        return graph;
    }

    private void WriteTopLevel()
    {
        _json.WriteStartArray();

        foreach (int row in _page.Tree.Elements())
        {
            _page.Budget.AddNodes(1);

            if (_items.IsTopLevel(row))
            {
                WriteItem(row);
            }
        }

        _json.WriteEndArray();
    }

    private void WriteItem(int row)
    {
        if (_open.Count == MaxDepth)
        {
            throw new PageLimitException(string.Empty, FormattableString.Invariant($"The page has items of Microdata that are nested more than {MaxDepth} deep"));
        }

        _open.Push(row);
        _page.Budget.AddItems(1);
        _json.WriteStartObject();
        WriteTypes(row);

        if (_page.Tree.Attribute(row, "itemid") is { } id)
        {
            _json.WriteString("@id", AbsoluteAddress(id));
        }

        foreach ((string name, List<int> elements) in PropertiesOf(row))
        {
            _json.WritePropertyName(name);
            WriteValues(elements);
        }

        _json.WriteEndObject();
        _open.Pop();
    }

    private void WriteTypes(int row)
    {
        string[] types = _items.Words(row, "itemtype");

        if (types.Length == 0)
        {
            return;
        }

        _json.WriteStartArray("@type");

        foreach (string type in types)
        {
            _json.WriteStringValue(type);
        }

        _json.WriteEndArray();
    }

    /// <summary>Gets the properties by name, in the order of their first elements.</summary>
    private List<(string Name, List<int> Elements)> PropertiesOf(int item)
    {
        var properties = new List<(string Name, List<int> Elements)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);

        foreach (int element in _items.PropertiesOf(item))
        {
            if (_open.Contains(element))
            {
                continue;
            }

            foreach (string name in _items.Words(element, "itemprop"))
            {
                // A keyword of JSON-LD is not the name of a property.
                if (name[0] == '@')
                {
                    continue;
                }

                _page.Budget.AddItems(1);

                if (places.TryAdd(name, properties.Count))
                {
                    properties.Add((name, []));
                }

                properties[places[name]].Elements.Add(element);
            }
        }

        return properties;
    }

    /// <summary>Writes the values of a property. A single value is not written as a list.</summary>
    private void WriteValues(List<int> elements)
    {
        if (elements is [var single])
        {
            WriteValue(single);
            return;
        }

        _json.WriteStartArray();

        foreach (int element in elements)
        {
            WriteValue(element);
        }

        _json.WriteEndArray();
    }

    private void WriteValue(int row)
    {
        if (_items.IsItem(row))
        {
            WriteItem(row);
            return;
        }

        int maxLength = _page.Context.Limits.MaxTextLength;
        string value = PropertyValue.Of(_page.Tree, row, maxLength, _page.Budget, out bool isAddress)
            ?? throw new PageLimitException(string.Empty, FormattableString.Invariant($"The page has a property of Microdata with more than {maxLength} characters (HtmlLimits.MaxTextLength)"));
        _page.Budget.AddText(value.Length);
        _json.WriteStringValue(isAddress ? AbsoluteAddress(value) : value);
    }

    /// <summary>Makes an address absolute. If that is not possible, the text is left unchanged, and refused when it is read as an address.</summary>
    private string AbsoluteAddress(string text) =>
        UriConversion.TryUri(text, _page.BaseUri, out Uri? address) && address.IsAbsoluteUri ? address.AbsoluteUri : text.Trim();
}
