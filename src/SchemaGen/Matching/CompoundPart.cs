using System;
using System.Collections.Generic;

namespace SchemaGen.Matching;

/// <summary>A part of a compound selector that can be tested by itself.</summary>
/// <param name="Kind">The kind of the part.</param>
/// <param name="Text">The part as it is written, with the <c>.</c> or <c>#</c>.</param>
internal readonly record struct CompoundPart(CompoundPartKind Kind, string Text)
{
    /// <summary>The name of the class, the id or the tag.</summary>
    public string Name => Kind is CompoundPartKind.Class or CompoundPartKind.Id ? Text[1..] : Text;

    /// <summary>Divides a compound selector. Names with escapes belong to the rest, and so do tag names with upper-case letters, which are compared differently in HTML and in SVG.</summary>
    /// <param name="compound">The canonical text of the compound.</param>
    /// <returns>The parts in the order written; only the last may be the rest.</returns>
    public static List<CompoundPart> Divide(string compound)
    {
        var parts = new List<CompoundPart>();
        int start = 0;

        while (start < compound.Length)
        {
            CompoundPartKind kind = compound[start] switch
            {
                '.' => CompoundPartKind.Class,
                '#' => CompoundPartKind.Id,
                _ => start == 0 ? CompoundPartKind.Type : CompoundPartKind.Rest,
            };
            int end = EndOfName(compound, kind == CompoundPartKind.Type ? start : start + 1, kind);

            if (kind == CompoundPartKind.Rest || end < 0)
            {
                parts.Add(new CompoundPart(CompoundPartKind.Rest, compound[start..]));
                break;
            }

            parts.Add(new CompoundPart(kind, compound[start..end]));
            start = end;
        }

        return parts;
    }

    /// <summary>Finds the end of a name.</summary>
    /// <returns>-1 if the name has an escape, or is a tag name with upper-case letters.</returns>
    private static int EndOfName(string compound, int start, CompoundPartKind kind)
    {
        int end = start;

        while (end < compound.Length && (char.IsAsciiLetterLower(compound[end]) || char.IsAsciiDigit(compound[end]) || compound[end] is '-' or '_' or >= '\u0080' || (kind != CompoundPartKind.Type && char.IsAsciiLetterUpper(compound[end]))))
        {
            end++;
        }

        return end > start && (end == compound.Length || compound[end] is '.' or '#' or '[' or ':') ? end : -1;
    }
}
