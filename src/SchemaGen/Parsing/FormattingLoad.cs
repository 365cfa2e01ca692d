using System;
using System.Collections.Generic;

namespace SchemaGen.Runtime;

/// <summary>How many formatting elements are open, and would be built again in front of the next text.</summary>
/// <remarks>
/// HTML, 13.2.4.3 (the list of active formatting elements): 1,500 paragraphs with an unclosed <c>b</c> each become a million elements. The count errs on the high side:
/// it is a reason to look, not a verdict.
/// </remarks>
internal sealed class FormattingLoad
{
    private static readonly string[] s_formatting = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    /// <summary>Inside these a list of its own begins, which ends with them.</summary>
    private static readonly string[] s_scopes = ["applet", "caption", "marquee", "object", "td", "template", "th"];

    private readonly Stack<int[]> _outer = new();
    private int[] _open = new int[s_formatting.Length];
    private int _outerCount;
    private int _count;

    /// <summary>How many are open.</summary>
    public int Count => _outerCount + _count;

    /// <summary>Notes a start tag.</summary>
    public void Open(ReadOnlySpan<char> name)
    {
        if (IndexOf(s_formatting, name) is >= 0 and int index)
        {
            _open[index]++;
            _count++;
        }
        else if (IndexOf(s_scopes, name) >= 0)
        {
            _outer.Push(_open);
            _outerCount += _count;
            _open = new int[s_formatting.Length];
            _count = 0;
        }
    }

    /// <summary>Notes an end tag.</summary>
    public void Close(ReadOnlySpan<char> name)
    {
        if (IndexOf(s_formatting, name) is >= 0 and int index)
        {
            // One that closes nothing here closes nothing further out either.
            if (_open[index] > 0)
            {
                _open[index]--;
                _count--;
            }
        }
        else if (IndexOf(s_scopes, name) >= 0 && _outer.TryPop(out int[]? outer))
        {
            _open = outer;
            _count = 0;

            foreach (int open in outer)
            {
                _count += open;
            }

            _outerCount -= _count;
        }
    }

    private static int IndexOf(string[] names, ReadOnlySpan<char> name)
    {
        for (int i = 0; name.Length <= 8 && i < names.Length; i++)
        {
            if (name.Equals(names[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
