using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns a method with <c>[GeneratedSelector]</c> into a model.</summary>
internal static class SelectorMethodParser
{
    private const string Attribute = "GeneratedSelectorAttribute";
    private const string Shapes = "'IElement? M(IParentNode)', 'IReadOnlyList<IElement> M(IParentNode)', 'List<IElement> M(IParentNode)' or 'bool M(IElement)'";

    /// <summary>Checks the methods of a type.</summary>
    /// <remarks>
    /// Methods are checked with their type, because an analyzer does not see them by themselves: once the other part of a partial method is generated, the compiler passes
    /// analyzers only that part, which is skipped as generated code.
    /// </remarks>
    public static void CheckAll(INamedTypeSymbol type, Compilation compilation, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        bool isPlaceReported = false;

        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IMethodSymbol method)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Parse(method, compilation, Report, cancellationToken);
            }
        }

        void Report(Diagnostic diagnostic)
        {
            // A type around the methods that is not partial is one mistake, however many methods and schemas are in it.
            if (diagnostic.Id != DiagnosticIds.TypeIsNotPartial || (!isPlaceReported && !IsReportedElsewhere(type, cancellationToken)))
            {
                isPlaceReported |= diagnostic.Id == DiagnosticIds.TypeIsNotPartial;
                report(diagnostic);
            }
        }
    }

    /// <summary>Reports the attribute on a local function or a lambda, which cannot be partial.</summary>
    public static void CheckFunction(SyntaxList<AttributeListSyntax> lists, string name, Location location, SemanticModel model, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (lists.SelectMany(static list => list.Attributes).Any(a => KnownTypes.IsAttribute(model.GetTypeInfo(a, cancellationToken).Type as INamedTypeSymbol, Attribute)))
        {
            report(Diagnostic.Create(DiagnosticDescriptors.SelectorMethodIsUnsupported, location, name, "it is inside another method", Shapes));
        }
    }

    /// <summary>Parses a method.</summary>
    /// <returns>Null if no part of it can be generated.</returns>
    public static SelectorMethodModel? Parse(IMethodSymbol method, Compilation compilation, Action<Diagnostic>? report, CancellationToken cancellationToken)
    {
        if (method.Name.Length == 0 || method.ContainingType is null || TypeDeclarations.HasNoName(method.ContainingType) || KnownTypes.Find(method, Attribute) is not { } data)
        {
            return null;
        }

        var reporter = new DiagnosticReporter(report);
        string hintName = HintNames.Of(method, CompilationFacts.Of(compilation));

        if (method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not MethodDeclarationSyntax syntax)
        {
            // An accessor, an operator or a constructor.
            reporter.Report(DiagnosticDescriptors.SelectorMethodIsUnsupported, method.Locations.First(), method.AssociatedSymbol?.Name ?? method.Name, "it is not an ordinary method", Shapes);
            return null;
        }

        if (!CanGenerate(method, syntax, hintName, compilation, reporter, cancellationToken))
        {
            return null;
        }

        var attribute = new AttributeReader(data, compilation, cancellationToken);
        bool fits = CheckShape(method, syntax.Identifier.GetLocation(), reporter);
        SelectorList? selector = attribute.IsBroken ? null : SelectorArgument.Parse(attribute, string.Empty, attribute.Text(), SelectorScope.Any, reporter);

        return new SelectorMethodModel
        {
            Namespace = TypeNames.Namespace(method.ContainingType),
            Containers = new EquatableArray<TypeHeader>(TypeDeclarations.ContainersOf(method.ContainingType).Append(method.ContainingType).Select(TypeDeclarations.HeaderOf).ToArray()),
            Declaration = MethodDeclaration.Of(method, syntax),
            ParameterName = fits ? CSharpText.Identifier(method.Parameters[0].Name) : string.Empty,
            Return = ReturnOf(method),
            Selector = fits ? selector : null,
            SelectorText = attribute.Text() ?? string.Empty,
            HintName = hintName,
            GeneratedNamespace = CompilationFacts.Of(compilation).GeneratedNamespace,
            MatcherName = method.ContainingType.Name + "_" + method.Name,
            SilencedWarnings = SilencedWarnings.OfMethod(method, compilation),
        };
    }

    /// <summary>Reports whether the other part of a method can be generated. It then is, even if the shape of the method is wrong, so that the compiler does not also report a missing body.</summary>
    private static bool CanGenerate(IMethodSymbol method, MethodDeclarationSyntax syntax, string hintName, Compilation compilation, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        Location location = syntax.Identifier.GetLocation();
        bool hasBody = syntax.Body is not null || syntax.ExpressionBody is not null;

        if (!hasBody && !method.IsPartialDefinition && !method.IsAbstract && !method.IsExtern)
        {
            // The compiler reports the missing body, and that the method may be partial.
            return false;
        }

        if (hasBody || !method.IsPartialDefinition || IsImplemented(method, hintName, cancellationToken))
        {
            reporter.Report(DiagnosticDescriptors.SelectorMethodIsUnsupported, location, method.Name, method.IsPartialDefinition ? "it has a body already" : "it is not partial, or has a body", Shapes);
            return false;
        }

        if (!MethodDeclaration.CanBeRepeated(method, syntax))
        {
            // The compiler reports an unknown type or a missing modifier.
            return false;
        }

        for (INamedTypeSymbol? level = method.ContainingType; level is not null; level = level.ContainingType)
        {
            if (level.IsFileLocal)
            {
                reporter.Report(DiagnosticDescriptors.SelectorMethodIsUnsupported, location, method.Name, $"its type '{level.Name}' is local to its file", Shapes);
                return false;
            }

            if (!TypeDeclarations.IsPartial(level, cancellationToken))
            {
                reporter.Report(DiagnosticDescriptors.TypeIsNotPartial, level.Locations.First(), level.Name, TypeDeclarations.HeaderOf(level).Keyword);
                return false;
            }
        }

        if (compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp11 and var version })
        {
            reporter.Report(DiagnosticDescriptors.LanguageVersionIsTooOld, location, method.Name, version.ToDisplayString());
        }

        return true;
    }

    /// <summary>Reports whether the user has written the other part. The analyzer may see the generated part instead, which is recognized by its file name.</summary>
    private static bool IsImplemented(IMethodSymbol method, string hintName, CancellationToken cancellationToken) =>
        method.PartialImplementationPart is { } other
        && other.DeclaringSyntaxReferences.Any(r => !r.SyntaxTree.FilePath.EndsWith(hintName, StringComparison.Ordinal) && r.GetSyntax(cancellationToken) is MethodDeclarationSyntax);

    private static bool CheckShape(IMethodSymbol method, Location location, DiagnosticReporter reporter)
    {
        INamedTypeSymbol? generic = null;

        for (INamedTypeSymbol? level = method.ContainingType; level is not null; level = level.ContainingType)
        {
            generic = level.TypeParameters.Length > 0 ? level : generic;
        }

        string? problem = !method.IsStatic ? "it is not static"
            : method.TypeParameters.Length > 0 ? "it is generic"
            : ReturnOf(method) is null ? "its parameter or its result is of another type"
            : method.Parameters[0].RefKind != RefKind.None ? "its parameter is by reference"
            : generic is not null ? $"its type '{generic.Name}' is generic"
            : null;

        if (problem is not null)
        {
            reporter.Report(DiagnosticDescriptors.SelectorMethodIsUnsupported, location, method.Name, problem, Shapes);
        }

        return problem is null;
    }

    /// <summary>Reports whether the mistake of a type that is not partial is reported for a schema in it, or for an earlier type with selectors.</summary>
    private static bool IsReportedElsewhere(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        INamedTypeSymbol? level = type;

        while (level is not null && TypeDeclarations.IsPartial(level, cancellationToken))
        {
            level = level.ContainingType;
        }

        return level is not null && TypesOf(level).Any(other => KnownTypes.IsSchema(other) || (DeclarationOrder.IsBefore(other, type) && HasSelector(other)));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(TypesOf).Prepend(type);

    private static bool HasSelector(INamedTypeSymbol type) => type.GetMembers().Any(static m => m is IMethodSymbol { IsPartialDefinition: true } && KnownTypes.Find(m, Attribute) is not null);

    private static SelectorReturn? ReturnOf(IMethodSymbol method) => ReturnOf(method, method.ReturnType);

    /// <summary>Gets the kind of a method with a result; null if its parameter or the result does not fit.</summary>
    public static SelectorReturn? ReturnOf(IMethodSymbol method, ITypeSymbol result)
    {
        if (method.Parameters.Length != 1 || method.ReturnsByRef || method.ReturnsByRefReadonly)
        {
            return null;
        }

        bool isTree = KnownTypes.IsDom(method.Parameters[0].Type, "IParentNode");

        return result switch
        {
            { SpecialType: SpecialType.System_Boolean } when KnownTypes.IsDom(method.Parameters[0].Type, "IElement") => SelectorReturn.Matches,
            { NullableAnnotation: not NullableAnnotation.NotAnnotated } element when isTree && KnownTypes.IsDom(element, "IElement") => SelectorReturn.First,
            INamedTypeSymbol { Name: "IReadOnlyList" or "List", TypeArguments.Length: 1 } list
                when isTree && KnownTypes.IsDom(list.TypeArguments[0], "IElement") && KnownTypes.IsNamespace(list.ContainingNamespace, "System.Collections.Generic") => SelectorReturn.All,
            _ => null,
        };
    }
}
