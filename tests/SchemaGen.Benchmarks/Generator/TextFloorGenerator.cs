using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Benchmarks.Generator;

/// <summary>Reads the attributes of every schema, and adds a text that is there already: what Roslyn alone costs a generator with that output.</summary>
/// <param name="texts">The texts, by the names of the types.</param>
internal sealed class TextFloorGenerator(IReadOnlyDictionary<string, string> texts) : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<(string Name, string Attributes)> schemas = context.SyntaxProvider.ForAttributeWithMetadataName(
            "SchemaGen.HtmlSchemaAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (attributed, cancellationToken) => (attributed.TargetSymbol.Name, FloorGenerator.Read((INamedTypeSymbol)attributed.TargetSymbol, cancellationToken)));
        context.RegisterSourceOutput(schemas, (output, schema) => output.AddSource(schema.Name + ".g.cs", SourceText.From(texts[schema.Name], Encoding.UTF8)));
    }
}
