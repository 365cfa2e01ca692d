using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0077: makes a class with <c>[HtmlCatalog]</c>, whose members are all static, <c>static partial</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CatalogFixProvider))]
public sealed class CatalogFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.CatalogIsInvalid);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Root.FindNode(request.Diagnostic.Location.SourceSpan) is not ClassDeclarationSyntax { ParameterList: null, BaseList: null } declaration
            || request.Model.GetDeclaredSymbol(declaration, request.CancellationToken) is not { } type
            || type.GetMembers().Any(static m => m is { IsStatic: false, IsImplicitlyDeclared: false } and not INamedTypeSymbol)
            || declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Any(static t => t.TypeParameterList is not null || t.Modifiers.Any(SyntaxKind.FileKeyword))
            || (type.IsStatic && declaration.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().All(static t => t.Modifiers.Any(SyntaxKind.PartialKeyword))))
        {
            yield break;
        }

        var fix = new Fix("Declare it 'static partial'", "Declare it 'static partial'");

        if ((declaration.Modifiers.Find(SyntaxKind.SealedKeyword) ?? declaration.Modifiers.Find(SyntaxKind.AbstractKeyword)) is { } modifier)
        {
            fix.Replace(request.Document, modifier.Span, "static");
        }
        else if (!type.IsStatic)
        {
            fix.AddModifier(request.Document, declaration, "static");
        }

        yield return fix.AddPartial(request.Document, declaration);
    }
}
