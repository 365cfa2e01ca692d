using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0078: makes a private or protected schema, and the private or protected types around it, internal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AccessibilityFixProvider))]
public sealed class AccessibilityFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.SchemaIsNotInCatalog);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<TypeDeclarationSyntax>() is not { } declaration || request.Model.GetDeclaredSymbol(declaration, request.CancellationToken) is not { } schema)
        {
            yield break;
        }

        var fix = new Fix($"Make '{schema.Name}' internal", "Make the schema internal");

        for (INamedTypeSymbol? level = schema; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal && !MakeInternal(fix, request, level))
            {
                yield break;
            }
        }

        yield return fix;
    }

    /// <summary>Makes all parts of a type internal. Parts without an accessibility have that of the others.</summary>
    private static bool MakeInternal(Fix fix, FixRequest request, INamedTypeSymbol type)
    {
        TypeDeclarationSyntax[] parts = [.. type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(request.CancellationToken)).OfType<TypeDeclarationSyntax>().Where(part => request.DocumentOf(part.SyntaxTree) is not null)];
        TypeDeclarationSyntax[] written = [.. parts.Where(static part => part.Modifiers.Any(MethodDeclaration.IsAccessibility))];

        foreach (TypeDeclarationSyntax part in written)
        {
            SyntaxToken[] accessibility = [.. part.Modifiers.Where(MethodDeclaration.IsAccessibility)];
            fix.Replace(request.DocumentOf(part.SyntaxTree)!, TextSpan.FromBounds(accessibility.First().SpanStart, accessibility.Last().Span.End), "internal");
        }

        if (written.Length == 0 && parts.Length > 0)
        {
            SyntaxToken first = parts[0].Modifiers.Count > 0 ? parts[0].Modifiers[0] : parts[0].Keyword;
            fix.Insert(request.DocumentOf(parts[0].SyntaxTree)!, first.SpanStart, "internal ");
        }

        return parts.Length > 0;
    }
}
