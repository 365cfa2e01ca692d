using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Removes attributes and their arguments, with the commas, brackets and lines that become superfluous.</summary>
internal static class Removal
{
    /// <summary>Gets the changes that remove <paramref name="nodes"/>.</summary>
    public static IEnumerable<TextChange> Changes(IReadOnlyCollection<SyntaxNode> nodes, SourceText text)
    {
        var lists = new List<AttributeListSyntax>();

        foreach (IGrouping<SyntaxNode?, SyntaxNode> group in nodes.GroupBy(static node => node.Parent))
        {
            SyntaxNode[] all = group.Key switch
            {
                AttributeListSyntax attributes => [.. attributes.Attributes],
                AttributeArgumentListSyntax arguments => [.. arguments.Arguments],
                _ => [],
            };
            bool[] isRemoved = [.. all.Select(group.Contains)];

            if (isRemoved.Contains(false))
            {
                foreach ((int first, int last) in Runs(isRemoved))
                {
                    yield return Delete(first == 0 ? TextSpan.FromBounds(all[0].SpanStart, all[last + 1].SpanStart) : TextSpan.FromBounds(all[first - 1].Span.End, all[last].Span.End));
                }
            }
            else if (group.Key is AttributeListSyntax list)
            {
                lists.Add(list);
            }
            else if (group.Key is AttributeArgumentListSyntax arguments)
            {
                yield return Delete(arguments.Span);
            }
        }

        foreach (IGrouping<SyntaxNode?, AttributeListSyntax> group in lists.GroupBy(static list => list.Parent))
        {
            AttributeListSyntax[] all = [.. group.Key!.ChildNodes().OfType<AttributeListSyntax>()];

            foreach ((int first, int last) in Runs([.. all.Select(group.Contains)]))
            {
                yield return Delete(Widen(TextSpan.FromBounds(all[first].SpanStart, all[last].Span.End), text));
            }
        }
    }

    /// <summary>Widens the span of attributes to the blanks beside them, and to whole lines if these contain nothing else.</summary>
    private static TextSpan Widen(TextSpan span, SourceText text)
    {
        int after = span.End;

        while (after < text.Length && text[after] is ' ' or '\t')
        {
            after++;
        }

        if (after < text.Length && text[after] is not ('\r' or '\n'))
        {
            return TextSpan.FromBounds(span.Start, after);
        }

        int before = span.Start;

        while (before > 0 && text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        TextLine lastLine = text.Lines.GetLineFromPosition(span.End);
        return before == text.Lines.GetLineFromPosition(span.Start).Start ? TextSpan.FromBounds(before, lastLine.EndIncludingLineBreak) : TextSpan.FromBounds(before, span.End);
    }

    private static IEnumerable<(int First, int Last)> Runs(bool[] isRemoved)
    {
        for (int i = 0; i < isRemoved.Length; i++)
        {
            int first = i;

            while (i < isRemoved.Length && isRemoved[i])
            {
                i++;
            }

            if (i > first)
            {
                yield return (first, i - 1);
            }
        }
    }

    private static TextChange Delete(TextSpan span) => new(span, string.Empty);
}
