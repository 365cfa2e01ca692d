using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns a method with <c>[GeneratedSelector]</c> into a model.</summary>
internal static class SelectorMethodParser
{
    private const string Shapes = "'IElement? M(IParentNode)', 'IReadOnlyList<IElement> M(IParentNode)', 'List<IElement> M(IParentNode)' or 'bool M(IElement)'";

    /// <summary>Parses a method.</summary>
    /// <returns>Null if no part of it can be generated.</returns>
    public static SelectorMethodModel? Parse(IMethodSymbol method, Compilation compilation, Action<Diagnostic>? report, CancellationToken cancellationToken)
    {
        if (KnownTypes.Find(method, "GeneratedSelectorAttribute") is not { } data
            || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not MethodDeclarationSyntax syntax)
        {
            return null;
        }

        var reporter = new DiagnosticReporter(report);
        var attribute = new AttributeReader(data, compilation, cancellationToken);

        if (!CheckShape(method, syntax, compilation, reporter, cancellationToken) || ReturnOf(method) is not { } kind)
        {
            return null;
        }

        return new SelectorMethodModel
        {
            Namespace = TypeNames.Namespace(method.ContainingType),
            Containers = new EquatableArray<TypeHeader>(SchemaParser.ContainersOf(method.ContainingType).Append(method.ContainingType).Select(SchemaParser.HeaderOf).ToArray()),
            Modifiers = string.Join(" ", syntax.Modifiers.Select(static m => m.Text)),
            ReturnType = TypeNames.Qualified(method.ReturnType),
            Name = CSharpText.Identifier(method.Name),
            ParameterType = string.Concat(syntax.ParameterList.Parameters[0].Modifiers.Select(static m => m.Text + " ")) + TypeNames.Qualified(method.Parameters[0].Type),
            ParameterName = CSharpText.Identifier(method.Parameters[0].Name),
            Return = kind,
            Selector = attribute.IsBroken ? null : SelectorArgument.Parse(attribute, string.Empty, attribute.Text(), SelectorScope.Any, reporter),
            SelectorText = attribute.Text() ?? string.Empty,
            HintName = HintNames.Of(method, CompilationFacts.Of(compilation)),
            MatcherName = method.ContainingType.Name + "_" + method.Name,
        };
    }

    private static bool CheckShape(IMethodSymbol method, MethodDeclarationSyntax syntax, Compilation compilation, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        Location location = syntax.Identifier.GetLocation();
        string? problem = !method.IsStatic ? "it is not static"
            : !method.IsPartialDefinition ? "it is not partial, or has a body"
            : method.TypeParameters.Length > 0 ? "it is generic"
            : ReturnOf(method) is null ? "its parameter or its result is of another type"
            : method.Parameters[0].RefKind != RefKind.None ? "its parameter is by reference"
            : null;

        if (problem is not null)
        {
            reporter.Report(DiagnosticDescriptors.SelectorMethodIsUnsupported, location, method.Name, problem, Shapes);
            return false;
        }

        for (INamedTypeSymbol? level = method.ContainingType; level is not null; level = level.ContainingType)
        {
            if (level.TypeParameters.Length > 0 || level.IsFileLocal)
            {
                reporter.Report(DiagnosticDescriptors.SelectorMethodIsUnsupported, location, method.Name, $"its type '{level.Name}' is generic or local to its file", Shapes);
                return false;
            }

            if (!SchemaParser.IsPartial(level, cancellationToken))
            {
                reporter.Report(DiagnosticDescriptors.TypeIsNotPartial, level.Locations.First(), level.Name, SchemaParser.HeaderOf(level).Keyword);
                return false;
            }
        }

        if (compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp11 and var version })
        {
            reporter.Report(DiagnosticDescriptors.LanguageVersionIsTooOld, location, method.Name, version.ToDisplayString());
        }

        return true;
    }

    private static SelectorReturn? ReturnOf(IMethodSymbol method)
    {
        if (method.Parameters.Length != 1 || method.ReturnsByRef || method.ReturnsByRefReadonly)
        {
            return null;
        }

        bool isTree = IsDom(method.Parameters[0].Type, "IParentNode");

        return method.ReturnType switch
        {
            { SpecialType: SpecialType.System_Boolean } when IsDom(method.Parameters[0].Type, "IElement") => SelectorReturn.Matches,
            { NullableAnnotation: not NullableAnnotation.NotAnnotated } element when isTree && IsDom(element, "IElement") => SelectorReturn.First,
            INamedTypeSymbol { Name: "IReadOnlyList" or "List", TypeArguments.Length: 1 } list
                when isTree && IsDom(list.TypeArguments[0], "IElement") && KnownTypes.IsNamespace(list.ContainingNamespace, "System.Collections.Generic") => SelectorReturn.All,
            _ => null,
        };
    }

    /// <summary>Whether a type is the one of AngleSharp's tree with a name.</summary>
    public static bool IsDom(ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: "Dom", ContainingNamespace: { Name: "AngleSharp", ContainingNamespace.IsGlobalNamespace: true } };
}
