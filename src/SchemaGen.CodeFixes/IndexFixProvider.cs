using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0023: writes the range of one match for an index, the index of the first match for a range, and the C# form of an index of another language.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IndexFixProvider))]
public sealed class IndexFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.AtIsInvalid);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<AttributeArgumentSyntax>() is { Parent.Parent: AttributeSyntax attribute } argument
            && request.Model.GetConstantValue(argument.Expression, request.CancellationToken).Value is string value
            && request.MemberTypeOf(attribute) is { } member)
        {
            bool takesRange = member.List != ListKind.None || attribute.ArgumentList!.Arguments.Any(static a => a.NameEquals?.Name.Identifier.ValueText == "Join");

            if (IndexText.Convert(value, takesRange) is { } index
                && LiteralEdit.Replace(argument.Expression, request.Model, value, new TextSpan(0, value.Length), index, request.CancellationToken) is { } change)
            {
                yield return new Fix($"Write '{index}'", "Write the index or range").Replace(request.Document, change.Span, change.NewText!);
            }
        }
    }
}
