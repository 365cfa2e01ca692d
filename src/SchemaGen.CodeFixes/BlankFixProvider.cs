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

/// <summary>SCHEMA0012: removes an option without a value, or a blank name and its comma from a list of names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BlankFixProvider))]
public sealed class BlankFixProvider : TextFixProvider
{
    private const string Key = "Remove what is blank";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.ArgumentIsBlank);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<AttributeArgumentSyntax>() is not { } argument)
        {
            yield break;
        }

        string value = request.Model.GetConstantValue(argument.Expression, request.CancellationToken).Value as string ?? string.Empty;
        string names = string.Join(",", value.Split(',').Where(static name => !string.IsNullOrWhiteSpace(name))).Trim();

        if (names.Length > 0)
        {
            if (LiteralEdit.Replace(argument.Expression, request.Model, value, new TextSpan(0, value.Length), names, request.CancellationToken) is { } change)
            {
                yield return new Fix($"Write '{names}'", Key).Replace(request.Document, change.Span, change.NewText!);
            }
        }
        else if (argument.NameEquals is { Name: var option } && option.Identifier.ValueText is not ("Key" or "Value" or "Summary" or "Headings" or "Paragraphs"))
        {
            // The entries of a dictionary need Key and Value, and a body needs the selector of a text.
            yield return new Fix($"Remove {option}", Key).Remove(request.Document, argument);
        }
    }
}
