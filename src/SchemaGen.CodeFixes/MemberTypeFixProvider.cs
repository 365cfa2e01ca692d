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

        if (request.Find<TypeSyntax>() is { } declared
            && Outermost(declared) is var type
            && ItemOf(request, type) is { } text
            && Initializers(type) is var initializers
            && initializers.All(value => Keeps(value, type, isDate) || IsEmptyList(value)))
        {
            string name = isDate ? "DateTimeOffset" : "Uri";
            bool isInScope = request.Model.LookupNamespacesAndTypes(text.SpanStart, name: name) is [{ ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }];
            string written = isInScope ? name : "System." + name;

            // Without nullable annotations a string may be null, and a struct may not.
            bool isNull = isDate && text == type && IsOptional(request, type);
            Fix fix = new Fix($"Make the member a {name}", $"Make the member a {name}").Replace(request.Document, text.Span, isNull ? written + "?" : written);

            foreach (TypeSyntax item in initializers.Where(IsEmptyList).SelectMany(static value => value.DescendantNodes().OfType<GenericNameSyntax>()).Select(list => ItemOf(request, list)).OfType<TypeSyntax>())
            {
                fix.Replace(request.Document, item.Span, written);
            }

            yield return fix;
        }
    }

    /// <summary>Gets the type of the values: that of a dictionary's is the last type argument.</summary>
    private static TypeSyntax? ItemOf(FixRequest request, TypeSyntax type) => type.DescendantNodesAndSelf().OfType<TypeSyntax>().LastOrDefault(t => IsString(request, t));

    private static TypeSyntax Outermost(TypeSyntax type) => type.AncestorsAndSelf().TakeWhile(static n => n is TypeSyntax or TypeArgumentListSyntax).OfType<TypeSyntax>().Last();

    private static bool IsString(FixRequest request, TypeSyntax type) =>
        type is PredefinedTypeSyntax or QualifiedNameSyntax or SimpleNameSyntax { Parent: not QualifiedNameSyntax } && request.Model.GetTypeInfo(type, request.CancellationToken).Type?.SpecialType == SpecialType.System_String;

    /// <summary>Gets the initializers of what is declared with a type: one member, several fields, or a parameter with its default.</summary>
    private static ExpressionSyntax[] Initializers(TypeSyntax type) =>
    [
        .. (type.Parent switch
        {
            PropertyDeclarationSyntax property => [property.Initializer],
            ParameterSyntax parameter => [parameter.Default],
            VariableDeclarationSyntax fields => fields.Variables.Select(static field => field.Initializer),
            _ => Enumerable.Empty<EqualsValueClauseSyntax?>(),
        }).OfType<EqualsValueClauseSyntax>().Select(static initializer => initializer.Value),
    ];

    /// <summary>Reports whether a value is one of the new type, too: null, and an empty list in a form that does not name its items.</summary>
    private static bool Keeps(ExpressionSyntax value, TypeSyntax type, bool isDate) => value switch
    {
        CollectionExpressionSyntax { Elements.Count: 0 } or ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null or { Expressions.Count: 0 } } => true,
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression } => !isDate || type is NullableTypeSyntax,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } } => !isDate,
        _ => false,
    };

    /// <summary>Reports whether a value is an empty list that names its items: <c>new List&lt;string&gt;()</c>, <c>Array.Empty&lt;string&gt;()</c>.</summary>
    private static bool IsEmptyList(ExpressionSyntax value) => value is
        ObjectCreationExpressionSyntax { Type: GenericNameSyntax or QualifiedNameSyntax { Right: GenericNameSyntax }, ArgumentList: null or { Arguments.Count: 0 }, Initializer: null or { Expressions.Count: 0 } }
        or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Empty" } }, ArgumentList.Arguments.Count: 0 };

    private static bool IsOptional(FixRequest request, TypeSyntax type) =>
        (request.Model.GetNullableContext(type.SpanStart) & NullableContext.AnnotationsEnabled) == 0
        && type.Parent is MemberDeclarationSyntax { Modifiers: var modifiers }
        && !modifiers.Any(SyntaxKind.RequiredKeyword);
}
