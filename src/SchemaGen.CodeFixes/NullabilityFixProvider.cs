using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>CS8618 on a member with sources: makes the member <c>required</c>, so that a page without its value is an error, or nullable, so that the value is optional.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NullabilityFixProvider))]
public sealed class NullabilityFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS8618");

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        // Of a class with a constructor, the constructor is underlined, and the member is the additional location.
        Location location = request.Diagnostic.AdditionalLocations is [var declared, ..] ? declared : request.Diagnostic.Location;

        if (location.SourceTree != request.Root.SyntaxTree
            || request.Root.FindNode(location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
            || TypeOf(member) is not { } type
            || SymbolOf(request, member) is not { } symbol
            || MemberSlots.Sources(symbol).Length == 0)
        {
            yield break;
        }

        if (CanBeRequired(symbol, member))
        {
            int position = member.Modifiers.Find(SyntaxKind.PartialKeyword)?.SpanStart ?? type.SpanStart;
            yield return new Fix($"Make '{symbol.Name}' required: a page without it is an error", "Add 'required'").Insert(request.Document, position, "required ");
        }

        yield return new Fix($"Make '{symbol.Name}' nullable: a page may lack it", "Add '?'").Insert(request.Document, type.Span.End, "?");
    }

    private static TypeSyntax? TypeOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: null } property => property.Type,
        FieldDeclarationSyntax { Declaration: { Variables.Count: 1 } field } => field.Type,
        _ => null,
    };

    private static ISymbol? SymbolOf(FixRequest request, MemberDeclarationSyntax member) =>
        request.Model.GetDeclaredSymbol(member is FieldDeclarationSyntax { Declaration.Variables: [var variable] } ? variable : (SyntaxNode)member, request.CancellationToken);

    /// <summary>Reports whether callers that can create the type can set the member.</summary>
    private static bool CanBeRequired(ISymbol symbol, MemberDeclarationSyntax member)
    {
        Accessibility accessibility = symbol is IPropertySymbol property ? property.SetMethod?.DeclaredAccessibility ?? Accessibility.NotApplicable : symbol.DeclaredAccessibility;
        bool isSettable = symbol is not (IFieldSymbol { IsReadOnly: true } or { IsStatic: true });
        return isSettable
            && !member.Modifiers.Any(SyntaxKind.OverrideKeyword)
            && (accessibility == Accessibility.Public || (accessibility == Accessibility.Internal && symbol.ContainingType.DeclaredAccessibility is Accessibility.Internal or Accessibility.NotApplicable));
    }
}
