using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0080: moves a source before the one that covers it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CoveredSourceFixProvider))]
public sealed class CoveredSourceFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.SelectorIsCovered);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<AttributeSyntax>() is not { Parent: AttributeListSyntax { Parent: { } member } } covered || request.Root.FindNode(request.Diagnostic.Location.SourceSpan) != covered || FixRequest.IsConditional(member))
        {
            yield break;
        }

        AttributeSyntax[] sources = [.. member.ChildNodes().OfType<AttributeListSyntax>().SelectMany(static list => list.Attributes).Where(request.IsSource)];

        if (sources.TakeWhile(s => s != covered).FirstOrDefault(Covers) is { } covering)
        {
            yield return new Fix($"Move [{covered}] before [{covering}]", "Move the source before the one that covers it")
                .MoveToStart(request.Document, [.. sources.SkipWhile(s => s != covering).TakeWhile(s => s != covered), covered]);
        }

        // A source with the same options, of a selector that matches as much.
        bool Covers(AttributeSyntax attribute) => OptionsOf(attribute) == OptionsOf(covered)
            && SelectorOf(attribute) is { } outer && SelectorOf(covered) is { } inner && SelectorContainment.Contains(outer, inner);

        SelectorList? SelectorOf(AttributeSyntax attribute) =>
            KnownTypes.IsAttribute(request.AttributeOf(attribute), "CssAttribute")
            && attribute.ArgumentList?.Arguments.FirstOrDefault(static a => a.NameEquals is null) is { } argument
            && request.Model.GetConstantValue(argument.Expression, request.CancellationToken).Value is string text
            && SelectorParser.Parse(text).Selector is { } selector
                ? SelectorNormalForm.Of(selector)
                : null;
    }

    /// <summary>Gets the named arguments but <c>At</c>, in a fixed order.</summary>
    private static string OptionsOf(AttributeSyntax attribute) => string.Join(
        ", ",
        (attribute.ArgumentList?.Arguments ?? default).Where(static a => a.NameEquals is { Name.Identifier.ValueText: not "At" }).Select(static a => a.ToString()).OrderBy(static a => a, StringComparer.Ordinal));
}
