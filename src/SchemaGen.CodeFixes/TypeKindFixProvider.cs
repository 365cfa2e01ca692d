using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0003: removes <c>static</c>, <c>ref</c> or <c>file</c> from a type, if its members remain valid.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TypeKindFixProvider))]
public sealed class TypeKindFixProvider : TextFixProvider
{
    private static readonly (SyntaxKind Kind, string Text)[] s_modifiers = [(SyntaxKind.StaticKeyword, "static"), (SyntaxKind.RefKeyword, "ref"), (SyntaxKind.FileKeyword, "file")];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.TypeIsUnsupported);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<TypeDeclarationSyntax>() is not { } declaration
            || request.Model.GetDeclaredSymbol(declaration, request.CancellationToken) is not { } type
            || type.GetMembers().Any(member => NeedsModifier(member, type.IsStatic)))
        {
            yield break;
        }

        // Static members of a static class are meant as members of the schema if they have sources.
        IEnumerable<(SyntaxTree Tree, SyntaxToken Modifier)> removed = PartsOf(type, request).SelectMany(part => s_modifiers.Select(m => part.Modifiers.Find(m.Kind)))
            .Concat(type.GetMembers().Where(m => m.IsStatic && MemberSlots.Sources(m).Length > 0).Select(m => DeclarationOf(m, request)?.Modifiers.Find(SyntaxKind.StaticKeyword)))
            .Concat(declaration.Ancestors().OfType<TypeDeclarationSyntax>().Select(static outer => outer.Modifiers.Find(SyntaxKind.FileKeyword)))
            .Where(static m => m is not null)
            .Select(static m => (m!.Value.SyntaxTree!, m.Value));
        string modifiers = string.Join(" and ", s_modifiers.Select(static m => m.Text).Where(text => removed.Any(r => r.Modifier.ValueText == text)).Select(static text => $"'{text}'"));
        var fix = new Fix("Remove " + modifiers, "Remove the modifiers that no schema has");

        foreach ((SyntaxTree tree, SyntaxToken modifier) in removed)
        {
            if (request.DocumentOf(tree) is { } document)
            {
                fix.RemoveModifier(document, modifier);
            }
        }

        yield return fix;
    }

    /// <summary>Reports whether a member would be an error without the modifier: an extension method in a class that is not static, a span or a reference in a type that is not a ref struct.</summary>
    private static bool NeedsModifier(ISymbol member, bool isStatic) => member switch
    {
        IMethodSymbol method => isStatic && method.IsExtensionMethod,
        IFieldSymbol field => !isStatic && (field.Type.IsRefLikeType || field.RefKind != RefKind.None),
        _ => false,
    };

    private static IEnumerable<TypeDeclarationSyntax> PartsOf(INamedTypeSymbol type, FixRequest request) =>
        type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(request.CancellationToken)).OfType<TypeDeclarationSyntax>();

    private static MemberDeclarationSyntax? DeclarationOf(ISymbol member, FixRequest request) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(request.CancellationToken).FirstAncestorOrSelf<MemberDeclarationSyntax>();
}
