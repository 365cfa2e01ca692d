using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0031: makes the part of a pattern that may be absent required, if there is only one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EmptyPatternFixProvider))]
public sealed class EmptyPatternFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.PatternMatchesNothing);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<AttributeArgumentSyntax>()?.Expression is { } expression
            && request.Model.GetConstantValue(expression, request.CancellationToken).Value is string pattern
            && OptionalParts.Of(pattern) is [var (part, required)]
            && OptionalParts.IsNeverEmpty(pattern.Remove(part.Start, part.Length).Insert(part.Start, required))
            && LiteralEdit.Replace(expression, request.Model, pattern, part, required, request.CancellationToken) is { } change)
        {
            string title = required.Length == 0 ? $"Remove '{pattern.Substring(part.Start, part.Length)}'" : $"Write '{required}' instead of '{pattern.Substring(part.Start, part.Length)}'";
            yield return new Fix(title, "Let the pattern match a character").Replace(request.Document, change.Span, change.NewText!);
        }
    }
}
