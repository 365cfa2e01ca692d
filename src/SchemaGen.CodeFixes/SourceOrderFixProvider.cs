using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0026: moves the source that always gives a value after the others. SCHEMA0080: moves a source before the one that covers it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SourceOrderFixProvider))]
public sealed class SourceOrderFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.SourceIsUnreachable, DiagnosticIds.SelectorIsCovered);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<AttributeSyntax>() is not { Parent: AttributeListSyntax { Target: var target, Parent: { } member } } unreachable)
        {
            yield break;
        }

        AttributeSyntax[] sources = [.. member.ChildNodes().OfType<AttributeListSyntax>().SelectMany(static list => list.Attributes).Where(IsSource)];

        if (request.Diagnostic.Id == DiagnosticIds.SelectorIsCovered)
        {
            if (request.Root.FindNode(request.Diagnostic.Location.SourceSpan) == unreachable && sources.TakeWhile(s => s != unreachable).FirstOrDefault(Covers) is { } covering)
            {
                yield return MoveBefore(request, [.. sources.SkipWhile(s => s != covering).TakeWhile(s => s != unreachable), unreachable]);
            }

            yield break;
        }

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

        // A source with the same options, of a selector that matches as much.
        bool Covers(AttributeSyntax attribute) => OptionsOf(attribute) == OptionsOf(unreachable)
            && SelectorOf(attribute) is { } outer && SelectorOf(unreachable) is { } inner && SelectorContainment.Contains(outer, inner);

        SelectorList? SelectorOf(AttributeSyntax attribute) =>
            KnownTypes.IsAttribute(TypeOf(attribute), "CssAttribute")
            && attribute.ArgumentList?.Arguments.FirstOrDefault(static a => a.NameEquals is null) is { } argument
            && request.Model.GetConstantValue(argument.Expression, request.CancellationToken).Value is string text
            && SelectorParser.Parse(text).Selector is { } selector
                ? SelectorNormalForm.Of(selector)
                : null;

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

    /// <summary>Moves the last of some attributes before the others. The texts are swapped, so that lines, comments and brackets stay in place.</summary>
    private static Fix MoveBefore(FixRequest request, AttributeSyntax[] attributes)
    {
        var fix = new Fix($"Move [{attributes[attributes.Length - 1]}] before [{attributes[0]}]", "Move the source before the one that covers it");

        for (int i = 0; i < attributes.Length; i++)
        {
            fix.Replace(request.Document, attributes[i].Span, attributes[(i + attributes.Length - 1) % attributes.Length].ToString());
        }

        return fix;
    }

    /// <summary>Gets the named arguments but <c>At</c>, in a fixed order.</summary>
    private static string OptionsOf(AttributeSyntax attribute) => string.Join(
        ", ",
        (attribute.ArgumentList?.Arguments ?? default).Where(static a => a.NameEquals is { Name.Identifier.ValueText: not "At" }).Select(static a => a.ToString()).OrderBy(static a => a, System.StringComparer.Ordinal));
}
