using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0018, SCHEMA0019, SCHEMA0032 and SCHEMA0073: replaces a culture, a time zone or a format by the one that is probably meant, which the diagnostic suggests.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameFixProvider))]
public sealed class NameFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.CultureIsUnknown, DiagnosticIds.TimeZoneIsUnknown, DiagnosticIds.HourIsAmbiguous, DiagnosticIds.TimeZoneHasNoDaylightSaving, DiagnosticIds.UntilIsInvalid);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Suggestion is { } name
            && request.Find<AttributeArgumentSyntax>()?.Expression is { } expression
            && request.Model.GetConstantValue(expression, request.CancellationToken).Value is string value
            && LiteralEdit.Replace(expression, request.Model, value, new TextSpan(0, value.Length), name, request.CancellationToken) is { } change)
        {
            yield return new Fix($"Write '{name}'", "Write the name that may be meant").Replace(request.Document, change.Span, change.NewText!);
        }
    }
}
