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

/// <summary>SCHEMA0014: adds <c>init</c> to a property that has only its getter, and removes <c>readonly</c> from a field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetterFixProvider))]
public sealed class SetterFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.MemberCannotBeSet);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        switch (request.Find<MemberDeclarationSyntax>())
        {
            // An override has the accessors of what it overrides.
            case PropertyDeclarationSyntax { AccessorList.Accessors: [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration, Body: null, ExpressionBody: null } getter], ExplicitInterfaceSpecifier: null } property
                when !property.Modifiers.Any(static m => m.Kind() is SyntaxKind.StaticKeyword or SyntaxKind.OverrideKeyword or SyntaxKind.AbstractKeyword) && property.Type is not RefTypeSyntax:
                yield return new Fix("Add 'init'", "Let the member be set").Insert(request.Document, getter.Span.End, " init;");
                break;

            case FieldDeclarationSyntax { Declaration.Variables.Count: 1, Parent: TypeDeclarationSyntax type } field
                when field.Modifiers.Find(SyntaxKind.ReadOnlyKeyword) is { } modifier
                && !field.Modifiers.Any(SyntaxKind.StaticKeyword)
                && request.Model.GetDeclaredSymbol(type, request.CancellationToken) is { IsReadOnly: false }:
                yield return new Fix("Remove 'readonly'", "Let the member be set").RemoveModifier(request.Document, modifier);
                break;
        }
    }
}
