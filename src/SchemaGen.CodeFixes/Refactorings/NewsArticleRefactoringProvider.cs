using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes.Refactorings;

/// <summary>Offers the usual members of a news article in an empty schema.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(NewsArticleRefactoringProvider))]
public sealed class NewsArticleRefactoringProvider : CodeRefactoringProvider
{
    private const string Title = "Add the usual members of a news article";

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        CancellationToken cancellationToken = context.CancellationToken;
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);

        if (root?.FindNode(context.Span) is not TypeDeclarationSyntax declaration
            || declaration.ContainsDiagnostics
            || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            || root.SyntaxTree.Options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 }
            || await context.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || model.GetDeclaredSymbol(declaration, cancellationToken) is not { } type
            || !KnownTypes.IsSchema(type)
            || !TypeDeclarations.CanBeSchema(type)
            || !IsEmpty(context.Document.Project.Solution, type, cancellationToken))
        {
            return;
        }

        var members = new NewsArticleMembers(model, type, declaration);
        Fix fix = TypeBody.Fill(new Fix(Title, Title), context.Document, declaration, members.Lines());
        context.RegisterRefactoring(CodeAction.Create(Title, c => FixApplier.ApplyAsync(context.Document.Project.Solution, [fix], c), Title));
    }

    /// <summary>Reports whether neither the parts of a type that are not generated nor its base classes have members to read.</summary>
    private static bool IsEmpty(Solution solution, INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.All(reference =>
            solution.GetDocument(reference.SyntaxTree) is null or SourceGeneratedDocument
            || reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax { Members.Count: 0, ParameterList: null or { Parameters.Count: 0 } })
        && (type.BaseType is null || !MemberSlots.Members(type.BaseType, type.BaseType.GetMembers()).Exists(static member => MemberSlots.Sources(member).Length > 0));
}
