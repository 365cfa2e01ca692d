using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns a type with <c>[HtmlSchema]</c> into a model. The only place that decides what a schema may be: the generator and the analyzer both ask it.</summary>
internal static class SchemaParser
{
    /// <summary>Parses a schema.</summary>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation that it belongs to.</param>
    /// <param name="report">The receiver of the diagnostics; null if they are not needed.</param>
    /// <param name="cancellationToken">The token of the compiler.</param>
    /// <returns>Null if no part of the type can be generated.</returns>
    public static SchemaModel? Parse(INamedTypeSymbol type, Compilation compilation, Action<Diagnostic>? report, CancellationToken cancellationToken)
    {
        var reporter = new DiagnosticReporter(report);

        if (!CheckShape(type, reporter, cancellationToken))
        {
            return null;
        }

        CheckLanguageVersion(type, compilation, reporter, cancellationToken);
        var settings = SchemaSettings.Of(type, compilation, reporter, cancellationToken);
        GeneratedMembers suppressed = type.IsAbstract ? GeneratedMembers.None : SurfaceParser.Suppressed(type, reporter);
        AttributeReader? attribute = KnownTypes.Find(type, "HtmlSchemaAttribute") is { } data ? new AttributeReader(data, compilation, cancellationToken) : null;
        SelectorList? root = attribute is { } reader && reader.Has("Root") ? SelectorArgument.Parse(reader, "Root", reader.Get<string>("Root"), SelectorScope.Any, reporter) : null;
        SelectorList? when = attribute is { } options && options.Has("When") ? SelectorArgument.Parse(options, "When", options.Get<string>("When"), SelectorScope.Any, reporter) : null;
        string? until = UntilParser.Parse(attribute, reporter);
        var routeReporter = new DiagnosticReporter(report);
        EquatableArray<RouteModel> routes = RouteParser.Parse(type, compilation, routeReporter, cancellationToken);

        if (routeReporter.HasErrors)
        {
            reporter.Fail();
        }

        settings = CapturesOf(type, routes, settings with { HasInvalidRoute = routeReporter.HasErrors }, compilation, cancellationToken);

        if (reporter.Receiver is not null)
        {
            settings = settings with { Scope = SchemaScopes.Of(type, root, attribute?.Get<string>("Root"), compilation, cancellationToken) };
        }

        IMethodSymbol? constructor = type.IsAbstract ? null : ConstructorChooser.Choose(type, reporter, cancellationToken);
        List<ISymbol> symbols = MemberSlots.Members(type);
        List<MemberSlot> slots = MemberSlots.Collect(symbols, constructor, cancellationToken);
        string? nestedReaders = ReaderReach.IsInternal(type, slots, compilation) ? null : SurfaceParser.NestedReaders(type);
        settings = settings with { TypeStyle = nestedReaders is null ? TypeStyle.Short : TypeStyle.Qualified };
        List<MemberModel> members = ParseMembers(type, constructor, symbols, slots, compilation, settings, reporter, cancellationToken);

        RouteReadCheck.Check(type, compilation, reporter, cancellationToken);

        GeneratedMembers implemented = SurfaceParser.Implemented(type);

        // An abstract schema is checked, but cannot be constructed.
        return type.IsAbstract ? null : new SchemaModel
        {
            Namespace = TypeNames.Namespace(type),
            Containers = type.ContainingType is null ? EquatableArray<TypeHeader>.Empty : new EquatableArray<TypeHeader>(TypeDeclarations.ContainersOf(type).Select(TypeDeclarations.HeaderOf).ToArray()),
            Type = TypeDeclarations.HeaderOf(type),
            QualifiedName = TypeNames.QualifiedNotNull(type),
            DisplayName = TypeNames.Display(type),
            HintName = HintNames.Of(type, CompilationFacts.Of(compilation)),
            GeneratedNamespace = CompilationFacts.Of(compilation).GeneratedNamespace,
            NestedReaders = nestedReaders,
            HasErrors = reporter.HasErrors,
            Suppressed = suppressed,
            Implemented = implemented,
            HasInterface = compilation is not CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp11 },
            SilencedWarnings = SilencedWarnings.Of(type, members, compilation),
            Hiding = SurfaceParser.Hiding(type, cancellationToken),
            Root = root,
            RootText = attribute?.Get<string>("Root") ?? string.Empty,
            When = when,
            WhenText = attribute?.Get<string>("When") ?? string.Empty,
            CatalogEntry = CatalogEntryParser.Parse(type, routes, attribute, until, settings.TimeZone, (implemented & GeneratedMembers.Extract) != 0, compilation),
            HasOnExtracted = SurfaceParser.HasOnExtracted(type, cancellationToken),
            OnExtractedDeclaration = SurfaceParser.OnExtractedDeclaration(type, cancellationToken),
            Culture = settings.Culture,
            Routes = routes,
            Members = new EquatableArray<MemberModel>(members),
        };
    }

    /// <summary>Whether a part of a schema can be generated, so that another one can name its members.</summary>
    public static bool CanGenerate(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        CheckShape(type, new DiagnosticReporter(receiver: null), cancellationToken);

    private static List<MemberModel> ParseMembers(INamedTypeSymbol type, IMethodSymbol? constructor, List<ISymbol> symbols, List<MemberSlot> slots, Compilation compilation, SchemaSettings settings, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        if (reporter.Receiver is { } receiver)
        {
            // Only warnings, which do not affect the generated code.
            new OrphanCheck(type, compilation, receiver, cancellationToken).ParseSchema(constructor, slots);
        }

        var members = new List<MemberModel>(slots.Count);
        var parser = new MemberParser(type, compilation, settings, reporter, cancellationToken);

        foreach (MemberSlot slot in slots)
        {
            cancellationToken.ThrowIfCancellationRequested();

            if (parser.Parse(slot) is { } member)
            {
                members.Add(member);
            }
        }

        if (!type.IsAbstract)
        {
            CheckConstruction(type, constructor, symbols, slots, reporter, cancellationToken);
        }

        if (slots.Count == 0 && (constructor is not null || type.IsAbstract))
        {
            reporter.Report(DiagnosticDescriptors.SchemaHasNoSource, TypeDeclarations.IdentifierOf(type, cancellationToken), type.Name);
        }

        return members;
    }

    private static void CheckConstruction(INamedTypeSymbol type, IMethodSymbol? constructor, List<ISymbol> members, List<MemberSlot> slots, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        foreach (IParameterSymbol parameter in constructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            if (parameter.Name.Length == 0)
            {
                // The compiler reports it.
                reporter.Fail();
            }
            else if (!parameter.IsOptional && !parameter.IsParams && !slots.Exists(slot => SymbolEqualityComparer.Default.Equals(slot.Parameter, parameter)))
            {
                reporter.Report(DiagnosticDescriptors.ParameterHasNoSource, parameter.Locations.FirstOrDefault() ?? TypeDeclarations.IdentifierOf(type, cancellationToken), parameter.Name);
            }
        }

        if (ConstructorChooser.SetsRequiredMembers(constructor))
        {
            return;
        }

        foreach (ISymbol member in members)
        {
            if (MemberParser.IsRequired(member) && !HasSources(member, slots))
            {
                Location location = SymbolEqualityComparer.Default.Equals(member.ContainingType, type) ? member.Locations.First() : TypeDeclarations.IdentifierOf(type, cancellationToken);
                reporter.Report(DiagnosticDescriptors.RequiredMemberHasNoSource, location, member.Name, type.Name);
            }
        }
    }

    private static bool HasSources(ISymbol member, List<MemberSlot> slots) => slots.Exists(slot => SymbolEqualityComparer.Default.Equals(slot.Symbol, member));

    /// <summary>Adds the captures that a member may read: those of the schema's own routes, and of the schemas around it, which may be the page's.</summary>
    private static SchemaSettings CapturesOf(INamedTypeSymbol type, EquatableArray<RouteModel> routes, SchemaSettings settings, Compilation compilation, CancellationToken cancellationToken)
    {
        if (routes.Count == 0 && type.ContainingType is null)
        {
            return settings;
        }

        IEnumerable<string> captures = routes.SelectMany(static r => r.Captures);
        var reporter = new DiagnosticReporter(receiver: null);

        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            captures = captures.Concat([.. RouteParser.Parse(outer, compilation, reporter, cancellationToken).SelectMany(static r => r.Captures)]);
        }

        return settings with { Captures = new EquatableArray<string>(captures.Distinct().ToArray()), HasInvalidRoute = settings.HasInvalidRoute || reporter.HasErrors };
    }

    private static bool CheckShape(INamedTypeSymbol type, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || IsDeclaredTwice(type) || TypeDeclarations.HasNoName(type))
        {
            // The compiler reports it: while a name is being typed, it is missing.
            reporter.Fail();
            return false;
        }

        if (type.IsStatic || type.IsRefLikeType)
        {
            reporter.Report(DiagnosticDescriptors.TypeIsUnsupported, TypeDeclarations.IdentifierOf(type, cancellationToken), type.Name, type.IsStatic ? "static" : "a ref struct");
            return false;
        }

        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.IsFileLocal)
            {
                reporter.Report(DiagnosticDescriptors.TypeIsUnsupported, TypeDeclarations.IdentifierOf(type, cancellationToken), type.Name, "local to its file, where nothing can be added to it");
                return false;
            }

            if (level.TypeParameters.Length > 0)
            {
                reporter.Report(DiagnosticDescriptors.TypeIsGeneric, TypeDeclarations.IdentifierOf(type, cancellationToken), type.Name);
                return false;
            }

            if (!TypeDeclarations.IsPartial(level, cancellationToken))
            {
                Location where = SymbolEqualityComparer.Default.Equals(level, type) ? TypeDeclarations.IdentifierOf(type, cancellationToken) : level.Locations.First();
                reporter.Report(DiagnosticDescriptors.TypeIsNotPartial, where, level.Name, TypeDeclarations.HeaderOf(level).Keyword);
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether another type has the very name, so that only one of them can be generated.</summary>
    private static bool IsDeclaredTwice(INamedTypeSymbol type)
    {
        INamespaceOrTypeSymbol container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace;
        return container.GetTypeMembers(type.Name, 0).FirstOrDefault() is { } first && type.Arity == 0 && !type.IsFileLocal && !SymbolEqualityComparer.Default.Equals(first, type);
    }

    private static void CheckLanguageVersion(INamedTypeSymbol type, Compilation compilation, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        if (compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp11 and var version })
        {
            reporter.Report(DiagnosticDescriptors.LanguageVersionIsTooOld, TypeDeclarations.IdentifierOf(type, cancellationToken), type.Name, version.ToDisplayString());
        }
    }
}
