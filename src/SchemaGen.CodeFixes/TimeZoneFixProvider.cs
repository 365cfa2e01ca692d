using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0021: takes the times of a source for UTC.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TimeZoneFixProvider))]
public sealed class TimeZoneFixProvider : TextFixProvider
{
    private const string Title = "Take the page's times for UTC: add TimeZone = \"UTC\"";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.TimeZoneIsNeeded);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        // TimeZone = null has no effect, but is written and has to be replaced.
        if (request.Find<AttributeSyntax>()?.ArgumentList is { Arguments: var arguments } && arguments.All(static a => a.NameEquals?.Name.Identifier.ValueText != "TimeZone"))
        {
            yield return new Fix(Title, Title).Insert(request.Document, arguments.Last().Span.End, ", TimeZone = \"UTC\"");
        }
    }
}
