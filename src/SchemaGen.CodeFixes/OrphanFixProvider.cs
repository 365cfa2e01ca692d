using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0015: adds the missing <c>[HtmlSchema]</c> to a type with sources, or removes an attribute that nothing reads.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OrphanFixProvider))]
public sealed class OrphanFixProvider : TextFixProvider
{
    private const string Key = "Leave no attribute without effect";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.AttributeIsOrphaned);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        switch (request.Root.FindNode(request.Diagnostic.Location.SourceSpan))
        {
            case AttributeSyntax attribute:
                yield return new Fix($"Remove [{attribute.Name}]", Key).Remove(request.Document, attribute);
                break;
            case TypeDeclarationSyntax declaration
                when request.Model.GetDeclaredSymbol(declaration, request.CancellationToken) is INamedTypeSymbol type && request.MakeSchema(type, Key) is { } fix:
                yield return fix;
                break;
        }
    }
}
