using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns a type with <c>[HtmlSchema]</c> into a model. The only place that decides what a schema may be: the generator and the analyzer both ask it.</summary>
internal static class SchemaParser
{
    /// <summary>Parses a schema.</summary>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation that it belongs to.</param>
    /// <param name="report">What receives the diagnostics; null: nobody.</param>
    /// <param name="cancellationToken">The compiler's.</param>
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
        List<ISymbol> symbols = SlotCollector.Members(type);
        List<Slot> slots = SlotCollector.Collect(symbols, constructor, cancellationToken);
        string? nestedReaders = ReaderReach.IsInternal(type, slots, compilation) ? null : SurfaceParser.NestedReaders(type);
        settings = settings with { TypeStyle = nestedReaders is null ? TypeStyle.Short : TypeStyle.Qualified };
        List<MemberModel> members = ParseMembers(type, constructor, symbols, slots, compilation, settings, reporter, cancellationToken);

        RouteReadCheck.Check(type, compilation, reporter, cancellationToken);

        // An abstract schema is checked, but cannot be constructed.
        return type.IsAbstract ? null : new SchemaModel
        {
            Namespace = TypeNames.Namespace(type),
            Containers = type.ContainingType is null ? EquatableArray<TypeHeader>.Empty : new EquatableArray<TypeHeader>(ContainersOf(type).Select(HeaderOf).ToArray()),
            Type = HeaderOf(type),
            QualifiedName = TypeNames.QualifiedNotNull(type),
            DisplayName = TypeNames.Display(type),
            HintName = HintNames.Of(type, CompilationFacts.Of(compilation)),
            GeneratedNamespace = CompilationFacts.Of(compilation).GeneratedNamespace,
            NestedReaders = nestedReaders,
            HasErrors = reporter.HasErrors,
            Suppressed = suppressed,
            Implemented = SurfaceParser.Implemented(type),
            HasInterface = compilation is not CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp11 },
            SilencedWarnings = SilencedWarnings.Of(type, members, compilation),
            Hiding = SurfaceParser.Hiding(type, cancellationToken),
            Root = root,
            RootText = attribute?.Get<string>("Root") ?? string.Empty,
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

