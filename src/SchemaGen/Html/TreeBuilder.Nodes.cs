using System;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <content>Making and inserting nodes (HTML, 13.2.6.1).</content>
internal sealed partial class TreeBuilder
{
    /// <summary>The elements that determine the insertion mode.</summary>
    private static readonly ushort[] s_modeNames =
    [
        TagNames.Td, TagNames.Th, TagNames.Tr, TagNames.Tbody, TagNames.Thead, TagNames.Tfoot, TagNames.Caption, TagNames.Colgroup, TagNames.Table,
        TagNames.Template, TagNames.Head, TagNames.Body, TagNames.Frameset, TagNames.Html,
    ];

    private int NewElement(ushort name, PageNodeFlags elementNamespace, int firstAttribute, int endAttribute)
    {
        if (_tree.ElementCount >= _maxElements)
        {
            throw new ParseLimitException(ParseOutcome.TooManyElements);
        }

        AddWork(1);
        _tree.ElementCount++;
        int row = AddNode(PageNodeKind.Element, firstAttribute, endAttribute, elementNamespace);
        _tree.Nodes[row].Name = name;

        if (name == TagNames.Template && elementNamespace == PageNodeFlags.None)
        {
            ref PageNode content = ref _tree.AddRow();
            content.Kind = PageNodeKind.TemplateContent;
            content.Parent = row;
        }

        return row;
    }

    /// <summary>Adds a row that is not in the tree yet.</summary>
    private int AddNode(PageNodeKind kind, int start, int end, PageNodeFlags flags)
    {
        int row = _tree.Count;
        ref PageNode node = ref _tree.AddRow();
        node.Kind = kind;
        node.Flags = flags;
        node.Start = start;
        node.End = end;
        return row;
    }

    /// <summary>Creates an element of HTML with the name and attributes of another.</summary>
    private int Copy(int row)
    {
        AddWork(WorkOfCopy);
        return NewElement(_tree.Nodes[row].Name, PageNodeFlags.None, _tree.Nodes[row].Start, _tree.Nodes[row].End);
    }

    private bool Is(int row, ushort name) => _tree.Nodes[row].Name == name && _tree.Nodes[row].IsHtmlElement;

    private bool IsCurrent(ushort name) => Is(_open.Current, name);

    private bool IsCurrentAny(TagCategories categories)
    {
        ref PageNode node = ref _tree.Nodes[_open.Current];
        return node.IsHtmlElement && TagRules.IsAny(node.Name, categories);
    }

    private void Append(int parent, int row)
    {
        PageNode[] nodes = _tree.Nodes;
        ref PageNode node = ref nodes[row];
        int last = nodes[parent].LastChild;
        node.Parent = parent;
        node.PreviousSibling = last;
        node.NextSibling = 0;
        nodes[parent].LastChild = row;

        if (last != 0)
        {
            nodes[last].NextSibling = row;
        }
        else
        {
            nodes[parent].FirstChild = row;
        }
    }

    private void InsertBefore(int parent, int next, int row)
    {
        if (next == 0)
        {
            Append(parent, row);
            return;
        }

        _isOutOfOrder = true;
        PageNode[] nodes = _tree.Nodes;
        ref PageNode node = ref nodes[row];
        int previous = nodes[next].PreviousSibling;
        node.Parent = parent;
        node.NextSibling = next;
        node.PreviousSibling = previous;
        nodes[next].PreviousSibling = row;

        if (previous != 0)
        {
            nodes[previous].NextSibling = row;
        }
        else
        {
            nodes[parent].FirstChild = row;
        }
    }

    private void Detach(int row)
    {
        PageNode[] nodes = _tree.Nodes;
        ref PageNode node = ref nodes[row];

        if (node.Parent == 0)
        {
            return;
        }

        _isOutOfOrder = true;

        if (node.PreviousSibling != 0)
        {
            nodes[node.PreviousSibling].NextSibling = node.NextSibling;
        }
        else
        {
            nodes[node.Parent].FirstChild = node.NextSibling;
        }

        if (node.NextSibling != 0)
        {
            nodes[node.NextSibling].PreviousSibling = node.PreviousSibling;
        }
        else
        {
            nodes[node.Parent].LastChild = node.PreviousSibling;
        }

        node.Parent = node.PreviousSibling = node.NextSibling = 0;
    }

    /// <summary>Gets the node that has the children of an element: the content of a template, otherwise the element.</summary>
    private int ContentOf(int element) => _tree.IsTemplate(element) ? element + 1 : element;

