using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0026: moves the source that always gives a value after the others.</summary>
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
        AttributeSyntax[] existing = [.. sources.Where(TestsPresence)];

        // Of two sources that always give a value, one is never reached in any order.
        if (existing is not [var answer] || sources.Last() == answer || sources.Any(s => ((AttributeListSyntax)s.Parent!).Target?.ToString() != target?.ToString()))
        {
            yield break;
        }

        // The texts are swapped, so that lines, comments and brackets stay in place.
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
                if (KnownTypes.IsAttribute(type, "HtmlSourceAttribute"))
                {
                    return true;
                }
            }

            return false;
        }

        // SourceNature.Presence, from the syntax alone.
        bool TestsPresence(AttributeSyntax attribute) =>
            (KnownTypes.IsAttribute(TypeOf(attribute), "CssAttribute") || KnownTypes.IsAttribute(TypeOf(attribute), "SelfAttribute"))
            && (attribute.ArgumentList?.Arguments ?? default).All(static a => a.NameEquals?.Name.Identifier.ValueText is not ("Attr" or "Pattern"));

        INamedTypeSymbol? TypeOf(AttributeSyntax attribute) => request.Model.GetSymbolInfo(attribute, request.CancellationToken).Symbol?.ContainingType;
    }
}
