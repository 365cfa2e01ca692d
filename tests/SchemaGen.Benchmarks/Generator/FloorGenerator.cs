using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Benchmarks.Generator;

/// <summary>Reads the attributes of every schema and of its members, and does nothing else: what Roslyn alone costs.</summary>
internal sealed class FloorGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> schemas = context.SyntaxProvider.ForAttributeWithMetadataName(
            "SchemaGen.HtmlSchemaAttribute",
            static (node, _) => node is TypeDeclarationSyntax,
            static (attributed, cancellationToken) => Read((INamedTypeSymbol)attributed.TargetSymbol, cancellationToken));
        context.RegisterSourceOutput(schemas, static (_, _) => { });
    }

    /// <summary>The attributes of a type and of its members, as a text.</summary>
    public static string Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return string.Join(";", type.GetMembers().Prepend(type).SelectMany(static s => s.GetAttributes()).Select(static a =>
            a.AttributeClass!.Name + "(" + string.Join(",", a.ConstructorArguments.Select(static c => c.Kind == TypedConstantKind.Array ? "" : c.Value)) + "," + string.Join(",", a.NamedArguments.Select(static n => n.Key + "=" + n.Value.Value)) + ")"));
    }
}
