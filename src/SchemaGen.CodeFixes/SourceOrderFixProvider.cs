using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0026: moves the source that always gives a value after the others, or removes the source that is never reached.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SourceOrderFixProvider))]
public sealed class SourceOrderFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.SourceIsUnreachable);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<AttributeSyntax>() is not { Parent: AttributeListSyntax { Target: var target, Parent: { } member } } unreachable || FixRequest.IsConditional(member))
        {
            yield break;
        }

        AttributeSyntax[] sources = [.. member.ChildNodes().OfType<AttributeListSyntax>().SelectMany(static list => list.Attributes).Where(request.IsSource)];
        AttributeSyntax[] existing = [.. sources.Where(TestsPresence)];

        // Of two sources that always give a value, one is never reached in any order.
        if (existing is [var answer] && sources.Last() != answer && sources.All(s => ((AttributeListSyntax)s.Parent!).Target?.ToString() == target?.ToString()))
        {
            yield return new Fix($"Move [{answer}] behind the other sources", "Move the source behind the others")
                .MoveToEnd(request.Document, [.. sources.SkipWhile(s => s != answer)]);
        }

        yield return new Fix($"Remove [{unreachable}]", "Remove the source that is never reached").Remove(request.Document, unreachable);

        // SourceNature.Presence, from the syntax alone.
        bool TestsPresence(AttributeSyntax attribute) =>
            (KnownTypes.IsAttribute(request.AttributeOf(attribute), "CssAttribute") || KnownTypes.IsAttribute(request.AttributeOf(attribute), "SelfAttribute"))
            && (attribute.ArgumentList?.Arguments ?? default).All(static a => a.NameEquals?.Name.Identifier.ValueText is not ("Attr" or "Pattern"));
    }
}
