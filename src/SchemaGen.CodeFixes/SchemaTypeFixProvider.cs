using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0013 and SCHEMA0015: makes a schema of the type of a member, or of the type that has sources.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SchemaTypeFixProvider))]
public sealed class SchemaTypeFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.MemberTypeIsUnsupported, DiagnosticIds.AttributeIsOrphaned);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        ITypeSymbol? type = request.Diagnostic.Id == DiagnosticIds.MemberTypeIsUnsupported ? TypeOfMember(request) : TypeAround(request);

        if (TypeEdits.CanBeSchema(type)
            && type!.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(request.CancellationToken) is TypeDeclarationSyntax declaration
            && request.DocumentOf(declaration.SyntaxTree) is { } document
            && request.Model.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
        {
            SemanticModel model = request.Model.Compilation.GetSemanticModel(declaration.SyntaxTree);
            yield return new Fix($"Make '{type.Name}' a schema: add [HtmlSchema]", "Make the type a schema").AddSchema(document, model, declaration);
        }
    }

    /// <summary>What the member holds: of a list, its items.</summary>
    private static ITypeSymbol? TypeOfMember(FixRequest request) =>
        request.Find<TypeSyntax>() is { } syntax && request.Model.GetTypeInfo(syntax, request.CancellationToken).Type is { } type ? MemberType.Of(type).Underlying : null;

    /// <summary>The type that the attribute stands in, if a schema would read it there.</summary>
    private static INamedTypeSymbol? TypeAround(FixRequest request)
    {
        TypeDeclarationSyntax? declaration = request.Find<AttributeSyntax>()?.Parent?.Parent switch
        {
            PropertyDeclarationSyntax { Parent: TypeDeclarationSyntax type } property when !property.Modifiers.Any(SyntaxKind.StaticKeyword) => type,
            FieldDeclarationSyntax { Parent: TypeDeclarationSyntax type } field when !field.Modifiers.Any(m => m.IsKind(SyntaxKind.StaticKeyword) || m.IsKind(SyntaxKind.ConstKeyword)) => type,
            ParameterSyntax { Parent.Parent: TypeDeclarationSyntax type } => type,
            _ => null,
        };

        return declaration is null ? null : request.Model.GetDeclaredSymbol(declaration, request.CancellationToken);
    }
}
