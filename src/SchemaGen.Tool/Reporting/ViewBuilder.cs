using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Reporting;

/// <summary>Builds the view of a page from AngleSharp's tree, and numbers its elements.</summary>
internal sealed class ViewBuilder
{
    /// <summary>The largest number of elements in a view.</summary>
    public const int MaxElements = 200_000;

    /// <summary>The largest number of characters in the texts and attributes of a view.</summary>
    private const int MaxCharacters = 16 << 20;

    /// <summary>The largest length of an attribute. Images in the page are often longer than its text.</summary>
    private const int MaxAttribute = 256 << 10;

    private readonly JsonArray _nodes = [];
    private readonly Dictionary<IElement, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private int _characters;
    private int _open;
    private int _leftOutElements;
    private int _leftOutAttributes;
    private bool _leftOutTexts;

    private ViewBuilder()
    {
    }

    /// <summary>Builds a view.</summary>
    /// <param name="root">The root element.</param>
    /// <param name="numbers">The numbers of the elements, from 0 for the root.</param>
    public static ReportView Build(IElement root, out IReadOnlyDictionary<IElement, int> numbers)
    {
        var builder = new ViewBuilder();
        builder.AddTree(root);
        numbers = builder._numbers;
        return new ReportView(builder._nodes, builder.Notes());
    }

    /// <remarks>Not recursive, because elements may be nested deeply, and by index, because <see cref="INode.NextSibling"/> searches the parent at each call.</remarks>
    private void AddTree(IElement root)
    {
        var open = new Stack<(INode Node, int Next)>();
        Add(root);

        while (open.TryPop(out (INode Node, int Next) place))
        {
            if (place.Next == place.Node.ChildNodes.Length)
            {
                Leave(place.Node);
            }
            else
            {
                open.Push((place.Node, place.Next + 1));
                Add(place.Node.ChildNodes[place.Next]);
            }
        }

        void Add(INode node)
        {
            if (Enter(node))
            {
                open.Push((node, 0));
            }
            else
            {
                Leave(node);
            }
        }
    }

    /// <returns>Whether the children are added, too.</returns>
    private bool Enter(INode node)
    {
        if (node is IElement element)
        {
            if (_numbers.Count == MaxElements)
            {
                _leftOutElements++;
                return false;
            }

            _numbers.Add(element, _numbers.Count);
            EndElements();
            _nodes.Add(Describe(element));
            return !ViewRules.IsFrame(element.LocalName) || element.LocalName == "object";
        }

        if (node is IText text && node.ParentElement is { } parent && !ViewRules.IsHidden(parent.LocalName))
        {
            AddText(text.Data);
        }

        return false;
    }

    private void Leave(INode node)
    {
        if (node is IElement element && _numbers.ContainsKey(element))
        {
            _open++;
        }
    }

    private void EndElements()
    {
        if (_open > 0)
        {
            _nodes.Add(_open);
            _open = 0;
        }
    }

    private void AddText(string text)
    {
        if (_characters + text.Length > MaxCharacters)
        {
            _leftOutTexts = true;
            return;
        }

        _characters += text.Length;
        EndElements();
        _nodes.Add(text);
    }

    private JsonArray Describe(IElement element)
    {
        bool isSvg = element.NamespaceUri == NamespaceNames.SvgUri;
        string prefix = isSvg ? "svg:" : element.NamespaceUri == NamespaceNames.MathMlUri ? "math:" : string.Empty;
        var attributes = new JsonObject();

        foreach (IAttr attribute in element.Attributes)
        {
            if (!ViewRules.Shows(attribute.Name, attribute.Value, isSvg))
            {
                continue;
            }

            if (attribute.Value.Length > MaxAttribute || _characters + attribute.Value.Length > MaxCharacters)
            {
                _leftOutAttributes++;
            }
            else
            {
                _characters += attribute.Value.Length;
                attributes[attribute.Name] = attribute.Value;
            }
        }

        string name = ViewRules.IsHidden(element.LocalName) ? "!hidden" : ViewRules.IsFrame(element.LocalName) ? "!frame" : prefix + element.LocalName;
        return name == "!hidden" || attributes.Count == 0 ? [name] : [name, attributes];
    }

    private List<string> Notes()
    {
        var notes = new List<string>();

        if (_leftOutElements > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"The page has more than {MaxElements} elements. The others are not shown."));
        }

        if (_leftOutTexts)
        {
            notes.Add("The page is too long to be shown completely. Some texts are left out.");
        }

        if (_leftOutAttributes > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{_leftOutAttributes} long {(_leftOutAttributes == 1 ? "attribute is" : "attributes are")} left out."));
        }

        return notes;
    }
}
