using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HtmlAgilityPack;
using IDocument = AngleSharp.Dom.IDocument;

namespace SchemaGen.Benchmarks.Contestants;

/// <summary>The contestants of a schema.</summary>
/// <remarks>The fields stand in a table, so that all of them ask for the same; a loop over it costs nothing that could be measured beside a selector.</remarks>
public static class Rivals
{
    private static readonly HtmlParser s_parser = new();

    /// <summary>What the generator wrote.</summary>
    public static Contestant Generated<T>()
        where T : class, IHtmlSchema<T>
    {
        // Reflection only to compare, not while it is measured.
        var properties = T.Descriptor.Members.Select(static m => typeof(T).GetProperty(m.Name)!).ToList();
        return new Contestant(
            "SchemaGen",
            static html => T.Extract(html).Value,
            s_parser.ParseDocument,
            static tree => T.Extract((IParentNode)tree).Value,
            value => properties.ConvertAll(p => p.GetValue(value)));
    }

    /// <summary>AngleSharp as a good developer writes it: one parser, a <c>QuerySelector</c> for each field, <c>QuerySelectorAll</c> for lists.</summary>
    public static Contestant HandWritten(IReadOnlyList<Field> fields)
    {
        object Read(IDocument document)
        {
            object?[] values = new object?[fields.Count];

            for (int i = 0; i < values.Length; i++)
            {
                Field field = fields[i];
                values[i] = field.IsList ? Texts(document.QuerySelectorAll(field.Css), field) : Text(document.QuerySelector(field.Css), field);
            }

            return values;
        }

        return AngleSharp("AngleSharp", Read);
    }

    /// <summary>AngleSharp with a <c>QuerySelectorAll</c> for each field, also where the first match would do.</summary>
    public static Contestant QueryAll(IReadOnlyList<Field> fields)
    {
        object Read(IDocument document)
        {
            object?[] values = new object?[fields.Count];

            for (int i = 0; i < values.Length; i++)
            {
                Field field = fields[i];
                IHtmlCollection<IElement> elements = document.QuerySelectorAll(field.Css);
                values[i] = field.IsList ? Texts(elements, field) : Text(elements.Length > 0 ? elements[0] : null, field);
            }

            return values;
        }

        return AngleSharp("AngleSharp, QuerySelectorAll", Read);
    }

    /// <summary>AngleSharp with selectors that were parsed beforehand.</summary>
    public static Contestant Precompiled(IReadOnlyList<Field> fields)
    {
        var parser = new CssSelectorParser();
        ISelector[] selectors = fields.Select(f => parser.ParseSelector(f.Css)!).ToArray();

        object Read(IDocument document)
        {
            object?[] values = new object?[fields.Count];

            for (int i = 0; i < values.Length; i++)
            {
                Field field = fields[i];
                values[i] = field.IsList ? Texts(document.ChildNodes.QuerySelectorAll(selectors[i]), field) : Text(document.ChildNodes.QuerySelector(selectors[i]), field);
            }

            return values;
        }

        return AngleSharp("AngleSharp, precompiled", Read);
    }

    /// <summary>HtmlAgilityPack with an XPath for each field, compiled beforehand.</summary>
    public static Contestant AgilityPack(IReadOnlyList<Field> fields)
    {
        System.Xml.XPath.XPathExpression[] paths = fields.Select(static f => System.Xml.XPath.XPathExpression.Compile(XPath.Of(f.Css))).ToArray();

        object Read(HtmlDocument document)
        {
            object?[] values = new object?[fields.Count];

            for (int i = 0; i < values.Length; i++)
            {
                Field field = fields[i];
                values[i] = field.IsList
                    ? document.DocumentNode.SelectNodes(paths[i])?.Select(n => Text(n, field)).OfType<string>().Where(static t => t.Length > 0).ToList() ?? []
                    : document.DocumentNode.SelectSingleNode(paths[i]) is { } node ? Text(node, field) : null;
            }

            return values;
        }

        return new Contestant("HtmlAgilityPack", html => Read(ParseAgile(html)), ParseAgile, tree => Read((HtmlDocument)tree), static value => (object?[])value);
    }

    private static HtmlDocument ParseAgile(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return document;
    }

    private static Contestant AngleSharp(string name, Func<IDocument, object> read) => new(
        name,
        html =>
        {
            using IDocument document = s_parser.ParseDocument(html);
            return read(document);
        },
        s_parser.ParseDocument,
        tree => read((IDocument)tree),
        static value => (object?[])value);

    private static List<string> Texts(IEnumerable<IElement> elements, Field field)
    {
        var texts = new List<string>();

        foreach (IElement element in elements)
        {
            if (Text(element, field) is { Length: > 0 } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private static string? Text(IElement? element, Field field) => (field.Attribute is { } attribute ? element?.GetAttribute(attribute) : element?.TextContent)?.Trim();

    private static string? Text(HtmlNode node, Field field) =>
        HtmlEntity.DeEntitize(field.Attribute is { } attribute ? node.GetAttributeValue(attribute, null) : node.InnerText)?.Trim();
}
