using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <content>Tags in each insertion mode (HTML, 13.2.6.4). The methods of a mode return false if the tag has to be processed again in the new mode.</content>
internal sealed partial class TreeBuilder
{
    private void StartTagInMode(ushort name)
    {
        while (!TryStartTag(name))
        {
        }
    }

    private void EndTagInMode(ushort name)
    {
        while (!TryEndTag(name))
        {
        }
    }

    /// <summary>Leaves a mode up to "after head", as the standard does for "anything else".</summary>
    /// <returns>False in any other mode.</returns>
    private bool TryLeaveHead()
    {
        switch (_mode)
        {
            case InsertionMode.Initial:
                _tree.IsInQuirksMode = true;
                _mode = InsertionMode.BeforeHtml;
                return true;
            case InsertionMode.BeforeHtml:
                InsertHtml();
                return true;
            case InsertionMode.BeforeHead:
                InsertHead();
                return true;
            case InsertionMode.InHead:
                PopTo(InsertionMode.AfterHead);
                return true;
            case InsertionMode.InHeadNoscript:
                PopTo(InsertionMode.InHead);
                return true;
            case InsertionMode.AfterHead:
                InsertBody();
                return true;
            default:
                return false;
        }
    }

    private bool TryStartTag(ushort name)
    {
        switch (_mode)
        {
            case InsertionMode.InBody:
                StartTagInBody(name);
                return true;
            case InsertionMode.Initial:
                return !TryLeaveHead();
            case InsertionMode.BeforeHtml:
                return StartTagBeforeHtml(name);
            case InsertionMode.BeforeHead or InsertionMode.InHead or InsertionMode.InHeadNoscript or InsertionMode.AfterHead:
                return name == TagNames.Html ? Html() : StartTagAroundHead(name);
            case InsertionMode.InTable:
                return StartTagInTable(name);
            case InsertionMode.InCaption:
                return StartTagInCaption(name);
            case InsertionMode.InColumnGroup:
                return name == TagNames.Html ? Html() : StartTagInColumnGroup(name);
            case InsertionMode.InTableBody:
                return StartTagInTableBody(name);
            case InsertionMode.InRow:
                return StartTagInRow(name);
            case InsertionMode.InCell:
                return StartTagInCell(name);
            case InsertionMode.InSelect or InsertionMode.InSelectInTable:
                return name == TagNames.Html ? Html() : StartTagInSelect(name);
            case InsertionMode.InTemplate:
                return StartTagInTemplate(name);
            case InsertionMode.AfterBody or InsertionMode.AfterAfterBody:
                if (name == TagNames.Html)
                {
                    return Html();
                }

                _mode = InsertionMode.InBody;
                return false;
            case InsertionMode.InFrameset or InsertionMode.AfterFrameset or InsertionMode.AfterAfterFrameset:
                StartTagInFrameset(name);
                return true;
            default:
                return true;
        }

        bool Html()
        {
            StartTagInBody(TagNames.Html);
            return true;
        }
    }

    private bool TryEndTag(ushort name)
    {
        switch (_mode)
        {
            case InsertionMode.InBody:
                EndTagInBody(name);
                return true;
            case InsertionMode.Initial:
                return !TryLeaveHead();
            case InsertionMode.BeforeHtml or InsertionMode.BeforeHead or InsertionMode.InHead or InsertionMode.InHeadNoscript or InsertionMode.AfterHead:
                return EndTagAroundHead(name);
            case InsertionMode.Text:
                PopTo(_originalMode);
                return true;
            case InsertionMode.InTable:
                EndTagInTable(name);
                return true;
            case InsertionMode.InCaption:
                return EndTagInCaption(name);
            case InsertionMode.InColumnGroup:
                return EndTagInColumnGroup(name);
            case InsertionMode.InTableBody:
                return EndTagInTableBody(name);
            case InsertionMode.InRow:
                return EndTagInRow(name);
            case InsertionMode.InCell:
                return EndTagInCell(name);
            case InsertionMode.InSelect or InsertionMode.InSelectInTable:
                return EndTagInSelect(name);
            case InsertionMode.InTemplate:
                if (name == TagNames.Template)
                {
                    EndTemplate();
                }

                return true;
            case InsertionMode.AfterBody when name == TagNames.Html:
                _mode = InsertionMode.AfterAfterBody;
                return true;
            case InsertionMode.AfterBody or InsertionMode.AfterAfterBody:
                _mode = InsertionMode.InBody;
                return false;
            case InsertionMode.InFrameset when name == TagNames.Frameset && _open.Count > 1:
                _open.Pop();
                _mode = IsCurrent(TagNames.Frameset) ? InsertionMode.InFrameset : InsertionMode.AfterFrameset;
                return true;
            case InsertionMode.AfterFrameset when name == TagNames.Html:
                _mode = InsertionMode.AfterAfterFrameset;
                return true;
            default:
                return true;
        }
    }

    private bool StartTagBeforeHtml(ushort name)
    {
        if (name != TagNames.Html)
        {
            return !TryLeaveHead();
        }

        int row = NewElement(name, PageNodeFlags.None, _token.FirstAttribute, _tree.AttributeCount);
        Append(0, row);
        _open.Push(row);
        _mode = InsertionMode.BeforeHead;
        return true;
    }

