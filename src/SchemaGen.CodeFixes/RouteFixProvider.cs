using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing;
using SchemaGen.Routing;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0051: writes the host of an address alone and moves its path to the second argument, or corrects the slashes of a path.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RouteFixProvider))]
public sealed class RouteFixProvider : TextFixProvider
{
    private const string Key = "Correct the route";

    private static readonly Regex s_address = new(@"\A\s*(?:[a-z][a-z0-9+.-]*:)?(?://)?(?:[^/@]*@)?(?:\*\.)?(?<host>[^/:?#\s]+?)\.?(?::[0-9]+)?(?<path>/[^?#\s]*)?\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex s_slashes = new("/{2,}", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.RouteIsInvalid);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<AttributeArgumentSyntax>() is not { Parent: AttributeArgumentListSyntax list } argument
            || request.Model.GetConstantValue(argument.Expression, request.CancellationToken).Value is not string value)
        {
            yield break;
        }

        bool isPath = argument.NameColon is { Name.Identifier.ValueText: var name } ? name == "path" : list.Arguments.IndexOf(argument) == 1;
        Fix? fix = isPath ? CorrectPath(request, argument, value) : CorrectHost(request, argument, list, value);

        if (fix is not null)
        {
            yield return fix;
        }
    }

    private static Fix? CorrectHost(FixRequest request, AttributeArgumentSyntax argument, AttributeArgumentListSyntax list, string value)
    {
        Match address = s_address.Match(value);
        string host = address.Groups["host"].Value;
        string path = address.Groups["path"].Value.TrimEnd('/');
        bool isPathWritten = list.Arguments.Count > 1;

        if (!address.Success
            || !RouteParser.IsHost(host)
            || (path.Length > 0 && (isPathWritten || !RoutePattern.TryParse(path, out _, out _)))
            || LiteralEdit.Replace(argument.Expression, request.Model, value, new TextSpan(0, value.Length), host, request.CancellationToken) is not { } change)
        {
            return null;
        }

        string second = path.Length == 0 ? string.Empty : SymbolDisplay.FormatLiteral(path, quote: true);
        Fix fix = new Fix(path.Length == 0 ? $"Write '{host}'" : $"Write '{host}' with the path '{path}'", Key).Replace(request.Document, change.Span, change.NewText!);
        return path.Length == 0 ? fix : fix.Insert(request.Document, argument.Span.End, argument.NameColon is null ? ", " + second : ", path: " + second);
    }

    private static Fix? CorrectPath(FixRequest request, AttributeArgumentSyntax argument, string value)
    {
        string path = s_slashes.Replace("/" + value.Trim(), "/");
        return path.IndexOfAny(['?', '#', '*']) < 0 && RoutePattern.TryParse(path, out _, out _)
            && LiteralEdit.Replace(argument.Expression, request.Model, value, new TextSpan(0, value.Length), path, request.CancellationToken) is { } change
            ? new Fix($"Write '{path}'", Key).Replace(request.Document, change.Span, change.NewText!)
            : null;
    }
}
