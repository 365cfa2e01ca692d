using System;
using System.Collections.Generic;

namespace SchemaGen.Tool.Selecting;

/// <summary>The lines of a text, as editors count them: they end with a line feed, a carriage return, or both.</summary>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];

    /// <summary>Finds the lines of a text.</summary>
    public TextLines(string text)
    {
        for (int i = 0; (i = text.AsSpan(i).IndexOfAny('\r', '\n') is >= 0 and int next ? i + next + 1 : -1) > 0;)
        {
            if (text[i - 1] == '\r' && i < text.Length && text[i] == '\n')
            {
                i++;
            }

            _starts.Add(i);
        }
    }

    /// <summary>Gets the line and the column of a character, both from 1; columns are counted in UTF-16 code units.</summary>
    public (int Line, int Column) PositionOf(int index)
    {
        int found = _starts.BinarySearch(index);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, index - _starts[line] + 1);
    }
}
