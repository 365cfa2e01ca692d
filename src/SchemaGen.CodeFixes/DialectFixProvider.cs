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

/// <summary>SCHEMA0020, SCHEMA0022, SCHEMA0053, SCHEMA0065 to SCHEMA0069, SCHEMA0071, SCHEMA0072, SCHEMA0074, SCHEMA0085 and SCHEMA0090: corrects misspelled names, and converts the syntax of other libraries and languages to that of this library and .NET, where the meaning is exactly the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DialectFixProvider))]
public sealed class DialectFixProvider : TextFixProvider
{
    private const string Key = "Apply the correction of the message";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        DiagnosticIds.FormatIsInvalid,
        DiagnosticIds.PatternIsInvalid,
        DiagnosticIds.JsonLdPathIsInvalid,
        DiagnosticIds.NameIsImpossible,
        DiagnosticIds.NameIsForeign,
        DiagnosticIds.ElementHasNoText,
        DiagnosticIds.AddressIsText,
        DiagnosticIds.TimeIsText,
        DiagnosticIds.PatternIsForeign,
        DiagnosticIds.SplitIsPattern,
        DiagnosticIds.BodyHasNoText,
        DiagnosticIds.NameIsMisspelled,
        DiagnosticIds.NameIsRepeated);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Addition is { } addition)
        {
            if (AddTo(request, addition) is { } added)
            {
                yield return added;
            }
        }
        else if (request.Find<AttributeArgumentSyntax>() is { } argument && request.Model.GetConstantValue(argument.Expression, request.CancellationToken).Value is string value)
        {
            Fix? fix = request.Argument is { } written ? Rewrite(request, argument, written) : request.Suggestion is { } suggestion ? Replace(request, argument, value, suggestion) : null;

            if (fix is not null)
            {
                yield return fix;
            }
        }
    }

    /// <summary>Adds an option to the attribute.</summary>
    private static Fix? AddTo(FixRequest request, string addition)
    {
        if (request.Find<AttributeSyntax>() is not { } attribute)
        {
            return null;
        }

        var fix = new Fix($"Set {addition}", "Set the attribute to read");
        return attribute.ArgumentList is { Arguments.Count: > 0 } list
            ? fix.Insert(request.Document, list.Arguments.Last().Span.End, ", " + addition)
            : attribute.ArgumentList is { } empty ? fix.Insert(request.Document, empty.OpenParenToken.Span.End, addition)
            : fix.Insert(request.Document, attribute.Span.End, $"({addition})");
    }

    /// <summary>Replaces or removes the underlined option.</summary>
    private static Fix? Rewrite(FixRequest request, AttributeArgumentSyntax argument, string written)
    {
        if (argument.Parent is not AttributeArgumentListSyntax { Arguments: var arguments })
        {
            return null;
        }

        if (written.Length == 0)
        {
            return new Fix($"Remove {argument.NameEquals?.Name}", Key).Remove(request.Document, argument);
        }

        string option = written.Substring(0, written.IndexOf(' '));
        bool isSaid = arguments.Any(a => a.NameEquals?.Name.Identifier.ValueText == option);
        bool isInScope = !request.Model.LookupNamespacesAndTypes(argument.SpanStart, name: "ReadMode").IsEmpty;
        string text = isInScope ? written : written.Replace("ReadMode.", "global::SchemaGen.ReadMode.");
        return isSaid ? null : new Fix($"Write {written}", Key).Replace(request.Document, argument.Span, text);
    }

    /// <summary>Replaces a part of the argument's text; an option <c>Split</c> with a regular expression becomes <c>SplitPattern</c>.</summary>
    private static Fix? Replace(FixRequest request, AttributeArgumentSyntax argument, string value, string suggestion)
    {
        bool isSplit = request.Diagnostic.Id == DiagnosticIds.SplitIsPattern;

        if (request.Start < 0 || request.Length <= 0 || request.Start + request.Length > value.Length || (isSplit && argument.NameEquals is null))
        {
            return null;
        }

        var part = new TextSpan(request.Start, request.Length);
        bool isSame = value.Substring(part.Start, part.Length) == suggestion;
        TextChange? change = isSame ? null : LiteralEdit.Replace(argument.Expression, request.Model, value, part, suggestion, request.CancellationToken);

        if (change is null && !isSame)
        {
            return null;
        }

        var fix = new Fix(isSplit ? "Write SplitPattern" : suggestion.Length == 0 ? $"Remove '{value.Substring(part.Start, part.Length)}'" : $"Write '{suggestion}' instead of '{value.Substring(part.Start, part.Length)}'", Key);

        if (isSplit)
        {
            fix.Replace(request.Document, argument.NameEquals!.Name.Span, "SplitPattern");
        }

        return change is { } made ? fix.Replace(request.Document, made.Span, made.NewText!) : fix;
    }
}