    /// <summary>Finds the appropriate place for inserting a node.</summary>
    /// <param name="target">The element that the node would be a child of.</param>
    /// <param name="next">The sibling before which the node belongs; 0 for the end.</param>
    private int FindPlace(int target, out int next)
    {
        next = 0;

        if (!_isFosterParenting || !_tree.Nodes[target].IsHtmlElement || !TagRules.IsAny(_tree.Nodes[target].Name, TagCategories.TableText))
        {
            return ContentOf(target);
        }

        // A node inserted outside of an open element precedes the later content of that element.
        _isOutOfOrder = true;
        int table = _open.LastPlaceOf(TagNames.Table);
        int template = _open.LastPlaceOf(TagNames.Template);

        if (template > table)
        {
            return ContentOf(_open[template]);
        }

        if (table < 0)
        {
            return _open[0];
        }

        int row = _open[table];

        if (_tree.Nodes[row].Parent != 0)
        {
            next = row;
            return _tree.Nodes[row].Parent;
        }

        return ContentOf(_open[table - 1]);
    }

    private void InsertNode(int row)
    {
        int parent = FindPlace(_open.Current, out int next);
        InsertBefore(parent, next, row);
    }

    /// <summary>Inserts an element for the current start tag.</summary>
    private int InsertElement(ushort name, PageNodeFlags elementNamespace = PageNodeFlags.None)
        => InsertAndPush(NewElement(name, elementNamespace, _token.FirstAttribute, _tree.AttributeCount));

    /// <summary>Inserts an element of HTML that the page has no tag for.</summary>
    private int InsertEmpty(ushort name) => InsertAndPush(NewElement(name, PageNodeFlags.None, 0, 0));

    private int InsertAndPush(int row)
    {
        InsertNode(row);
        _open.Push(row);
        return row;
    }

    private void InsertVoid(ushort name)
    {
        InsertElement(name);
        _open.Pop();
    }

    private void InsertHtml()
    {
        int row = NewElement(TagNames.Html, PageNodeFlags.None, 0, 0);
        Append(0, row);
        _open.Push(row);
        _mode = InsertionMode.BeforeHead;
    }

    private void InsertHead()
    {
        _head = InsertEmpty(TagNames.Head);
        _mode = InsertionMode.InHead;
    }

    private void InsertBody()
    {
        InsertEmpty(TagNames.Body);
        _mode = InsertionMode.InBody;
    }

    private void PopTo(InsertionMode mode)
    {
        _open.Pop();
        _mode = mode;
    }

    /// <summary>Inserts an element whose content is not markup (HTML, 13.2.6.2).</summary>
    private void InsertWithText(ushort name, ContentState state)
    {
        InsertElement(name);
        _token.State = state;
        _token.StateName = name;
        _originalMode = _mode;
        _mode = InsertionMode.Text;
    }

    /// <summary>Generates implied end tags, except for one name.</summary>
    private void CloseImplied(ushort except = 0)
    {
        while (IsCurrentAny(TagCategories.ImpliedEnd) && _tree.Nodes[_open.Current].Name != except)
        {
            _open.Pop();
        }
    }

    private void CloseParagraphInButtonScope()
    {
        if (_open.IsInButtonScope(TagNames.P))
        {
            _open.PopUntil(TagNames.P);
        }
    }

    /// <summary>Resets the insertion mode appropriately (HTML, 13.2.4.1).</summary>
    private void ResetMode()
    {
        int place = _hasPresentSelectRules ? -1 : _open.LastPlaceOf(TagNames.Select);

        foreach (ushort name in s_modeNames)
        {
            place = Math.Max(place, _open.LastPlaceOf(name));
        }

        _mode = (place < 0 ? (ushort)0 : _tree.Nodes[_open[place]].Name) switch
        {
            TagNames.Select => _open.LastPlaceOf(TagNames.Table) > _open.LastPlaceOf(TagNames.Template) ? InsertionMode.InSelectInTable : InsertionMode.InSelect,
            TagNames.Td or TagNames.Th => InsertionMode.InCell,
            TagNames.Tr => InsertionMode.InRow,
            TagNames.Tbody or TagNames.Thead or TagNames.Tfoot => InsertionMode.InTableBody,
            TagNames.Caption => InsertionMode.InCaption,
            TagNames.Colgroup => InsertionMode.InColumnGroup,
            TagNames.Table => InsertionMode.InTable,
            TagNames.Template => _templateModes[^1],
            TagNames.Head => InsertionMode.InHead,
            TagNames.Frameset => InsertionMode.InFrameset,
            TagNames.Html => _head == 0 ? InsertionMode.BeforeHead : InsertionMode.AfterHead,
            _ => InsertionMode.InBody,
        };
    }
}
