using System;
using System.Buffers;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <content>Character tokens. Tree construction distinguishes only white space, U+0000 and other characters.</content>
internal sealed partial class TreeBuilder
{
    private static readonly SearchValues<char> s_whiteSpace = SearchValues.Create(" \t\n\r\f");

    /// <summary>The characters after which a <c>frameset</c> may still follow.</summary>
    private static readonly SearchValues<char> s_blankOrNull = SearchValues.Create(" \t\n\r\f\0");

    private const int StepsBetweenProgress = 1 << 12;

    /// <summary>The number of references and other characters that were examined one by one.</summary>
    private int _characterSteps;

    private static bool IsWhiteSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    private ReadOnlySpan<char> Range(int start, int end) => _tree.Input.Span[start..end];

    private void InsertText(int start, int end, PageNodeFlags flags = PageNodeFlags.None)
    {
        if (start >= end)
        {
            return;
        }

        int parent = FindPlace(_open.Current, out int next);

        if (parent == 0)
        {
            return;
        }

        int previous = next == 0 ? _tree.Nodes[parent].LastChild : _tree.Nodes[next].PreviousSibling;
        ref PageNode last = ref _tree.Nodes[previous];

        if (last.Kind == PageNodeKind.Text && last.End == start && last.Flags == flags)
        {
            last.End = end;
            return;
        }

        InsertBefore(parent, next, AddNode(PageNodeKind.Text, start, end, flags));
    }

    /// <summary>Finds the end of the white space that a range begins with, written as characters or as references.</summary>
    private int SkipWhiteSpace(int start, int end)
    {
        ReadOnlySpan<char> text = Range(start, end);
        Span<char> character = stackalloc char[2];
        int position = 0;

        while (position < text.Length)
        {
            if (++_characterSteps % StepsBetweenProgress == 0)
            {
                _progress?.Invoke();
            }

            if (IsWhiteSpace(text[position]))
            {
                int blanks = text[position..].IndexOfAnyExcept(s_whiteSpace);
                position = blanks < 0 ? text.Length : position + blanks;
                continue;
            }

            if (text[position] != '&')
            {
                break;
            }

            int length = CharacterDecoder.ReadReference(text[position..], isAttribute: false, character, out int written);

            if (length == 1 || written != 1 || !IsWhiteSpace(character[0]))
            {
                break;
            }

            position += length;
        }

        return start + position;
    }

    /// <summary>Reports whether a range has anything besides white space and U+0000.</summary>
    private bool HasContent(int start, int end)
    {
        while (start < end)
        {
            start = SkipWhiteSpace(start, end);

            if (start == end || _tree.Input.Span[start] != '\0')
            {
                break;
            }

            start++;
        }

        return start < end;
    }

    /// <summary>Skips the line feed after the start tags of <c>pre</c>, <c>listing</c> and <c>textarea</c>.</summary>
    private int SkipLineFeed(int start, int end)
    {
        if (!_ignoresLineFeed || start == end)
        {
            return start;
        }

        _ignoresLineFeed = false;
        ReadOnlySpan<char> text = Range(start, end);
        Span<char> character = stackalloc char[2];

        switch (text[0])
        {
            case '\n':
                return start + 1;
            case '\r':
                return start + (text.Length > 1 && text[1] == '\n' ? 2 : 1);
            case '&':
                int length = CharacterDecoder.ReadReference(text, isAttribute: false, character, out _);
                return character[0] == '\n' ? start + length : start;
            default:
                return start;
        }
    }

    private void RawText(int start, int end)
    {
        start = SkipLineFeed(start, end);

        if (_mode != InsertionMode.Text && !IsInForeignContent)
        {
            Reconstruct();
        }

        InsertText(start, end, _token.TextFlags);
    }

    private void CData(int start, int end)
    {
        InsertText(start, end, PageNodeFlags.LiteralText | PageNodeFlags.ReplaceNull);

        if (_isFramesetOk && Range(start, end).IndexOfAnyExcept(s_blankOrNull) >= 0)
        {
            _isFramesetOk = false;
        }
    }

    private void BodyText(int start, int end)
    {
        if (start == end || (_tree.Input.Span[start] == '\0' && Range(start, end).IndexOfAnyExcept('\0') < 0))
        {
            return;
        }

        Reconstruct();
        InsertText(start, end);
        _isFramesetOk = _isFramesetOk && !HasContent(start, end);
    }

    private void FlushTableText()
    {
        if (_pendingTableText.Count == 0)
        {
            return;
        }

        bool hasContent = false;

        foreach ((int start, int end) in _pendingTableText)
        {
            hasContent |= HasContent(start, end);
        }

        _isFosterParenting = hasContent;

        foreach ((int start, int end) in _pendingTableText)
        {
            if (hasContent)
            {
                BodyText(start, end);
            }
            else
            {
                InsertText(start, end);
            }
        }

        _isFosterParenting = false;
        _pendingTableText.Clear();
    }

    private void Text(int start, int end)
    {
        start = SkipLineFeed(start, end);

        if (IsInForeignContent && (_tree.Nodes[_open.Current].Flags & PageNodeFlags.IntegrationPoint) == 0)
        {
            InsertText(start, end, PageNodeFlags.ReplaceNull);
            _isFramesetOk = _isFramesetOk && !HasContent(start, end);
            return;
        }

        while (start < end)
        {
            int content;

            switch (_mode)
            {
                case InsertionMode.InBody or InsertionMode.InCell or InsertionMode.InCaption or InsertionMode.InTemplate:
                    BodyText(start, end);
                    return;
                case InsertionMode.Text or InsertionMode.InSelect or InsertionMode.InSelectInTable:
                    InsertText(start, end);
                    return;
                case InsertionMode.InTable or InsertionMode.InTableBody or InsertionMode.InRow:
                    TableText(start, end);
                    return;
                case InsertionMode.InFrameset or InsertionMode.AfterFrameset or InsertionMode.AfterAfterFrameset:
                    FramesetText(start, end);
                    return;
                case InsertionMode.Initial or InsertionMode.BeforeHtml or InsertionMode.BeforeHead:
                    content = SkipWhiteSpace(start, end);
                    break;
                case InsertionMode.AfterBody or InsertionMode.AfterAfterBody:
                    content = SkipWhiteSpace(start, end);
                    BodyText(start, content);
                    break;
                default:
                    content = SkipWhiteSpace(start, end);
                    InsertText(start, content);
                    break;
            }

            start = content;

            if (start < end && !LeaveModeBeforeText())
            {
                start++;
            }
        }
    }

    /// <summary>Leaves a mode in which text other than white space is not allowed.</summary>
    /// <returns>False if the character is ignored.</returns>
    private bool LeaveModeBeforeText()
    {
        if (TryLeaveHead())
        {
            return true;
        }

        if (_mode != InsertionMode.InColumnGroup)
        {
            _mode = InsertionMode.InBody;
            return true;
        }

        return TryCloseColumnGroup();
    }

    private void TableText(int start, int end)
    {
        if (IsCurrentAny(TagCategories.TableText) || IsCurrent(TagNames.Template))
        {
            _pendingTableText.Add((start, end));
            return;
        }

        _isFosterParenting = true;
        BodyText(start, end);
        _isFosterParenting = false;
    }

    /// <summary>Keeps only the white space.</summary>
    private void FramesetText(int start, int end)
    {
        for (int position = start; position < end;)
        {
            int next = SkipWhiteSpace(position, end);

            if (next > position && _mode == InsertionMode.AfterAfterFrameset)
            {
                Reconstruct();
            }

            InsertText(position, next);
            position = Math.Max(next, position + 1);
        }
    }
}
