using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <content>The insertion modes for <c>select</c>, which the HTML standard had until 2025.</content>
internal sealed partial class TreeBuilder
{
    private static bool IsTableTag(ushort name)
        => name is TagNames.Caption or TagNames.Table or TagNames.Tr || IsRowGroup(name) || IsCell(name);

    private bool StartTagInSelect(ushort name)
    {
        if (_mode == InsertionMode.InSelectInTable && IsTableTag(name))
        {
            CloseSelect();
            return false;
        }

        switch (name)
        {
            case TagNames.Option:
                PopIfCurrent(TagNames.Option);
                InsertElement(name);
                return true;
            case TagNames.Optgroup:
                PopIfCurrent(TagNames.Option);
                PopIfCurrent(TagNames.Optgroup);
                InsertElement(name);
                return true;
            case TagNames.Hr:
                PopIfCurrent(TagNames.Option);
                PopIfCurrent(TagNames.Optgroup);
                InsertVoid(name);
                return true;
            case TagNames.Select:
                if (IsInSelectScope())
                {
                    CloseSelect();
                }

                return true;
            case TagNames.Input or TagNames.Keygen or TagNames.Textarea:
                if (!IsInSelectScope())
                {
                    return true;
                }

                CloseSelect();
                return false;
            case TagNames.Script or TagNames.Template:
                return StartTagInHead(name);
            default:
                return true;
        }
    }

    private bool EndTagInSelect(ushort name)
    {
        if (_mode == InsertionMode.InSelectInTable && IsTableTag(name))
        {
            if (!_open.IsInTableScope(name))
            {
                return true;
            }

            CloseSelect();
            return false;
        }

        switch (name)
        {
            case TagNames.Optgroup:
                if (IsCurrent(TagNames.Option) && Is(_open[_open.Count - 2], TagNames.Optgroup))
                {
                    _open.Pop();
                }

                PopIfCurrent(TagNames.Optgroup);
                return true;
            case TagNames.Option:
                PopIfCurrent(TagNames.Option);
                return true;
            case TagNames.Select:
                if (IsInSelectScope())
                {
                    CloseSelect();
                }

                return true;
            case TagNames.Template:
                EndTemplate();
                return true;
            default:
                return true;
        }
    }

    private void PopIfCurrent(ushort name)
    {
        if (IsCurrent(name))
        {
            _open.Pop();
        }
    }

    private void CloseSelect()
    {
        _open.PopUntil(TagNames.Select);
        ResetMode();
    }

    /// <summary>Reports whether only <c>optgroup</c> and <c>option</c> are above the last <c>select</c>.</summary>
    private bool IsInSelectScope()
    {
        int place = _open.Count - 1;

        while (place > 0 && (Is(_open[place], TagNames.Optgroup) || Is(_open[place], TagNames.Option)))
        {
            place--;
        }

        return Is(_open[place], TagNames.Select);
    }
}
