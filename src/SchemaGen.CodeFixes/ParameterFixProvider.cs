using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes;

/// <summary>SCHEMA0008: gives a parameter that nothing fills a default value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ParameterFixProvider))]
public sealed class ParameterFixProvider : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.ParameterHasNoSource);

    private protected override IEnumerable<Fix> Fixes(FixRequest request)
    {
        if (request.Find<ParameterSyntax>() is not { Parent: ParameterListSyntax { Parameters: var all } } parameter)
        {
            yield break;
        }

        // Those after it need a default, too (CS1737).
        ParameterSyntax[] without = [.. all.SkipWhile(p => p != parameter).Where(static p => p.Default is null)];
        string?[] defaults = [.. without.Select(p => DefaultOf(request, p))];

        if (defaults.Contains(null))
        {
            yield break;
        }

        var fix = new Fix($"Add '= {defaults[0]}' to '{parameter.Identifier.ValueText}'", "Give the parameter a default value");

        for (int i = 0; i < without.Length; i++)
        {
            fix.Insert(request.Document, without[i].Span.End, " = " + defaults[i]);
        }

        yield return fix;
    }

    /// <summary>Gets the default value of a parameter; null if there is none that its type allows, or a source gives its value.</summary>
    private static string? DefaultOf(FixRequest request, ParameterSyntax parameter)
    {
        if (parameter.Modifiers.Count > 0 || request.Model.GetDeclaredSymbol(parameter, request.CancellationToken) is not { } symbol || MemberSlots.Sources(symbol).Length > 0)
        {
            return null;
        }

        return symbol.NullableAnnotation == NullableAnnotation.Annotated || MemberType.IsNullableValue(symbol.Type) ? "null" : symbol.Type.IsValueType ? "default" : null;
    }
}
