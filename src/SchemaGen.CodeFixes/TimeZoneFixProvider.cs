using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0021: reads the times of a source as UTC.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimeZoneFixProvider))]
public sealed class TimeZoneFixProvider : TextFixProvider
{
    private const string Title = "Read the page's times as UTC: add TimeZone = \"UTC\"";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.TimeZoneIsNeeded);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        // Beside TimeZone = null, a second argument of the name would be an error.
        if (request.Find<AttributeSyntax>()?.ArgumentList is { Arguments: var arguments } && arguments.All(static a => a.NameEquals?.Name.Identifier.ValueText != "TimeZone"))
        {
            yield return new Fix(Title, Title).Insert(request.Document, arguments.Last().Span.End, ", TimeZone = \"UTC\"");
        }
    }
}
