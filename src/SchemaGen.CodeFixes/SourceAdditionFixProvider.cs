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

/// <summary>SCHEMA0088: adds the source that the message suggests after the others of the member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SourceAdditionFixProvider))]
public sealed class SourceAdditionFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.SourceIsAdvisable);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Addition is { } source && request.Find<AttributeSyntax>() is { Parent: AttributeListSyntax list } last)
        {
            string written = last.Name switch
            {
                QualifiedNameSyntax qualified => $"{qualified.Left}.{source}",
                AliasQualifiedNameSyntax alias => $"{alias.Alias}::{source}",
                _ => InScope(request, last, source),
            };
            var fix = new Fix($"Add [{source}]", "Add the source of most publishers");

            // In a list of attributes, others may follow the source: [Css("h1"), Items(Min = 1)].
            yield return list.Attributes.Count > 1
                ? fix.Insert(request.Document, last.Span.End, ", " + written)
                : fix.Insert(request.Document, list.Span.End, Separator(list) + $"[{list.Target}{(list.Target is null ? string.Empty : " ")}{written}]");
        }
    }

    private static string InScope(FixRequest request, AttributeSyntax last, string source)
    {
        string name = source.Substring(0, source.IndexOf('('));
        return request.Model.NameInScope(last.SpanStart, name + "Attribute").Replace("Attribute", string.Empty) + source.Substring(name.Length);
    }

    /// <summary>Gets the text before the new attribute: a new line, where the member is on another line than its attributes.</summary>
    private static string Separator(AttributeListSyntax list)
    {
        SourceText text = list.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(list.Span.End);

        if (text.ToString(TextSpan.FromBounds(list.Span.End, line.End)).Any(static c => !char.IsWhiteSpace(c)))
        {
            return " ";
        }

        TextLine first = text.Lines.GetLineFromPosition(list.SpanStart);
        string indentation = new([.. text.ToString(TextSpan.FromBounds(first.Start, list.SpanStart)).TakeWhile(char.IsWhiteSpace)]);
        return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + indentation;
    }
}
