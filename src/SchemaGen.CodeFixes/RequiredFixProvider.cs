using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0009 and SCHEMA0017: removes <c>required</c>, or the initializer that it makes useless.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequiredFixProvider))]
public sealed class RequiredFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.RequiredMemberHasNoSource, DiagnosticIds.InitializerIsNeverUsed);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        (TypeSyntax? type, EqualsValueClauseSyntax? initializer) = request.Find<MemberDeclarationSyntax>() switch
        {
            PropertyDeclarationSyntax property => (property.Type, property.Initializer),
            FieldDeclarationSyntax { Declaration: { Variables: [var only] } field } => (field.Type, only.Initializer),
            _ => (null, null),
        };

        if (initializer is not null && request.Diagnostic.Id == DiagnosticIds.InitializerIsNeverUsed)
        {
            yield return new Fix("Remove the initializer", "Remove the initializer").Replace(request.Document, SpanOf(initializer), string.Empty);
        }

        if (type is not null && KeepsValue(request, type, initializer) && RequiredOf(request.Find<MemberDeclarationSyntax>()!) is { } modifier)
        {
            yield return new Fix("Remove 'required'", "Remove 'required'").RemoveModifier(request.Document, modifier);
        }
    }

    /// <summary>Reports whether a member has a value without being set. Otherwise <c>required</c> is right, and the source is missing.</summary>
    private static bool KeepsValue(FixRequest request, TypeSyntax type, EqualsValueClauseSyntax? initializer) => initializer is not null
        ? !initializer.Value.IsKind(SyntaxKind.SuppressNullableWarningExpression)
        : request.Model.GetTypeInfo(type, request.CancellationToken) is { Type: { } symbol } && (symbol.IsValueType || symbol.NullableAnnotation == NullableAnnotation.Annotated || type is NullableTypeSyntax);

    /// <summary>Gets the modifier <c>required</c> if it can be removed: an override of a required member has to be required.</summary>
    private static SyntaxToken? RequiredOf(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(SyntaxKind.OverrideKeyword) ? null : member.Modifiers.Find(SyntaxKind.RequiredKeyword);

    /// <summary>Gets the span of the initializer with the blank before it, but without a comment there; that of a property includes the semicolon after it.</summary>
    private static TextSpan SpanOf(EqualsValueClauseSyntax initializer)
    {
        SyntaxToken before = initializer.GetFirstToken().GetPreviousToken();
        SyntaxTrivia[] trivia = [.. before.TrailingTrivia, .. initializer.GetLeadingTrivia()];
        bool isBlank = Array.TrueForAll(trivia, static t => t.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia);
        int start = isBlank ? before.Span.End : trivia.Last().IsKind(SyntaxKind.WhitespaceTrivia) ? trivia.Last().SpanStart : initializer.SpanStart;
        int end = initializer.Parent is PropertyDeclarationSyntax { SemicolonToken: { RawKind: not 0 } semicolon } ? semicolon.Span.End : initializer.Span.End;
        return TextSpan.FromBounds(start, end);
    }
}
