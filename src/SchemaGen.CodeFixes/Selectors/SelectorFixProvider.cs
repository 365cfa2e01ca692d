using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
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

    /// <summary>A suggestion that adds an element which the parser creates: <c>&gt; tbody &gt; tr</c>.</summary>
    private static readonly Regex s_added = new(@"\A\s*>\s*[a-z]+\s*>\s*(?<child>[^>\s]+)\z", RegexOptions.CultureInvariant);

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

        MemberType? written = MemberOf(request, attribute, argument);

        if (XPathSelector.Convert(selector) is { } xpath && (xpath.Attribute is null || written is { Value: not ValueKind.Schema }))
        {
            if (OfXPath(request, argument, attribute.ArgumentList!.Arguments, selector, xpath) is { } converted)
            {
                yield return converted;
            }
        }
        // Without its option the selector would be valid, and read something else.
        else if (written is { } member && TryDialect(request, selector, member, out SelectorDialect? dialect))
        {
            if (dialect is not null && FixOf(request, argument, attribute.ArgumentList!.Arguments, selector, dialect) is { } fix)
            {
                yield return fix;
            }
        }
        else if (request.Suggestion is { } suggestion && SpanOf(request, selector, suggestion) is var span && IsHelp(request, selector, span, suggestion)
            && LiteralEdit.Replace(argument.Expression, request.Model, selector, span, suggestion, request.CancellationToken) is { } change)
        {
            string old = Shorten(selector.Substring(request.Start, request.Length));
            yield return new Fix(suggestion.Length == 0 ? $"Remove '{old}'" : $"Write '{Shorten(suggestion)}' instead of '{old}'", Key).Replace(request.Document, change.Span, change.NewText!);

            if (s_added.Match(suggestion) is { Success: true } added)
            {
                string child = added.Groups["child"].Value;
                string separator = SelectorCharacters.IsWhiteSpace(selector[span.Start - 1]) ? string.Empty : " ";

                if (LiteralEdit.Replace(argument.Expression, request.Model, selector, span, separator + child, request.CancellationToken) is { } descendant)
                {
                    yield return new Fix($"Write '{child}' instead of '{old}', at any depth", AnyDepthKey).Replace(request.Document, descendant.Span, descendant.NewText!);
                }
            }
        }
    }

    /// <summary>Replaces a whole expression of XPath.</summary>
    private static Fix? OfXPath(FixRequest request, AttributeArgumentSyntax argument, SeparatedSyntaxList<AttributeArgumentSyntax> arguments, string selector, XPathSelector xpath)
    {
        var whole = new TextSpan(0, selector.Length);

        if (xpath.Attribute is { } name)
        {
            return FixOf(request, argument, arguments, selector, new SelectorDialect("Attr", name, [whole], xpath.Selector));
        }

        return LiteralEdit.Replace(argument.Expression, request.Model, selector, whole, xpath.Selector, request.CancellationToken) is { } change
            ? new Fix($"Write '{Shorten(xpath.Selector)}'", Key).Replace(request.Document, change.Span, change.NewText!)
            : null;
    }

    /// <summary>Reports whether an option corrects the mistake; null if no correction can be written.</summary>
    private static bool TryDialect(FixRequest request, string selector, MemberType member, out SelectorDialect? dialect)
    {
        bool isList = member.List != ListKind.None;
        dialect = null;

        switch (request.Code)
        {
            case nameof(SelectorErrorCode.ParselAttribute) or nameof(SelectorErrorCode.XRayAttribute) or nameof(SelectorErrorCode.XPathAttributeStep) when member.Value != ValueKind.Schema:
                dialect = SelectorDialect.Attribute(selector);
                return true;
            case nameof(SelectorErrorCode.JQueryPseudoClass):
                dialect = SelectorDialect.Position(selector, request.Start, isList);
                return dialect is not null || (isList && selector.Substring(request.Start, request.Length).Equals(":first", System.StringComparison.OrdinalIgnoreCase));
            default:
                return false;
        }
    }

    private static Fix? FixOf(FixRequest request, AttributeArgumentSyntax argument, SeparatedSyntaxList<AttributeArgumentSyntax> arguments, string selector, SelectorDialect dialect)
    {
        AttributeArgumentSyntax? option = arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == dialect.Option);
        bool isSaid = option is not null && request.Model.GetConstantValue(option.Expression, request.CancellationToken).Value is string said && said == dialect.Value;
        bool isRefused = dialect.Option == "At" && arguments.Any(static a => a.NameEquals?.Name.Identifier.ValueText == "Single");

        if ((option is not null && !isSaid) || isRefused || SelectorParser.Parse(dialect.Apply(selector)).Errors.Any(static e => e.Severity == SelectorErrorSeverity.Error))
        {
            return null;
        }

        var fix = new Fix($"Write '{Shorten(dialect.Apply(selector))}' with {dialect.Option} = \"{dialect.Value}\"", Key);

        foreach (TextSpan part in dialect.Parts)
        {
            if (LiteralEdit.Replace(argument.Expression, request.Model, selector, part, dialect.Text, request.CancellationToken) is not { } change)
            {
                return null;
            }

            fix.Replace(request.Document, change.Span, change.NewText!);
        }

        return isSaid ? fix : fix.Insert(request.Document, arguments.Last().Span.End, $", {dialect.Option} = \"{dialect.Value}\"");
    }

    /// <summary>Gets the type of the member that the selector of a <c>[Css]</c> reads; null if it is another selector.</summary>
    private static MemberType? MemberOf(FixRequest request, AttributeSyntax attribute, AttributeArgumentSyntax argument) =>
        argument.NameEquals is null && KnownTypes.IsAttribute(request.AttributeOf(attribute), "CssAttribute") ? request.MemberTypeOf(attribute) : null;

    /// <summary>Gets the replaced span; a part that is removed from the end includes the space before it.</summary>
    private static TextSpan SpanOf(FixRequest request, string selector, string suggestion)
    {
        int start = request.Start;

        while (suggestion.Length == 0 && request.Start + request.Length == selector.Length && start > 0 && SelectorCharacters.IsWhiteSpace(selector[start - 1]))
        {
            start--;
        }

        return TextSpan.FromBounds(start, request.Start + request.Length);
    }

    /// <summary>Reports whether a suggestion helps. The parser and the checks have tried their suggestions, except those for alternatives that <c>:is()</c> leaves out.</summary>
    private static bool IsHelp(FixRequest request, string selector, TextSpan span, string suggestion)
    {
        if (request.Diagnostic.Id != DiagnosticIds.SelectorHidesMistake)
        {
            return true;
        }

        SelectorParseResult corrected = SelectorParser.Parse(selector.Remove(span.Start, span.Length).Insert(span.Start, suggestion));
        return corrected.Selector is not null && corrected.Errors.Count < SelectorParser.Parse(selector).Errors.Count;
    }

    private static string Shorten(string text)
    {
        string line = string.Join(" ", text.Split(['\r', '\n'], System.StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 60 ? line : line.Substring(0, 59) + "…";
    }
}
