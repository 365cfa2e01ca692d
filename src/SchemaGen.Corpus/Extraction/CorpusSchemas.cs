using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SchemaGen.Corpus.Extraction;
using SchemaGen.Corpus.Schemas;

namespace SchemaGen.Corpus;

/// <summary>The schemas that pages are read by: those of a catalog, by the address of the page, or one schema for all pages.</summary>
public sealed class CorpusSchemas
{
    /// <param name="reader">Reads pages by the schemas.</param>
    /// <param name="assembly">The assembly of the schemas.</param>
    internal CorpusSchemas(PageReader reader, Assembly assembly)
    {
        Reader = reader;
        // The same sources give the same module version on every machine.
        Version = $"{assembly.GetName().Name} {assembly.ManifestModule.ModuleVersionId} {reader.Name}";
    }

    /// <summary>The descriptors of the schemas.</summary>
    internal IReadOnlyList<HtmlSchemaDescriptor> Schemas => Reader.Schemas;

    /// <summary>Reads pages by the schemas.</summary>
    internal PageReader Reader { get; }

    /// <summary>Identifies the schemas and the code of their assembly.</summary>
    internal string Version { get; }

    /// <summary>Creates the schemas of a catalog.</summary>
    /// <param name="assembly">The user's assembly.</param>
    /// <param name="catalog">The name of the class with <see cref="HtmlCatalogAttribute"/>, or the end of its full name; null for the only one of the assembly.</param>
    /// <exception cref="CorpusException">There is no such catalog, or several.</exception>
    public static CorpusSchemas FromCatalog(Assembly assembly, string? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        List<CatalogInvoker> catalogs = [.. SchemaAssembly.TypesOf(assembly).Select(CatalogInvoker.Of).OfType<CatalogInvoker>()];
        List<CatalogInvoker> found = catalog is null ? catalogs : catalogs.FindAll(candidate => ("." + SchemaAssembly.NameOf(candidate.Type)).EndsWith("." + catalog, StringComparison.Ordinal));
        string name = assembly.GetName().Name!;

        return found switch
        {
            [var only] => new CorpusSchemas(new CatalogPageReader(only), assembly),
            [] when catalog is not null => throw new CorpusException($"There is no catalog '{catalog}' in '{name}'. It has {(catalogs.Count > 0 ? string.Join(", ", catalogs.Select(static candidate => SchemaAssembly.NameOf(candidate.Type))) : "none")}."),
            [] => throw new CorpusException($"'{name}' has no catalog: a static partial class with [HtmlCatalog], by which the schema of a page is found. Add one, or name one schema for all pages (--schema)."),
            _ => throw new CorpusException($"'{name}' has several catalogs: {string.Join(", ", found.Select(static candidate => SchemaAssembly.NameOf(candidate.Type)))}. Name one of them (--catalog)."),
        };
    }

    /// <summary>Creates the schemas of a run that reads all pages by one schema, whatever their addresses are.</summary>
    /// <param name="schema">The type of the schema, which implements <see cref="IHtmlSchema{TSelf}"/>.</param>
    /// <exception cref="CorpusException">The type is not a schema.</exception>
    public static CorpusSchemas FromSchema(Type schema)
    {
        ArgumentNullException.ThrowIfNull(schema);

        // An open generic type has no members that can be called.
        return !schema.ContainsGenericParameters && Array.Exists(schema.GetInterfaces(), type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IHtmlSchema<>) && type.GenericTypeArguments[0] == schema)
            ? new CorpusSchemas(SchemaPageReader.Create(schema), schema.Assembly)
            : throw new CorpusException($"'{SchemaAssembly.NameOf(schema)}' is not a schema: a partial class with [HtmlSchema].");
    }
}
