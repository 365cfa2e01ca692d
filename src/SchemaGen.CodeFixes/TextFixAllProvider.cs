using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;

namespace SchemaGen.CodeFixes;

/// <summary>Applies all fixes of one kind in a file, a project or a solution at once.</summary>
internal sealed class TextFixAllProvider : FixAllProvider
{
    public static readonly TextFixAllProvider Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        // dotnet format gives no key if it found no fix for the first diagnostic that it looked at.
        string title = fixAllContext.CodeActionEquivalenceKey ?? string.Join(", ", fixAllContext.DiagnosticIds);
        return Task.FromResult<CodeAction?>(CodeAction.Create(title, c => ApplyAsync(fixAllContext.WithCancellationToken(c), c), fixAllContext.CodeActionEquivalenceKey));
    }

    private static async Task<Solution> ApplyAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var offers = new List<IReadOnlyList<Fix>>();
        var provider = (TextFixProvider)context.CodeFixProvider;

        foreach (Diagnostic diagnostic in (await DiagnosticsAsync(context).ConfigureAwait(false)).OrderBy(static d => d.Location.SourceTree?.FilePath, System.StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan))
        {
            if (context.Solution.GetDocument(diagnostic.Location.SourceTree) is { } document)
            {
                offers.Add(await provider.FixesAsync(document, diagnostic, cancellationToken).ConfigureAwait(false));
            }
        }

        return await FixApplier.ApplyAsync(context.Solution, Choose(offers, context.CodeActionEquivalenceKey), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Chooses one fix of each diagnostic: the one with the key that the user picked.</summary>
    /// <remarks>
    /// dotnet format takes the key from the first diagnostic of the whole analyzer, which may have another id or no fix. A key that none of the fixes has is therefore
    /// ignored, and the first fix of each diagnostic is applied.
    /// </remarks>
    private static List<Fix> Choose(List<IReadOnlyList<Fix>> offers, string? key)
    {
        bool isChosen = offers.Exists(offered => offered.Any(fix => fix.Key == key));
        return [.. offers.SelectMany(offered => offered.Where(fix => !isChosen || fix.Key == key).Take(1))];
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            case FixAllScope.Project:
                return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
            case FixAllScope.Solution:
                ImmutableArray<Diagnostic>[] all = await Task.WhenAll(context.Solution.Projects.Where(p => p.Language == context.Project.Language).Select(context.GetAllDiagnosticsAsync)).ConfigureAwait(false);
                return all.SelectMany(static diagnostics => diagnostics);
            default:
                return [];
        }
    }
}