    private bool StartTagAroundHead(ushort name)
    {
        switch (_mode)
        {
            case InsertionMode.BeforeHead when name == TagNames.Head:
                _head = InsertElement(name);
                _mode = InsertionMode.InHead;
                return true;
            case InsertionMode.InHead when StartTagInHead(name):
                return true;
            case InsertionMode.InHeadNoscript
                when name is TagNames.Basefont or TagNames.Bgsound or TagNames.Link or TagNames.Meta or TagNames.Noframes or TagNames.Style:
                return StartTagInHead(name);
            case InsertionMode.InHeadNoscript when name is TagNames.Head or TagNames.Noscript:
                return true;
            case InsertionMode.AfterHead when name == TagNames.Body:
                InsertElement(name);
                _isFramesetOk = false;
                _mode = InsertionMode.InBody;
                return true;
            case InsertionMode.AfterHead when name == TagNames.Frameset:
                InsertElement(name);
                _mode = InsertionMode.InFrameset;
                return true;
            case InsertionMode.AfterHead when TagRules.StartTag(name) == StartTagRule.Head:
                // Text after the head precedes the element that is now inserted in the head.
                _isOutOfOrder |= _tree.Nodes[_head].NextSibling != 0;
                _open.Push(_head);
                StartTagInHead(name);
                AddWork(_open.RemoveAt(_open.PlaceOf(_head)));
                return true;
            case InsertionMode.AfterHead when name == TagNames.Head:
                return true;
            default:
                return !TryLeaveHead();
        }
    }

    /// <summary>Handles a start tag in the head.</summary>
    /// <returns>False if it does not belong there.</returns>
    private bool StartTagInHead(ushort name)
    {
        switch (name)
        {
            case TagNames.Base or TagNames.Basefont or TagNames.Bgsound or TagNames.Link or TagNames.Meta:
                InsertVoid(name);
                return true;
            case TagNames.Title:
                InsertWithText(name, ContentState.Rcdata);
                return true;
            case TagNames.Noscript:
                InsertElement(name);
                _mode = InsertionMode.InHeadNoscript;
                return true;
            case TagNames.Noframes or TagNames.Style:
                InsertWithText(name, ContentState.Rawtext);
                return true;
            case TagNames.Script:
                InsertWithText(name, ContentState.ScriptData);
                return true;
            case TagNames.Template:
                InsertElement(name);
                _active.PushMarker();
                _isFramesetOk = false;
                _mode = InsertionMode.InTemplate;
                _templateModes.Add(InsertionMode.InTemplate);
                return true;
            default:
                return name == TagNames.Head;
        }
    }

    private bool EndTagAroundHead(ushort name)
    {
        if (name == TagNames.Template && _mode is (InsertionMode.InHead or InsertionMode.AfterHead))
        {
            EndTemplate();
            return true;
        }

        switch (_mode)
        {
            case InsertionMode.InHead when name == TagNames.Head:
                PopTo(InsertionMode.AfterHead);
                return true;
            case InsertionMode.InHeadNoscript when name == TagNames.Noscript:
                PopTo(InsertionMode.InHead);
                return true;
            case InsertionMode.InHeadNoscript when name == TagNames.Br:
            case InsertionMode.BeforeHtml or InsertionMode.BeforeHead when name is TagNames.Head or TagNames.Body or TagNames.Html or TagNames.Br:
            case InsertionMode.InHead or InsertionMode.AfterHead when name is TagNames.Body or TagNames.Html or TagNames.Br:
                return !TryLeaveHead();
            default:
                return true;
        }
    }

    private bool StartTagInTemplate(ushort name)
    {
        if (TagRules.StartTag(name) == StartTagRule.Head)
        {
            return StartTagInHead(name);
        }

        _mode = name switch
        {
            TagNames.Caption or TagNames.Colgroup or TagNames.Tbody or TagNames.Tfoot or TagNames.Thead => InsertionMode.InTable,
            TagNames.Col => InsertionMode.InColumnGroup,
            TagNames.Tr => InsertionMode.InTableBody,
            TagNames.Td or TagNames.Th => InsertionMode.InRow,
            _ => InsertionMode.InBody,
        };
        _templateModes[^1] = _mode;
        return false;
    }

    private void EndTemplate()
    {
        if (_open.Has(TagNames.Template))
        {
            CloseTemplate();
        }
    }

    private void CloseTemplate()
    {
        _open.PopUntil(TagNames.Template);
        _active.ClearToMarker();
        _templateModes.RemoveAt(_templateModes.Count - 1);
        ResetMode();
    }

    private void StartTagInFrameset(ushort name)
    {
        switch (name)
        {
            case TagNames.Html:
                StartTagInBody(name);
                break;
            case TagNames.Noframes:
                StartTagInHead(name);
                break;
            case TagNames.Frameset when _mode == InsertionMode.InFrameset:
                InsertElement(name);
                break;
            case TagNames.Frame when _mode == InsertionMode.InFrameset:
                InsertVoid(name);
                break;
            default:
                break;
        }
    }
}