    /// <summary>Whether <c>[HtmlSchema]</c> and <c>partial</c> make a schema of a type.</summary>
    public static bool CanBeSchema(INamedTypeSymbol type)
    {
        bool canBe = type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, IsTupleType: false, IsRefLikeType: false };

        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            canBe &= level is { Arity: 0, IsFileLocal: false };
        }

        return canBe;
    }

    /// <summary>Where the type's name is written, in the part that carries the attribute.</summary>
    public static Location IdentifierOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        SyntaxReference? attribute = KnownTypes.Find(type, "HtmlSchemaAttribute")?.ApplicationSyntaxReference;

        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is BaseTypeDeclarationSyntax declaration
                && (attribute is null || (attribute.SyntaxTree == reference.SyntaxTree && declaration.Span.Contains(attribute.Span))))
            {
                return declaration.Identifier.GetLocation();
            }
        }

        return type.Locations.FirstOrDefault() ?? Location.None;
    }

    private static List<MemberModel> ParseMembers(INamedTypeSymbol type, IMethodSymbol? constructor, List<ISymbol> symbols, List<Slot> slots, Compilation compilation, SchemaSettings settings, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        if (reporter.Receiver is { } receiver)
        {
            // Warnings alone, which change nothing of what is generated.
            new OrphanParser(type, compilation, receiver, cancellationToken).ParseSchema(constructor, slots);
        }

        var members = new List<MemberModel>(slots.Count);
        var parser = new MemberParser(type, compilation, settings, reporter, cancellationToken);

        foreach (Slot slot in slots)
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
            reporter.Report(DiagnosticDescriptors.SchemaHasNoSource, IdentifierOf(type, cancellationToken), type.Name);
        }

        return members;
    }

    private static void CheckConstruction(INamedTypeSymbol type, IMethodSymbol? constructor, List<ISymbol> members, List<Slot> slots, DiagnosticReporter reporter, CancellationToken cancellationToken)
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
                reporter.Report(DiagnosticDescriptors.ParameterHasNoSource, parameter.Locations.FirstOrDefault() ?? IdentifierOf(type, cancellationToken), parameter.Name);
            }
        }

        if (ConstructorChooser.SetsRequiredMembers(constructor))
        {
            return;
        }

        foreach (ISymbol member in members)
        {
            if (MemberParser.IsRequired(member) && !slots.Exists(slot => SymbolEqualityComparer.Default.Equals(slot.Symbol, member)))
            {
                Location location = SymbolEqualityComparer.Default.Equals(member.ContainingType, type) ? member.Locations.First() : IdentifierOf(type, cancellationToken);
                reporter.Report(DiagnosticDescriptors.RequiredMemberHasNoSource, location, member.Name, type.Name);
            }
        }
    }

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
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || IsDeclaredTwice(type) || HasNoName(type))
        {
            // The compiler reports it: while a name is being typed, it is missing.
            reporter.Fail();
            return false;
        }

        if (type.IsStatic || type.IsRefLikeType)
        {
            reporter.Report(DiagnosticDescriptors.TypeIsUnsupported, IdentifierOf(type, cancellationToken), type.Name, type.IsStatic ? "static" : "a ref struct");
            return false;
        }

        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.IsFileLocal)
            {
                reporter.Report(DiagnosticDescriptors.TypeIsUnsupported, IdentifierOf(type, cancellationToken), type.Name, "local to its file, where nothing can be added to it");
                return false;
            }

            if (level.TypeParameters.Length > 0)
            {
                reporter.Report(DiagnosticDescriptors.TypeIsGeneric, IdentifierOf(type, cancellationToken), type.Name);
                return false;
            }

            if (!IsPartial(level, cancellationToken))
            {
                Location where = SymbolEqualityComparer.Default.Equals(level, type) ? IdentifierOf(type, cancellationToken) : level.Locations.First();
                reporter.Report(DiagnosticDescriptors.TypeIsNotPartial, where, level.Name, HeaderOf(level).Keyword);
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the name of a type, or of one around it, is still to be written.</summary>
    public static bool HasNoName(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.Name.Length == 0)
            {
                return true;
            }
        }

        return false;
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
            reporter.Report(DiagnosticDescriptors.LanguageVersionIsTooOld, IdentifierOf(type, cancellationToken), type.Name, version.ToDisplayString());
        }
    }

    /// <summary>Whether a type is partial. A type of another assembly counts as partial: what the generator adds to it is there already.</summary>
    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences is not [var first, ..] references
        || IsPartial(first, cancellationToken)
        || (references.Length > 1 && references.Any(r => IsPartial(r, cancellationToken)));

    private static bool IsPartial(SyntaxReference reference, CancellationToken cancellationToken) =>
        reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>The types around a type, outermost first.</summary>
    public static Stack<INamedTypeSymbol> ContainersOf(INamedTypeSymbol type)
    {
        var containers = new Stack<INamedTypeSymbol>();

        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            containers.Push(container);
        }

        return containers;
    }

    /// <summary>How a part of a type is declared.</summary>
    public static TypeHeader HeaderOf(INamedTypeSymbol type)
    {
        string keyword = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
            { TypeKind: TypeKind.Struct } => "struct",
            { IsRecord: true } => "record",
            _ => "class",
        };

        return new TypeHeader(keyword, CSharpText.Identifier(type.Name) + TypeParametersOf(type));
    }

    /// <summary>The type parameters as every part of the type repeats them. Only a method of a generic type is generated, no schema.</summary>
    private static string TypeParametersOf(INamedTypeSymbol type)
    {
        if (type.TypeParameters.IsEmpty)
        {
            return string.Empty;
        }

        return "<" + string.Join(", ", type.TypeParameters.Select(static p =>
            (p.Variance == VarianceKind.In ? "in " : p.Variance == VarianceKind.Out ? "out " : string.Empty) + CSharpText.Identifier(p.Name))) + ">";
    }
}
