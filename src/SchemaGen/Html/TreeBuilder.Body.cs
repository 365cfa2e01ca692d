using System;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <content>Start tags in a body (HTML, 13.2.6.4.7).</content>
internal sealed partial class TreeBuilder
{
    private void StartTagInBody(ushort name)
    {
        switch (TagRules.StartTag(name))
        {
            case StartTagRule.Block:
                CloseParagraphInButtonScope();
                InsertElement(name);
                break;
            case StartTagRule.Anchor:
                StartAnchor(name);
                break;
            case StartTagRule.Formatting:
                Reconstruct();
                _active.Push(InsertElement(name));
                break;
            case StartTagRule.NoBreak:
                Reconstruct();

                if (_open.IsInScope(name))
                {
                    Adopt(name);
                    Reconstruct();
                }

                _active.Push(InsertElement(name));
                break;
            case StartTagRule.Void:
                Reconstruct();
                InsertVoid(name);
                _isFramesetOk = false;
                break;
            case StartTagRule.Head:
                StartTagInHead(name);
                break;
            case StartTagRule.Html:
                if (!_open.Has(TagNames.Template))
                {
                    MergeAttributes(_open[0]);
                }

                break;
            case StartTagRule.Body:
                if (IsBodyOpen() && !_open.Has(TagNames.Template))
                {
                    _isFramesetOk = false;
                    MergeAttributes(_open[1]);
                }

                break;
            case StartTagRule.Frameset:
                if (IsBodyOpen() && _isFramesetOk)
                {
                    Detach(_open[1]);
                    _open.PopFrom(1);
                    InsertElement(name);
                    _mode = InsertionMode.InFrameset;
                }

                break;
            case StartTagRule.Heading:
                CloseParagraphInButtonScope();

                if (IsCurrentAny(TagCategories.Heading))
                {
                    _open.Pop();
                }

                InsertElement(name);
                break;
            case StartTagRule.Preformatted:
                CloseParagraphInButtonScope();
                InsertElement(name);
                _ignoresLineFeed = true;
                _isFramesetOk = false;
                break;
            case StartTagRule.ListItem:
                StartItem(name, name);
                break;
            case StartTagRule.DescriptionItem:
                StartItem(name, _open.LastPlaceOf(TagNames.Dd) > _open.LastPlaceOf(TagNames.Dt) ? (ushort)TagNames.Dd : (ushort)TagNames.Dt);
                break;
            case StartTagRule.Button:
                if (_open.IsInScope(name))
                {
                    _open.PopUntil(name);
                }

                Reconstruct();
                InsertElement(name);
                _isFramesetOk = false;
                break;
            case StartTagRule.Marker:
                Reconstruct();
                InsertElement(name);
                _active.PushMarker();
                _isFramesetOk = false;
                break;
            case StartTagRule.Table:
                if (!_tree.IsInQuirksMode)
                {
                    CloseParagraphInButtonScope();
                }

                InsertElement(name);
                _isFramesetOk = false;
                _mode = InsertionMode.InTable;
                break;
            case StartTagRule.Image:
                StartTagInBody(TagNames.Img);
                break;
            case StartTagRule.Plaintext or StartTagRule.TextArea or StartTagRule.Xmp or StartTagRule.InlineFrame or StartTagRule.NoEmbed:
                StartRawText(name);
                break;
            case StartTagRule.Form or StartTagRule.Input or StartTagRule.ThematicBreak or StartTagRule.Select or StartTagRule.Option:
                StartControl(name);
                break;
            case StartTagRule.Parameter:
                InsertVoid(name);
                break;
            case StartTagRule.RubyContainer:
                StartRuby(name, except: 0);
                break;
            case StartTagRule.RubyText:
                StartRuby(name, TagNames.Rtc);
                break;
            case StartTagRule.Math:
                Reconstruct();
                InsertForeign(name, PageNodeFlags.MathMl);
                break;
            case StartTagRule.Svg:
                Reconstruct();
                InsertForeign(name, PageNodeFlags.Svg);
                break;
            case StartTagRule.Other:
                Reconstruct();
                InsertElement(name);
                break;
            default:
                break;
        }
    }

    private bool IsBodyOpen() => _open.Count > 1 && Is(_open[1], TagNames.Body);

