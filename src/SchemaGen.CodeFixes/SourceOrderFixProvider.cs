using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0026: moves the source that always has an answer behind the others.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SourceOrderFixProvider))]
public sealed class SourceOrderFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.SourceIsUnreachable);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<AttributeSyntax>() is not { Parent: AttributeListSyntax { Target: var target, Parent: { } member } } unreachable)
        {
            yield break;
        }

        AttributeSyntax[] sources = [.. member.ChildNodes().OfType<AttributeListSyntax>().SelectMany(static list => list.Attributes).Where(IsSource)];
        AttributeSyntax[] existing = [.. sources.Where(IsExistence)];

        // Of two that always have an answer, one is never reached wherever it stands.
        if (existing is not [var answer] || sources.Last() == answer || sources.Any(s => ((AttributeListSyntax)s.Parent!).Target?.ToString() != target?.ToString()))
        {
            yield break;
        }

        // The texts change places, so that lines, comments and brackets stay where they are.
        var fix = new Fix($"Move [{answer}] behind the other sources", "Move the source behind the others");
        AttributeSyntax[] moved = [.. sources.SkipWhile(s => s != answer)];

        for (int i = 0; i < moved.Length; i++)
        {
            fix.Replace(request.Document, moved[i].Span, moved[(i + 1) % moved.Length].ToString());
        }

        yield return fix;

        bool IsSource(AttributeSyntax attribute)
        {
            for (INamedTypeSymbol? type = TypeOf(attribute); type is not null; type = type.BaseType)
            {
                if (Generator.Parsing.KnownTypes.IsAttribute(type, "HtmlSourceAttribute"))
                {
                    return true;
                }
            }

            return false;
        }

        // SourceParser.IsExistence, said of what is written.
        bool IsExistence(AttributeSyntax attribute) =>
            (Generator.Parsing.KnownTypes.IsAttribute(TypeOf(attribute), "CssAttribute") || Generator.Parsing.KnownTypes.IsAttribute(TypeOf(attribute), "SelfAttribute"))
            && (attribute.ArgumentList?.Arguments ?? default).All(static a => a.NameEquals?.Name.Identifier.ValueText is not ("Attr" or "Pattern"));

        INamedTypeSymbol? TypeOf(AttributeSyntax attribute) => request.Model.GetSymbolInfo(attribute, request.CancellationToken).Symbol?.ContainingType;
    }
}
