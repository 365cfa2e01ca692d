using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.CodeFixes.Selectors;

/// <summary>SCHEMA0010, SCHEMA0011, SCHEMA0060, SCHEMA0061, SCHEMA0080, SCHEMA0082 and SCHEMA0083: applies the correction of the message to the selector, moves it to an option, or converts XPath.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SelectorFixProvider))]
public sealed class SelectorFixProvider : TextFixProvider
{
    private const string Key = "Apply the correction of the message";
    private const string AnyDepthKey = "Match at any depth";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        DiagnosticIds.SelectorIsInvalid,
        DiagnosticIds.SelectorHidesMistake,
        DiagnosticIds.SelectorIsImpossible,
        DiagnosticIds.SelectorLeavesScope,
        DiagnosticIds.SelectorIsCovered,
        DiagnosticIds.NameIsGenerated,
        DiagnosticIds.NameIsOfOnePage);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<AttributeArgumentSyntax>() is not { Parent.Parent: AttributeSyntax attribute } argument
            || request.Model.GetConstantValue(argument.Expression, request.CancellationToken).Value is not string selector
            || request.Start < 0
            || request.Length <= 0
            || request.Start + request.Length > selector.Length)
        {
            yield break;
        }

        var mistake = new SelectorMistake(request.Code, request.Start, request.Length, request.Suggestion, request.Diagnostic.Id == DiagnosticIds.SelectorHidesMistake);

        foreach (SelectorCorrection correction in SelectorCorrections.Find(selector, mistake, UseOf(request, attribute, argument)))
        {
            if (FixOf(request, argument, attribute.ArgumentList!.Arguments, selector, correction) is { } fix)
            {
                yield return fix;
            }
        }
    }

    private static Fix? FixOf(FixRequest request, AttributeArgumentSyntax argument, SeparatedSyntaxList<AttributeArgumentSyntax> arguments, string selector, SelectorCorrection correction)
    {
        AttributeArgumentSyntax? option = correction.Option is null ? null : arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == correction.Option);
        bool isSaid = option is not null && request.Model.GetConstantValue(option.Expression, request.CancellationToken).Value is string said && said == correction.Value;
        bool isRefused = correction.Option == "At" && arguments.Any(static a => a.NameEquals?.Name.Identifier.ValueText == "Single");

        if ((option is not null && !isSaid) || isRefused)
        {
            return null;
        }

        var fix = new Fix(TitleOf(request, selector, correction), correction.Kind == SelectorCorrectionKind.AnyDepth ? AnyDepthKey : Key);

        foreach ((int start, int length) in correction.Parts)
        {
            if (LiteralEdit.Replace(argument.Expression, request.Model, selector, new TextSpan(start, length), correction.Text, request.CancellationToken) is not { } change)
            {
                return null;
            }

            fix.Replace(request.Document, change.Span, change.NewText!);
        }

        return isSaid || correction.Option is null ? fix : fix.Insert(request.Document, arguments.Last().Span.End, $", {correction.Option} = \"{correction.Value}\"");
    }

    private static string TitleOf(FixRequest request, string selector, SelectorCorrection correction)
    {
        string old = Shorten(selector.Substring(request.Start, request.Length));

        return (correction.Kind, correction.Text.Trim()) switch
        {
            (SelectorCorrectionKind.Translation, _) when correction.Option is { } option => $"Write '{Shorten(correction.Apply(selector))}' with {option} = \"{correction.Value}\"",
            (SelectorCorrectionKind.Translation, _) => $"Write '{Shorten(correction.Apply(selector))}'",
            (SelectorCorrectionKind.AnyDepth, var child) => $"Write '{child}' instead of '{old}', at any depth",
            _ when correction.Text.Length == 0 => $"Remove '{old}'",
            _ => $"Write '{Shorten(correction.Text)}' instead of '{old}'",
        };
    }

    /// <summary>Gets the member that the selector of a <c>[Css]</c> fills; null if it is another selector.</summary>
    private static SelectorUse? UseOf(FixRequest request, AttributeSyntax attribute, AttributeArgumentSyntax argument) =>
        argument.NameEquals is null && KnownTypes.IsAttribute(request.AttributeOf(attribute), "CssAttribute") && request.MemberTypeOf(attribute) is { } type
            ? new SelectorUse(type.List != ListKind.None, type.Value != ValueKind.Schema)
            : null;

    private static string Shorten(string text)
    {
        string line = string.Join(" ", text.Split(['\r', '\n'], System.StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 60 ? line : line.Substring(0, 59) + "…";
    }
}
