using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns a type with <c>[HtmlSchema]</c> into a model, for the generator and for the analyzer, so that the two cannot disagree.</summary>
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

        if (!ShapeCheck.Check(type, reporter, cancellationToken))
        {
            return null;
        }

        var schema = new SchemaSymbol(type, compilation, cancellationToken);
        CheckLanguageVersion(schema, reporter);
        var settings = SchemaSettings.Of(type, compilation, reporter, cancellationToken);
        GeneratedMembers suppressed = type.IsAbstract ? GeneratedMembers.None : SurfaceParser.Suppressed(type, reporter);
        AttributeReader? attribute = KnownTypes.Find(type, "HtmlSchemaAttribute") is { } data ? schema.ReaderOf(data) : null;
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

        // The compiler copies them for each call.
        ImmutableArray<ISymbol> declared = type.GetMembers();
        List<ISymbol> symbols = MemberSlots.Members(type, declared);
        List<MemberSlot> slots = MemberSlots.Collect(symbols, constructor, cancellationToken);
        string? nestedReaders = ReaderReach.IsInternal(type, slots, compilation) ? null : SurfaceParser.NestedReaders(type);
        settings = settings with { TypeStyle = nestedReaders is null ? TypeStyle.Short : TypeStyle.Qualified };
        List<MemberModel> members = ParseMembers(schema, settings, constructor, symbols, slots, reporter);

        RouteReadCheck.Check(type, compilation, reporter, cancellationToken);

        GeneratedMembers implemented = SurfaceParser.Implemented(declared);

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
            SilencedWarnings = SilencedWarnings.Of(type, declared, members, compilation),
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

    private static List<MemberModel> ParseMembers(SchemaSymbol schema, SchemaSettings settings, IMethodSymbol? constructor, List<ISymbol> symbols, List<MemberSlot> slots, DiagnosticReporter reporter)
    {
        if (reporter.Receiver is { } receiver)
        {
            // Only warnings, which do not affect the generated code.
            new OrphanCheck(schema.Type, schema.Compilation, receiver, schema.CancellationToken).ParseSchema(constructor, slots);
        }

        var members = new List<MemberModel>(slots.Count);
        var parser = new MemberParser(schema, settings, reporter);

        foreach (MemberSlot slot in slots)
        {
            schema.CancellationToken.ThrowIfCancellationRequested();

            if (parser.Parse(slot) is { } member)
            {
                members.Add(member);
            }
        }

        if (reporter.Receiver is not null)
        {
            ArticleSourceCheck.Check(schema, slots, members, reporter);
        }

        if (!schema.Type.IsAbstract)
        {
            ConstructionCheck.Check(schema, constructor, symbols, slots, reporter);
        }

        if (slots.Count == 0 && (constructor is not null || schema.Type.IsAbstract))
        {
            reporter.Report(DiagnosticDescriptors.SchemaHasNoSource, schema.Identifier, schema.Type.Name);
        }

        return members;
    }

    /// <summary>Adds the captures that a member may read: those of the schema's own routes, and those of its containing schemas, one of which may be the schema of the page.</summary>
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

    private static void CheckLanguageVersion(SchemaSymbol schema, DiagnosticReporter reporter)
    {
        if (schema.Compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp11 and var version })
        {
            reporter.Report(DiagnosticDescriptors.LanguageVersionIsTooOld, schema.Identifier, schema.Type.Name, version.ToDisplayString());
        }
    }
}
