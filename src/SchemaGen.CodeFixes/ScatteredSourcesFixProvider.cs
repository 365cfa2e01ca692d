using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0016: removes <c>property:</c> from the sources of a positional parameter, so that all of its sources are in one place, in the order in which they are written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ScatteredSourcesFixProvider))]
public sealed class ScatteredSourcesFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.SourcesAreScattered);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        AttributeListSyntax[] lists = [.. (request.Find<ParameterSyntax>()?.AttributeLists ?? default).Where(list => IsOfProperty(list) && list.Attributes.Any(request.IsSource))];

        // An attribute of another library in the same brackets belongs to the property.
        if (lists.Length == 0 || lists.SelectMany(static list => list.Attributes).Any(a => !request.IsSource(a) && !KnownTypes.IsAttribute(request.AttributeOf(a), "ItemsAttribute")))
        {
            yield break;
        }

        var fix = new Fix("Remove 'property:'", "Remove 'property:'");

        foreach (AttributeListSyntax list in lists)
        {
            fix.Replace(request.Document, TextSpan.FromBounds(list.Target!.SpanStart, list.Attributes[0].SpanStart), string.Empty);
        }

        yield return fix;
    }

    private static bool IsOfProperty(AttributeListSyntax list) => list.Target?.Identifier.IsKind(SyntaxKind.PropertyKeyword) == true;
}
