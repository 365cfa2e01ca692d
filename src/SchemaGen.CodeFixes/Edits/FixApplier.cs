using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Applies the changes of fixes: all changes of a fix or none, and equal changes of several fixes once.</summary>
internal static class FixApplier
{
    /// <summary>Applies fixes. One that conflicts with an earlier one is skipped, and remains for the next run.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<Fix> fixes, CancellationToken cancellationToken)
    {
        var accepted = new Dictionary<DocumentId, List<TextChange>>();

        foreach (IGrouping<DocumentId, (DocumentId Document, SyntaxNode Node)> removed in fixes.SelectMany(static fix => fix.Removed).GroupBy(static r => r.Document))
        {
            SourceText text = await solution.GetDocument(removed.Key)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            accepted.Add(removed.Key, [.. Removal.Changes([.. removed.Select(static r => r.Node).Distinct()], text)]);
        }

        foreach (Fix fix in fixes.Where(fix => fix.Changes.TrueForAll(c => Fits(accepted, c.Document, c.Change))))
        {
            foreach ((DocumentId document, TextChange change) in fix.Changes)
            {
                if (!accepted.TryGetValue(document, out List<TextChange>? changes))
                {
                    accepted.Add(document, changes = []);
                }

                if (!changes.Contains(change))
                {
                    changes.Add(change);
                }
            }
        }

        foreach (KeyValuePair<DocumentId, List<TextChange>> document in accepted)
        {
            SourceText text = await solution.GetDocument(document.Key)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Key, text.WithChanges(document.Value.OrderBy(static c => c.Span.Start).ThenBy(static c => c.Span.Length)));
        }

        return solution;
    }

    private static bool Fits(Dictionary<DocumentId, List<TextChange>> accepted, DocumentId document, TextChange change) =>
        !accepted.TryGetValue(document, out List<TextChange>? changes) || changes.TrueForAll(other => other == change || !IsConflict(other.Span, change.Span));

    private static bool IsConflict(TextSpan one, TextSpan two) =>
        one.OverlapsWith(two) || (one.Start == two.Start && (one.IsEmpty || two.IsEmpty)) || IsInside(one, two) || IsInside(two, one);

    private static bool IsInside(TextSpan insertion, TextSpan span) => insertion.IsEmpty && span.Start < insertion.Start && insertion.Start < span.End;
}
