using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Emit;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Planning;

namespace SchemaGen.Generator;

/// <summary>
/// Adds to each type with <c>[HtmlSchema]</c> the code that reads it from a page, to each class with <c>[HtmlCatalog]</c> the code that finds the schema of a page, and to each method with
/// <c>[GeneratedSelector]</c> the code that matches.
/// </summary>
/// <remarks>It reports no diagnostics; <see cref="SchemaAnalyzer"/> does, with the same parser.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The transform reads symbols and syntax, and returns models that are compared by value, so that an edit that changes no schema stops here.
        // Where removes null. A further step that only changes the type would compare every schema again at each keystroke.
        IncrementalValuesProvider<SchemaModel> schemas = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypes.HtmlSchemaAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellationToken) => IsFirst(attributed, "HtmlSchemaAttribute")
                    ? SchemaParser.Parse((INamedTypeSymbol)attributed.TargetSymbol, attributed.SemanticModel.Compilation, report: null, cancellationToken)!
                    : null!)
            .Where(static schema => schema is not null)
            .WithTrackingName(TrackingNames.Schemas);

        IncrementalValuesProvider<SelectorMethodModel> methods = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypes.GeneratedSelectorAttribute,
                static (node, _) => node is MethodDeclarationSyntax,
                static (attributed, cancellationToken) => SelectorMethodParser.Parse((IMethodSymbol)attributed.TargetSymbol, attributed.SemanticModel.Compilation, report: null, cancellationToken)!)
            .Where(static method => method is not null)
            .WithTrackingName(TrackingNames.SelectorMethods);

        IncrementalValueProvider<ImmutableArray<CatalogEntryModel>> entries = schemas
            .Select(static (schema, _) => schema.CatalogEntry!)
            .Where(static entry => entry is not null)
            .WithTrackingName(TrackingNames.CatalogEntries)
            .Collect();

        Catalogs(context, KnownTypes.HtmlCatalogAttribute, TrackingNames.Catalogs, entries);
        Catalogs(context, KnownTypes.GenericHtmlCatalogAttribute, TrackingNames.GenericCatalogs, entries);

        // One file for each schema. Users call the generated members, so they are generated while the user types.
        context.RegisterSourceOutput(schemas, static (output, schema) =>
            output.AddSource(schema.HintName, SourceText.From(SchemaEmitter.Emit(SchemaPlanner.Plan(schema)), Encoding.UTF8)));

        context.RegisterSourceOutput(methods, static (output, method) =>
            output.AddSource(method.HintName, SourceText.From(SelectorMethodEmitter.Emit(SelectorMethodPlan.Of(method)), Encoding.UTF8)));
    }

    /// <summary>Adds the catalogs of one of the two attributes. The file of a catalog depends on the routes of its schemas, and on nothing else of them.</summary>
    private static void Catalogs(IncrementalGeneratorInitializationContext context, string attribute, string trackingName, IncrementalValueProvider<ImmutableArray<CatalogEntryModel>> entries)
    {
        IncrementalValuesProvider<CatalogPlan> catalogs = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellationToken) => IsFirst(attributed, "HtmlCatalogAttribute")
                    ? CatalogParser.Parse((INamedTypeSymbol)attributed.TargetSymbol, attributed.SemanticModel.Compilation, report: null, cancellationToken)!
                    : null!)
            .Where(static catalog => catalog is not null)
            .Combine(entries)
            .Select(static (pair, _) => CatalogPlan.Of(pair.Left, pair.Right))
            .WithTrackingName(trackingName);

        context.RegisterSourceOutput(catalogs, static (output, catalog) => output.AddSource(catalog.Catalog.HintName, SourceText.From(CatalogEmitter.Emit(catalog), Encoding.UTF8)));
    }

    /// <summary>Reports whether the attribute is the first on its type. Two attributes on a type, or on two parts of it, are an error, and the type is generated once.</summary>
    private static bool IsFirst(GeneratorAttributeSyntaxContext attributed, string name) =>
        KnownTypes.Find(attributed.TargetSymbol, name)?.ApplicationSyntaxReference is { } attribute
        && attribute.SyntaxTree == attributed.TargetNode.SyntaxTree
        && attributed.Attributes.Any(a => a.ApplicationSyntaxReference is { } own && own.SyntaxTree == attribute.SyntaxTree && own.Span == attribute.Span)
        && attributed.TargetNode.Span.Contains(attribute.Span);
}
