using System;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <content>Tables (HTML, 13.2.6.4.9 to 13.2.6.4.15).</content>
internal sealed partial class TreeBuilder
{
    private static bool IsRowGroup(ushort name) => name is TagNames.Tbody or TagNames.Tfoot or TagNames.Thead;

    private static bool IsCell(ushort name) => name is TagNames.Td or TagNames.Th;

    /// <summary>Reports whether an element is a part of a table, other than <c>table</c>.</summary>
    private static bool IsTablePart(ushort name) => name is TagNames.Caption or TagNames.Col or TagNames.Colgroup or TagNames.Tr || IsRowGroup(name) || IsCell(name);

    /// <summary>Pops until the current node has one of the names, or is <c>html</c> or <c>template</c>.</summary>
    private void ClearStackTo(ushort first, ushort second = 0, ushort third = 0)
    {
        int place = Math.Max(Math.Max(_open.LastPlaceOf(first), _open.LastPlaceOf(second)), Math.Max(_open.LastPlaceOf(third), _open.LastPlaceOf(TagNames.Template)));
        _open.PopFrom(Math.Max(place, 0) + 1);
    }

    private void ClearToRowGroup() => ClearStackTo(TagNames.Tbody, TagNames.Tfoot, TagNames.Thead);

    private bool StartTagInTable(ushort name)
    {
        switch (name)
        {
            case TagNames.Caption:
                ClearStackTo(TagNames.Table);
                _active.PushMarker();
                InsertElement(name);
                _mode = InsertionMode.InCaption;
                return true;
            case TagNames.Colgroup:
                ClearStackTo(TagNames.Table);
                InsertElement(name);
                _mode = InsertionMode.InColumnGroup;
                return true;
            case TagNames.Col:
                ClearStackTo(TagNames.Table);
                InsertEmpty(TagNames.Colgroup);
                _mode = InsertionMode.InColumnGroup;
                return false;
            case TagNames.Tbody or TagNames.Tfoot or TagNames.Thead:
                ClearStackTo(TagNames.Table);
                InsertElement(name);
                _mode = InsertionMode.InTableBody;
                return true;
            case TagNames.Td or TagNames.Th or TagNames.Tr:
                ClearStackTo(TagNames.Table);
                InsertEmpty(TagNames.Tbody);
                _mode = InsertionMode.InTableBody;
                return false;
            case TagNames.Table:
                if (!_open.IsInTableScope(name))
                {
                    return true;
                }

                _open.PopUntil(name);
                ResetMode();
                return false;
            case TagNames.Style or TagNames.Script or TagNames.Template:
                return StartTagInHead(name);
            case TagNames.Input when AttributeIs(AttributeNames.Type, "hidden"):
                InsertVoid(name);
                return true;
            case TagNames.Form:
                if (_form == 0 && !_open.Has(TagNames.Template))
                {
                    _form = InsertElement(name);
                    _open.Pop();
                }

                return true;
            default:
                _isFosterParenting = true;
                StartTagInBody(name);
                _isFosterParenting = false;
                return true;
        }
    }

    private void EndTagInTable(ushort name)
    {
        if (name == TagNames.Table)
        {
            if (_open.IsInTableScope(name))
            {
                _open.PopUntil(name);
                ResetMode();
            }
        }
        else if (name == TagNames.Template)
        {
            EndTemplate();
        }
        else if (!IsTablePart(name) && name is not (TagNames.Body or TagNames.Html))
        {
            _isFosterParenting = true;
            EndTagInBody(name);
            _isFosterParenting = false;
        }
    }

    private bool StartTagInCaption(ushort name)
    {
        if (IsTablePart(name))
        {
            return !TryCloseCaption();
        }

        StartTagInBody(name);
        return true;
    }

    private bool EndTagInCaption(ushort name)
    {
        if (name is TagNames.Caption or TagNames.Table)
        {
            return !TryCloseCaption() || name == TagNames.Caption;
        }

        if (!IsTablePart(name) && name is not (TagNames.Body or TagNames.Html))
        {
            EndTagInBody(name);
        }

        return true;
    }

    private bool TryCloseCaption()
    {
        if (!_open.IsInTableScope(TagNames.Caption))
        {
            return false;
        }

        _open.PopUntil(TagNames.Caption);
        _active.ClearToMarker();
        _mode = InsertionMode.InTable;
        return true;
    }

