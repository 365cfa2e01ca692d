using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Emit;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing;

namespace SchemaGen.Generator;

/// <summary>Adds to each type with <c>[HtmlSchema]</c> the code that reads it from a page.</summary>
/// <remarks>It reports nothing: diagnostics are the work of <see cref="Diagnostics.SchemaAnalyzer"/>, which asks the same parser.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Symbols and syntax end in the transform. What leaves it is compared by value, so that an edit that changes no schema ends here.
        IncrementalValuesProvider<SchemaModel> schemas = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypes.HtmlSchemaAttribute,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellationToken) => SchemaParser.Parse((INamedTypeSymbol)attributed.TargetSymbol, attributed.SemanticModel.Compilation, report: null, cancellationToken))
            .Where(static schema => schema is not null)
            .Select(static (schema, _) => schema!)
            .WithTrackingName(TrackingNames.Schemas);

        // One file a schema. Users call what is generated, so it must be there while they type.
        context.RegisterSourceOutput(schemas, static (output, schema) =>
            output.AddSource(schema.HintName, SourceText.From(SchemaEmitter.Emit(schema), Encoding.UTF8)));
    }
}
