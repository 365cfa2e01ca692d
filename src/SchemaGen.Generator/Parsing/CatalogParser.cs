using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns a type with <c>[HtmlCatalog]</c> into a model.</summary>
internal static class CatalogParser
{
    private const string Attribute = "HtmlCatalogAttribute";

    private static readonly (string Name, string[]? Parameters)[] s_members =
    [
        ("Schemas", null),
        ("Match", ["System.Uri"]),
        ("Extract", ["string", "SchemaGen.HtmlContext", "System.Threading.CancellationToken"]),
        ("ExtractAsync", ["System.IO.Stream", "SchemaGen.HtmlContext", "System.Threading.CancellationToken"]),
    ];

    private static readonly SymbolDisplayFormat s_plain = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Reports whether a type is a catalog.</summary>
    public static bool IsCatalog(INamedTypeSymbol type) => KnownTypes.Find(type, Attribute) is not null;

    /// <summary>Gets the location of the name of a catalog.</summary>
    public static Location IdentifierOf(INamedTypeSymbol type, CancellationToken cancellationToken) => TypeDeclarations.IdentifierOf(type, cancellationToken, Attribute);

    /// <summary>Parses a catalog.</summary>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation that it belongs to.</param>
    /// <param name="report">The receiver of the diagnostics; null if they are not needed.</param>
    /// <param name="cancellationToken">The token of the compiler.</param>
    /// <returns>Null if no part of the type can be generated.</returns>
    public static CatalogModel? Parse(INamedTypeSymbol type, Compilation compilation, Action<Diagnostic>? report, CancellationToken cancellationToken)
    {
        if (TypeDeclarations.HasNoName(type) || KnownTypes.Find(type, Attribute) is not { } data)
        {
            return null;
        }

        var reporter = new DiagnosticReporter(report);

        if (!CanGenerate(type, reporter, cancellationToken))
        {
            return null;
        }

        if (!type.IsStatic)
        {
            Report("it is not static; declare it 'static partial class'");
        }

        if (type.GetAttributes().Count(static a => KnownTypes.IsAttribute(a.AttributeClass, Attribute)) > 1)
        {
            Report("it has two attributes; remove [HtmlCatalog] or [HtmlCatalog<T>]");
        }

        if (compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp11 and var version })
        {
            reporter.Report(DiagnosticDescriptors.LanguageVersionIsTooOld, IdentifierOf(type, cancellationToken), type.Name, version.ToDisplayString());
        }

        ITypeSymbol result = ResultOf(data, compilation);

        if (result.TypeKind == TypeKind.Error)
        {
            // The compiler reports it.
            reporter.Fail();
            result = compilation.ObjectType;
        }
        else if (ProblemOf(result, compilation) is { } problem)
        {
            reporter.Report(DiagnosticDescriptors.CatalogIsInvalid, LocationOfResult(data, cancellationToken), type.Name, problem);
            result = compilation.ObjectType;
        }

        return new CatalogModel
        {
            Namespace = TypeNames.Namespace(type),
            Containers = new EquatableArray<TypeHeader>(TypeDeclarations.ContainersOf(type).Select(TypeDeclarations.HeaderOf).ToArray()),
            Type = TypeDeclarations.HeaderOf(type),
            DisplayName = TypeNames.Display(type),
            HintName = HintNames.Of(type, CompilationFacts.Of(compilation)),
            GeneratedNamespace = CompilationFacts.Of(compilation).GeneratedNamespace,
            ResultType = TypeNames.QualifiedNotNull(result),
            BaseType = result is INamedTypeSymbol { SpecialType: not SpecialType.System_Object } named ? TypeNames.Identity(named) : null,
            IsPublic = IsSeenOutside(result) || !IsSeenOutside(type),
            Suppressed = Suppressed(type, reporter, cancellationToken),
            SilencedWarnings = SilencedWarnings.OfCatalog(type, result, compilation),
            HasErrors = reporter.HasErrors,
        };