    private bool StartTagInColumnGroup(ushort name)
    {
        switch (name)
        {
            case TagNames.Col:
                InsertVoid(name);
                return true;
            case TagNames.Template:
                return StartTagInHead(name);
            default:
                return !TryCloseColumnGroup();
        }
    }

    private bool EndTagInColumnGroup(ushort name)
    {
        switch (name)
        {
            case TagNames.Colgroup:
                TryCloseColumnGroup();
                return true;
            case TagNames.Col:
                return true;
            case TagNames.Template:
                EndTemplate();
                return true;
            default:
                return !TryCloseColumnGroup();
        }
    }

    private bool TryCloseColumnGroup()
    {
        if (!IsCurrent(TagNames.Colgroup))
        {
            return false;
        }

        PopTo(InsertionMode.InTable);
        return true;
    }

    private bool StartTagInTableBody(ushort name)
    {
        if (name == TagNames.Tr)
        {
            ClearToRowGroup();
            InsertElement(name);
            _mode = InsertionMode.InRow;
            return true;
        }

        if (IsCell(name))
        {
            ClearToRowGroup();
            InsertEmpty(TagNames.Tr);
            _mode = InsertionMode.InRow;
            return false;
        }

        return IsTablePart(name) ? !TryCloseRowGroup() : StartTagInTable(name);
    }

    private bool EndTagInTableBody(ushort name)
    {
        if (IsRowGroup(name))
        {
            if (_open.IsInTableScope(name))
            {
                ClearToRowGroup();
                PopTo(InsertionMode.InTable);
            }

            return true;
        }

        if (name == TagNames.Table)
        {
            return !TryCloseRowGroup();
        }

        EndTagInTable(name);
        return true;
    }

    private bool TryCloseRowGroup()
    {
        if (!_open.IsInTableScope(TagNames.Tbody) && !_open.IsInTableScope(TagNames.Thead) && !_open.IsInTableScope(TagNames.Tfoot))
        {
            return false;
        }

        ClearToRowGroup();
        PopTo(InsertionMode.InTable);
        return true;
    }

    private bool StartTagInRow(ushort name)
    {
        if (IsCell(name))
        {
            ClearStackTo(TagNames.Tr);
            InsertElement(name);
            _mode = InsertionMode.InCell;
            _active.PushMarker();
            return true;
        }

        return IsTablePart(name) ? !TryCloseRow() : StartTagInTable(name);
    }

    private bool EndTagInRow(ushort name)
    {
        if (name == TagNames.Tr)
        {
            TryCloseRow();
            return true;
        }

        if (name == TagNames.Table || IsRowGroup(name))
        {
            return (name != TagNames.Table && !_open.IsInTableScope(name)) || !TryCloseRow();
        }

        EndTagInTable(name);
        return true;
    }

    private bool TryCloseRow()
    {
        if (!_open.IsInTableScope(TagNames.Tr))
        {
            return false;
        }

        ClearStackTo(TagNames.Tr);
        PopTo(InsertionMode.InTableBody);
        return true;
    }

    private bool StartTagInCell(ushort name)
    {
        if (!IsTablePart(name))
        {
            StartTagInBody(name);
            return true;
        }

        if (!_open.IsInTableScope(TagNames.Td) && !_open.IsInTableScope(TagNames.Th))
        {
            return true;
        }

        CloseCell();
        return false;
    }

    private bool EndTagInCell(ushort name)
    {
        if (IsCell(name))
        {
            if (_open.IsInTableScope(name))
            {
                _open.PopUntil(name);
                _active.ClearToMarker();
                _mode = InsertionMode.InRow;
            }

            return true;
        }

        if (name is TagNames.Table or TagNames.Tr || IsRowGroup(name))
        {
            if (!_open.IsInTableScope(name))
            {
                return true;
            }

            CloseCell();
            return false;
        }

        if (!IsTablePart(name) && name is not (TagNames.Body or TagNames.Html))
        {
            EndTagInBody(name);
        }

        return true;
    }

    private void CloseCell()
    {
        _open.PopFrom(Math.Max(0, Math.Max(_open.LastPlaceOf(TagNames.Td), _open.LastPlaceOf(TagNames.Th))));
        _active.ClearToMarker();
        _mode = InsertionMode.InRow;
    }
}
