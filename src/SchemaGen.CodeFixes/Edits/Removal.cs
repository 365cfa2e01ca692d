using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
            (SyntaxNode[] all, SyntaxToken[] commas) = group.Key switch
            {
                AttributeListSyntax attributes => ([.. attributes.Attributes], [.. attributes.Attributes.GetSeparators()]),
                AttributeArgumentListSyntax arguments => ([.. arguments.Arguments], [.. arguments.Arguments.GetSeparators()]),
                _ => ((SyntaxNode[])[], (SyntaxToken[])[]),
            };
            bool[] isRemoved = [.. all.Select(group.Contains)];

            if (isRemoved.Contains(false))
            {
                foreach ((int first, int last) in Runs(isRemoved))
                {
                    TextSpan span = first == 0 ? TextSpan.FromBounds(all[0].SpanStart, all[last + 1].SpanStart) : TextSpan.FromBounds(all[first - 1].Span.End, all[last].Span.End);

                    foreach (TextSpan part in HasComment(all, commas, first, last) ? PartsOf(all, commas, first, last) : [span])
                    {
                        yield return Delete(part);
                    }
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

    /// <summary>Reports whether there is a comment or a directive beside one of the nodes.</summary>
    private static bool HasComment(SyntaxNode[] all, SyntaxToken[] commas, int first, int last) =>
        all.Skip(first).Take(last - first + 1).SelectMany(static node => node.GetLeadingTrivia().Concat(node.GetTrailingTrivia()))
            .Concat(commas.Skip(first - 1).Take(last - first + 2).SelectMany(static comma => comma.LeadingTrivia.Concat(comma.TrailingTrivia)))
            .Concat(all.Skip(first - 1).Take(1).SelectMany(static node => node.GetTrailingTrivia()))
            .Concat(all.Skip(last + 1).Take(1).SelectMany(static node => node.GetLeadingTrivia()))
            .Any(static trivia => trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia));

    /// <summary>Gets the spans of the nodes, and for each node that of the comma after it; at the end of a list, that of the comma before it. Comments between them stay.</summary>
    private static IEnumerable<TextSpan> PartsOf(SyntaxNode[] all, SyntaxToken[] commas, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            yield return all[i].Span;
            yield return commas[last < all.Length - 1 ? i : i - 1].Span;
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
