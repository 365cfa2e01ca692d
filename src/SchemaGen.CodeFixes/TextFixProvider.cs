using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;

namespace SchemaGen.CodeFixes;

/// <summary>A provider whose fixes are changes of text, so that nothing else in a file moves, and many can be made at once.</summary>
/// <remarks>
/// Providers are not marked <c>[Shared]</c>: editors create one instance of each provider in a package without MEF, and the attribute would bind the assembly to a version of
/// System.Composition that an older editor may not have.
/// </remarks>
public abstract class TextFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => TextFixAllProvider.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!FixableDiagnosticIds.Contains(diagnostic.Id))
            {
                // dotnet format asks every provider about the first diagnostic of the analyzer, whatever its id.
                continue;
            }

            foreach (Fix fix in await FixesAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                Solution solution = context.Document.Project.Solution;
                context.RegisterCodeFix(CodeAction.Create(fix.Title, c => FixApplier.ApplyAsync(solution, [fix], c), fix.Key), diagnostic);
            }
        }
    }

    /// <summary>Gets the fixes of a diagnostic.</summary>
    internal async Task<IReadOnlyList<Fix>> FixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null ? [] : [.. Fixes(new FixRequest(document, root, model, diagnostic, cancellationToken))];
    }

    /// <summary>Gets the fixes of a diagnostic, the best one first.</summary>
    private protected abstract IEnumerable<Fix> Fixes(FixRequest request);
}