    private void StartAnchor(ushort name)
    {
        int entry = _active.LastIndexOf(name);

        if (entry >= 0)
        {
            int previous = _active[entry];
            Adopt(name);

            if (_active.IndexOf(previous) is >= 0 and int left)
            {
                _active.RemoveAt(left);
            }

            if (IsOpen(previous))
            {
                AddWork(_open.RemoveAt(_open.PlaceOf(previous)));
            }
        }

        Reconstruct();
        _active.Push(InsertElement(name));
    }

    private void StartItem(ushort name, ushort previous)
    {
        _isFramesetOk = false;

        if (_open.IsItemOpen(previous))
        {
            _open.PopUntil(previous);
        }

        CloseParagraphInButtonScope();
        InsertElement(name);
    }

    private void StartRuby(ushort name, ushort except)
    {
        if (_open.IsInScope(TagNames.Ruby))
        {
            CloseImplied(except);
        }

        InsertElement(name);
    }

    private void StartRawText(ushort name)
    {
        switch (name)
        {
            case TagNames.Plaintext:
                CloseParagraphInButtonScope();
                InsertElement(name);
                _token.State = ContentState.Plaintext;
                break;
            case TagNames.Textarea:
                InsertWithText(name, ContentState.Rcdata);
                _ignoresLineFeed = true;
                _isFramesetOk = false;
                break;
            case TagNames.Xmp:
                CloseParagraphInButtonScope();
                Reconstruct();
                _isFramesetOk = false;
                InsertWithText(name, ContentState.Rawtext);
                break;
            default:
                _isFramesetOk &= name != TagNames.Iframe;
                InsertWithText(name, ContentState.Rawtext);
                break;
        }
    }

    private void StartControl(ushort name)
    {
        bool isInSelect = _hasPresentSelectRules && _open.IsInScope(TagNames.Select);

        switch (name)
        {
            case TagNames.Form:
                bool isInTemplate = _open.Has(TagNames.Template);

                if (_form == 0 || isInTemplate)
                {
                    CloseParagraphInButtonScope();
                    int form = InsertElement(name);
                    _form = isInTemplate ? _form : form;
                }

                break;
            case TagNames.Input:
                if (isInSelect)
                {
                    _open.PopUntil(TagNames.Select);
                }

                Reconstruct();
                InsertVoid(name);
                _isFramesetOk = _isFramesetOk && AttributeIs(AttributeNames.Type, "hidden");
                break;
            case TagNames.Hr:
                CloseParagraphInButtonScope();

                if (isInSelect)
                {
                    CloseImplied();
                }

                InsertVoid(name);
                _isFramesetOk = false;
                break;
            case TagNames.Select when isInSelect:
                _open.PopUntil(name);
                break;
            case TagNames.Select:
                Reconstruct();
                InsertElement(name);
                _isFramesetOk = false;

                if (!_hasPresentSelectRules)
                {
                    _mode = _mode is InsertionMode.InTable or InsertionMode.InCaption or InsertionMode.InTableBody or InsertionMode.InRow or InsertionMode.InCell
                        ? InsertionMode.InSelectInTable
                        : InsertionMode.InSelect;
                }

                break;
            default:
                if (isInSelect)
                {
                    CloseImplied(name == TagNames.Option ? (ushort)TagNames.Optgroup : (ushort)0);
                }
                else if (IsCurrent(TagNames.Option))
                {
                    _open.Pop();
                }

                Reconstruct();
                InsertElement(name);
                break;
        }
    }

    /// <summary>Adds the attributes of a second <c>html</c> or <c>body</c> tag that the element does not have.</summary>
    private void MergeAttributes(int row)
    {
        ReadOnlySpan<PageAttribute> added = _tree.Attributes.AsSpan(_token.FirstAttribute, _tree.AttributeCount - _token.FirstAttribute);

        if (added.IsEmpty)
        {
            return;
        }

        if (!_mergedAttributes.TryGetValue(row, out MergedAttributes? merged))
        {
            _mergedAttributes.Add(row, merged = new MergedAttributes());

            foreach (ref readonly PageAttribute attribute in _tree.AttributesOf(row))
            {
                merged.Add(attribute);
            }
        }

        foreach (ref readonly PageAttribute attribute in added)
        {
            merged.Add(attribute);
        }
    }
}