        void Report(string problem) => reporter.Report(DiagnosticDescriptors.CatalogIsInvalid, IdentifierOf(type, cancellationToken), type.Name, problem);
    }

    private static bool CanGenerate(INamedTypeSymbol type, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            bool isSelf = SymbolEqualityComparer.Default.Equals(level, type);
            string? problem = level.IsFileLocal ? "it is local to its file, where nothing can be added to it; remove 'file'"
                : level.TypeParameters.Length > 0 ? $"{(isSelf ? "it" : $"'{level.Name}'")} is generic; remove the type parameters"
                : !TypeDeclarations.IsPartial(level, cancellationToken) ? isSelf ? "it is not partial; declare it 'static partial class'" : $"'{level.Name}' is not partial; declare it 'partial'"
                : null;

            if (problem is not null)
            {
                reporter.Report(DiagnosticDescriptors.CatalogIsInvalid, IdentifierOf(type, cancellationToken), type.Name, problem);
                return false;
            }
        }

        return true;
    }

    private static ITypeSymbol ResultOf(AttributeData data, Compilation compilation) =>
        data.AttributeClass is { TypeArguments: [var argument] } ? argument : compilation.ObjectType;

    private static string? ProblemOf(ITypeSymbol result, Compilation compilation) =>
        result is not INamedTypeSymbol named ? $"'{TypeNames.Display(result)}' cannot be the type of a schema; write an interface or a base class"
        : !ReaderReach.CanBeUsed(result, compilation) ? $"'{TypeNames.Display(result)}' cannot be used in the whole assembly; make it internal or public"
        : named.TypeParameters.Any(static p => p.Variance != VarianceKind.None) ? $"'{TypeNames.Display(result)}' has a variant type parameter; write an interface without one"
        : null;

    private static Location LocationOfResult(AttributeData data, CancellationToken cancellationToken) =>
        data.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax attribute
            ? (attribute.Name.DescendantNodesAndSelf().OfType<TypeArgumentListSyntax>().FirstOrDefault()?.Arguments.FirstOrDefault() ?? (SyntaxNode)attribute).GetLocation()
            : Location.None;

    private static bool IsSeenOutside(ITypeSymbol type)
    {
        for (ITypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return type is not INamedTypeSymbol { IsGenericType: true } generic || generic.TypeArguments.All(IsSeenOutside);
    }

    /// <summary>Finds the generated members that members of the user replace, and reports each of these.</summary>
    private static EquatableArray<string> Suppressed(INamedTypeSymbol type, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        var suppressed = new List<string>();

        foreach ((string name, string[]? parameters) in s_members)
        {
            // A member cannot have the name of its type (CS0542).
            if (type.Name == name)
            {
                suppressed.Add(name);
                reporter.Report(DiagnosticDescriptors.CatalogIsInvalid, IdentifierOf(type, cancellationToken), type.Name, "a member with its name is generated; rename it");
            }
            else if (type.GetMembers(name).FirstOrDefault(member => !IsGenerated(member) && Conflicts(member, parameters)) is { } own)
            {
                suppressed.Add(name);
                reporter.Report(DiagnosticDescriptors.CatalogIsInvalid, own.Locations.First(), type.Name, $"its '{name}' takes the place of the generated member; rename it");
            }
        }

        return new EquatableArray<string>(suppressed);
    }

    /// <summary>Reports whether a member is one that the generator added, which the analyzer sees.</summary>
    private static bool IsGenerated(ISymbol member) => member.GetAttributes().Any(static a => KnownTypes.IsOf(a, "System.CodeDom.Compiler", "GeneratedCodeAttribute"));

    private static bool Conflicts(ISymbol member, string[]? parameters) =>
        parameters is null
        || member is not IMethodSymbol method
        || (method.TypeParameters.IsEmpty && method.Parameters.Select(static p => p.Type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(s_plain)).SequenceEqual(parameters));
}
