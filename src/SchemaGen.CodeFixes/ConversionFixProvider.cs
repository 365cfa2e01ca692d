using System;
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
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0054: makes the method that <c>Using</c> names static, or names another method of the schema that fits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConversionFixProvider))]
public sealed class ConversionFixProvider : TextFixProvider
{
    private const string Key = "Use a method that fits";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.ConversionDoesNotFit);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<AttributeArgumentSyntax>() is not { NameEquals.Name.Identifier.ValueText: "Using", Parent.Parent: AttributeSyntax attribute } argument
            || request.MemberTypeOf(attribute) is not { } member
            || argument.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || request.Model.GetDeclaredSymbol(declaration, request.CancellationToken) is not { } type)
        {
            yield break;
        }

        bool isElementSource = KnownTypes.IsAttribute(request.AttributeOf(attribute)?.BaseType, "ElementSourceAttribute");
        string? name = request.Model.GetConstantValue(argument.Expression, request.CancellationToken).Value as string;

        // Of several methods of a name, one is named.
        IEnumerable<IMethodSymbol> fitting = type.GetMembers().OfType<IMethodSymbol>().Where(m => m.MethodKind == MethodKind.Ordinary && ConversionParser.Fits(m, member, isElementSource));

        foreach (IMethodSymbol method in fitting.GroupBy(static m => m.Name).Select(static methods => methods.First()))
        {
            if (method.Name == name && method.DeclaringSyntaxReferences is [var only] && only.GetSyntax(request.CancellationToken) is MethodDeclarationSyntax syntax && request.DocumentOf(syntax.SyntaxTree) is { } document)
            {
                if (syntax.Modifiers.All(static m => m.IsKind(SyntaxKind.StaticKeyword) || MethodDeclaration.IsAccessibility(m)) && !method.IsStatic)
                {
                    yield return new Fix($"Make '{name}' static", Key).Insert(document, syntax.ReturnType.SpanStart, "static ");
                }
            }
            else if (method.IsStatic && method.Name != name)
            {
                yield return new Fix($"Use '{method.Name}'", Key).Replace(request.Document, argument.Expression.Span, $"nameof({method.Name})");
            }
        }
    }
}
