using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0013: turns the type of a member into a schema.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SchemaTypeFixProvider))]
public sealed class SchemaTypeFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.MemberTypeIsUnsupported);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        // For a list, the type of its items.
        if (request.Find<TypeSyntax>() is { } syntax
            && request.Model.GetTypeInfo(syntax, request.CancellationToken).Type is { } type
            && request.MakeSchema(MemberType.Of(type).Underlying, "Make the type a schema") is { } fix)
        {
            yield return fix;
        }
    }
}
