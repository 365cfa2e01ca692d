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
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0050: makes a method <c>static partial</c> without a body, if its parameter and its result fit.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SelectorMethodFixProvider))]
public sealed class SelectorMethodFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.SelectorMethodIsUnsupported);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Root.FindNode(request.Diagnostic.Location.SourceSpan) is not MethodDeclarationSyntax { TypeParameterList: null, ExplicitInterfaceSpecifier: null } method
            || method.Parent is not TypeDeclarationSyntax type
            || request.Model.GetDeclaredSymbol(method, request.CancellationToken) is not { PartialDefinitionPart: null } symbol
            || symbol.PartialImplementationPart?.DeclaringSyntaxReferences.Any(r => request.DocumentOf(r.SyntaxTree) is not null) == true
            || method.Modifiers.Any(static m => !MethodDeclaration.IsAccessibility(m) && m.Kind() is not (SyntaxKind.StaticKeyword or SyntaxKind.PartialKeyword))
            || !CanContain(symbol.ContainingType))
        {
            yield break;
        }

        bool isElement = symbol.ReturnType.NullableAnnotation == NullableAnnotation.NotAnnotated && KnownTypes.IsDom(symbol.ReturnType, "IElement");

        if (SelectorMethodParser.ReturnOf(symbol, isElement ? symbol.ReturnType.WithNullableAnnotation(NullableAnnotation.Annotated) : symbol.ReturnType) is null || symbol.Parameters[0].RefKind != RefKind.None)
        {
            yield break;
        }

        var fix = new Fix("Let the method be generated: 'static partial', without a body", "Let the method be generated");
        string accessibility = method.Modifiers.Any(MethodDeclaration.IsAccessibility) ? string.Empty : "private ";
        string @static = method.Modifiers.Any(SyntaxKind.StaticKeyword) ? string.Empty : "static ";

        if (method.Modifiers.Find(SyntaxKind.PartialKeyword) is { } partial)
        {
            Insert(partial.SpanStart, accessibility + @static);
        }
        else
        {
            Insert(method.ReturnType.SpanStart, accessibility + @static + "partial ");
        }

        Insert(method.ReturnType.Span.End, isElement ? "?" : string.Empty);

        if (method.Body is not null || method.ExpressionBody is not null)
        {
            SyntaxToken last = method.ConstraintClauses.LastOrDefault()?.GetLastToken() ?? method.ParameterList.CloseParenToken;
            fix.Replace(request.Document, TextSpan.FromBounds(last.Span.End, method.Span.End), ";");
        }

        yield return fix.AddPartial(request.Document, type);

        void Insert(int position, string text)
        {
            if (text.Length > 0)
            {
                fix.Insert(request.Document, position, text);
            }
        }
    }

    /// <summary>Reports whether generated methods can be added to a type.</summary>
    private static bool CanContain(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.IsFileLocal || level.Arity > 0)
            {
                return false;
            }
        }

        return true;
    }
}
