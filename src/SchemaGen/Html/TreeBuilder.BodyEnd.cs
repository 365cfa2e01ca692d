using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <content>End tags in a body (HTML, 13.2.6.4.7). The elements that the standard closes first by implied end tags are popped along with the others.</content>
internal sealed partial class TreeBuilder
{
    private void EndTagInBody(ushort name)
    {
        switch (TagRules.EndTag(name))
        {
            case EndTagRule.Block or EndTagRule.DescriptionItem:
                EndInScope(name);
                break;
            case EndTagRule.Formatting:
                Adopt(name);
                break;
            case EndTagRule.Paragraph:
                if (!_open.IsInButtonScope(name))
                {
                    InsertEmpty(name);
                }

                _open.PopUntil(name);
                break;
            case EndTagRule.ListItem:
                if (_open.IsInListItemScope(name))
                {
                    _open.PopUntil(name);
                }

                break;
            case EndTagRule.Heading:
                if (_open.IsHeadingInScope(out int heading))
                {
                    _open.PopFrom(heading);
                }

                break;
            case EndTagRule.Template:
                EndTemplate();
                break;
            case EndTagRule.Body or EndTagRule.Html:
                if (_open.IsInScope(TagNames.Body))
                {
                    _mode = name == TagNames.Html ? InsertionMode.AfterAfterBody : InsertionMode.AfterBody;
                }

                break;
            case EndTagRule.Form:
                EndForm();
                break;
            case EndTagRule.Marker:
                if (_open.IsInScope(name))
                {
                    _open.PopUntil(name);
                    _active.ClearToMarker();
                }

                break;
            case EndTagRule.Break:
                Reconstruct();
                InsertEmpty(name);
                _open.Pop();
                _isFramesetOk = false;
                break;
            case EndTagRule.Select when _hasPresentSelectRules:
                EndInScope(name);
                break;
            default:
                OtherEndTag(name);
                break;
        }
    }

    private void EndInScope(ushort name)
    {
        if (_open.IsInScope(name))
        {
            _open.PopUntil(name);
        }
    }

    private void EndForm()
    {
        if (_open.Has(TagNames.Template))
        {
            EndInScope(TagNames.Form);
            return;
        }

        int form = _form;
        _form = 0;

        if (form == 0 || !IsOpen(form) || !_open.IsPlaceInScope(_open.PlaceOf(form)))
        {
            return;
        }

        CloseImplied();
        AddWork(_open.RemoveAt(_open.PlaceOf(form)));
    }
}
