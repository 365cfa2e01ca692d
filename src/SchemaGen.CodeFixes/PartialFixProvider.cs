using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0001: adds <c>partial</c> to the type, and to those around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PartialFixProvider))]
public sealed class PartialFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.TypeIsNotPartial);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<TypeDeclarationSyntax>() is { } declaration)
        {
            yield return new Fix("Add 'partial'", "Add 'partial'").AddPartial(request.Document, declaration);
        }
    }
}
