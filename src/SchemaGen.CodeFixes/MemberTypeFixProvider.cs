using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0086 and SCHEMA0087: makes a string that holds an address a <c>Uri</c>, and one that holds a date a <c>DateTimeOffset</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MemberTypeFixProvider))]
public sealed class MemberTypeFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.AddressIsString, DiagnosticIds.DateIsString);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        bool isDate = request.Diagnostic.Id == DiagnosticIds.DateIsString;

        // The values of a dictionary are the last type argument.
        if (request.Find<TypeSyntax>() is { } declared
            && Outermost(declared) is var type
            && type.DescendantNodesAndSelf().OfType<TypeSyntax>().LastOrDefault(t => IsString(request, t)) is { } text
            && KeepsInitializer(type, isDate))
        {
            string name = isDate ? "DateTimeOffset" : "Uri";
            bool isInScope = request.Model.LookupNamespacesAndTypes(text.SpanStart, name: name).Any(static s => s.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true });
            string written = isInScope ? name : "System." + name;

            // Without nullable annotations a string may be null, and a struct may not.
            bool isNull = isDate && text == type && IsOptional(request, type);
            yield return new Fix($"Make the member a {name}", $"Make the member a {name}").Replace(request.Document, text.Span, isNull ? written + "?" : written);
        }
    }

    private static TypeSyntax Outermost(TypeSyntax type) => type.AncestorsAndSelf().TakeWhile(static n => n is TypeSyntax or TypeArgumentListSyntax).OfType<TypeSyntax>().Last();

    private static bool IsString(FixRequest request, TypeSyntax type) =>
        type is PredefinedTypeSyntax or QualifiedNameSyntax or SimpleNameSyntax { Parent: not QualifiedNameSyntax } && request.Model.GetTypeInfo(type, request.CancellationToken).Type?.SpecialType == SpecialType.System_String;

    /// <summary>Reports whether the initializer, or the default of a parameter, is a value of the new type, too.</summary>
    private static bool KeepsInitializer(TypeSyntax type, bool isDate)
    {
        ExpressionSyntax? value = type.Parent switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            ParameterSyntax parameter => parameter.Default?.Value,
            VariableDeclarationSyntax { Variables: [var only] } => only.Initializer?.Value,
            _ => null,
        };

        // Of a list: '[]' and 'new()'.
        return value is null or CollectionExpressionSyntax or ImplicitObjectCreationExpressionSyntax
            || (value.IsKind(SyntaxKind.NullLiteralExpression) && (!isDate || type is NullableTypeSyntax))
            || (!isDate && value is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } });
    }

    private static bool IsOptional(FixRequest request, TypeSyntax type) =>
        (request.Model.GetNullableContext(type.SpanStart) & NullableContext.AnnotationsEnabled) == 0
        && type.Parent is MemberDeclarationSyntax { Modifiers: var modifiers }
        && !modifiers.Any(SyntaxKind.RequiredKeyword);
}
