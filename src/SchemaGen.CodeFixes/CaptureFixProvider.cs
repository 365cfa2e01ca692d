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
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;
using SchemaGen.Routing;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0052: writes the name of the capture that is probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CaptureFixProvider))]
public sealed class CaptureFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.RouteHasNoSuchCapture);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<AttributeArgumentSyntax>() is not { Expression: var expression } argument
            || request.Model.GetConstantValue(expression, request.CancellationToken).Value is not string name
            || argument.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration
            || request.Model.GetDeclaredSymbol(declaration, request.CancellationToken) is not { } type)
        {
            yield break;
        }

        if (Nearest(name, CapturesOf(type)) is { } capture && LiteralEdit.Replace(expression, request.Model, name, new TextSpan(0, name.Length), capture, request.CancellationToken) is { } change)
        {
            yield return new Fix($"Write '{capture}'", "Write the name that may be meant").Replace(request.Document, change.Span, change.NewText!);
        }
    }

    /// <summary>Gets the names that the routes of a schema and of the types around it capture.</summary>
    private static HashSet<string> CapturesOf(INamedTypeSymbol type)
    {
        var captures = new HashSet<string>(StringComparer.Ordinal);

        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            foreach (AttributeData route in level.GetAttributes().Where(static a => KnownTypes.IsAttribute(a.AttributeClass, "HtmlRouteAttribute")))
            {
                if (route.ConstructorArguments is [_, { Value: string path }] && RoutePattern.TryParse(path, out RoutePattern? pattern, out _))
                {
                    captures.UnionWith(pattern!.Captures);
                }
            }
        }

        return captures;
    }

    /// <summary>Finds the only capture whose name differs by case, by a prefix or suffix, or by one or two letters; null if there are several.</summary>
    private static string? Nearest(string name, HashSet<string> captures) =>
        Only(captures, capture => capture.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? Only(captures, capture => Contains(name, capture) || Contains(capture, name))
        ?? Only(captures, capture => EditDistance.Between(name.ToLowerInvariant(), capture.ToLowerInvariant()) <= Math.Min(2, capture.Length / 3));

    private static bool Contains(string name, string part) =>
        part.Length > 1 && (name.StartsWith(part, StringComparison.OrdinalIgnoreCase) || name.EndsWith(part, StringComparison.OrdinalIgnoreCase));

    private static string? Only(HashSet<string> captures, Func<string, bool> isMeant) => captures.Where(isMeant).ToArray() is [var only] ? only : null;
}
