using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using SchemaGen.Corpus.Schemas;
using SchemaGen.Testing;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Schemas;

/// <summary>The user's assembly, loaded in a separate context, and the schemas in it.</summary>
internal sealed class UserAssembly
{
    private readonly Assembly _assembly;
    private readonly AssemblyLoadContext _context;
    private readonly Lazy<IReadOnlyList<CatalogInvoker>> _catalogs;

    private UserAssembly(Assembly assembly, AssemblyLoadContext context)
    {
        _assembly = assembly;
        _context = context;
        IReadOnlyList<Type> types = SchemaAssembly.TypesOf(assembly);
        Schemas = types.Where(SchemaTypes.IsSchema).ToList();
        _catalogs = new Lazy<IReadOnlyList<CatalogInvoker>>(() => types.Select(CatalogInvoker.Of).OfType<CatalogInvoker>().ToList());
    }

    /// <summary>The assembly itself.</summary>
    public Assembly Assembly => _assembly;

    /// <summary>The types of the schemas, in the order of their full names; nested schemas included.</summary>
    public IReadOnlyList<Type> Schemas { get; }

    /// <summary>Loads an assembly.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="UsageException">The file is not an assembly that can be loaded, or it needs a newer SchemaGen.</exception>
    public static UserAssembly Load(string path)
    {
        try
        {
            string fullPath = Path.GetFullPath(path);

            if (!File.Exists(fullPath))
            {
                throw new UsageException($"There is no file '{path}'.");
            }

            var context = new UserLoadContext(fullPath);
            Assembly assembly = context.LoadFromAssemblyPath(fullPath);
            CheckVersion(assembly);
            return new UserAssembly(assembly, context);
        }
        // An InvalidOperationException is thrown for a dependency file (.deps.json) that cannot be read.
        catch (Exception e) when (e is IOException or BadImageFormatException or UnauthorizedAccessException or InvalidOperationException)
        {
            throw new UsageException($"The assembly '{path}' cannot be loaded: {e.Message}", e);
        }
    }

    /// <summary>Finds a schema by its name: the full name, or as much of its end as is unambiguous.</summary>
    /// <exception cref="UsageException">There is no such schema, or several.</exception>
    public Type Find(string name)
    {
        List<Type> exact = Schemas.Where(type => SchemaAssembly.NameOf(type) == name).ToList();
        List<Type> found = exact.Count > 0 ? exact : Schemas.Where(type => SchemaAssembly.NameOf(type).EndsWith("." + name, StringComparison.Ordinal)).ToList();

        return found switch
        {
            [var schema] => schema,
            [] => throw new UsageException($"There is no schema '{name}' in '{_assembly.GetName().Name}'. {Known()}"),
            _ => throw new UsageException($"The name '{name}' is ambiguous: {string.Join(", ", found.Select(SchemaAssembly.NameOf))}."),
        };
    }

    /// <summary>Finds the schema of a fixture, in the assembly or in one that it refers to.</summary>
    /// <exception cref="HtmlFixtureException">There is no such schema.</exception>
    public Type Find(HtmlFixture fixture) =>
        SchemaTypes.Find(fixture.Schema, _context) ?? throw new HtmlFixtureException($"The schema '{fixture.Schema}' is not found in '{_assembly.GetName().Name}' and the assemblies that it refers to.{(SchemaTypes.HasAssembly(fixture.Schema) ? "" : " " + SchemaTypes.NameHint)}");

    /// <summary>Finds the catalog with a route for the address of a page.</summary>
    /// <param name="url">The address; null if it is not known.</param>
    /// <exception cref="UsageException">There is no such catalog.</exception>
    public CatalogInvoker CatalogOf(Uri? url) => url switch
    {
        _ when _catalogs.Value.Count == 0 => throw new UsageException($"The page needs a schema: name one with --schema. '{_assembly.GetName().Name}' has no catalog, which would find it by the page's address."),
        null => throw new UsageException("The page states no address (og:url or canonical link) by which a catalog finds its schema. Name the schema with --schema; 'report' also takes the address, with --url."),
        _ => _catalogs.Value.FirstOrDefault(catalog => catalog.Match(url).Count > 0) ?? throw new UsageException($"No catalog of '{_assembly.GetName().Name}' has a route for the page's address '{url}'."),
    };

    private string Known() => Schemas.Count == 0 ? "It has no schema." : $"It has {string.Join(", ", Schemas.Select(SchemaAssembly.NameOf))}.";

    /// <remarks>The runtime is that of the tool. One that is too old would fail for each type with a message about a missing file.</remarks>
    private static void CheckVersion(Assembly assembly)
    {
        AssemblyName runtime = typeof(HtmlReader).Assembly.GetName();

        if (Array.Find(assembly.GetReferencedAssemblies(), reference => reference.Name == runtime.Name)?.Version is { } needed && needed > runtime.Version)
        {
            throw new UsageException($"'{assembly.GetName().Name}' uses SchemaGen {needed}, but this tool is of version {runtime.Version}. Update it: dotnet tool update SchemaGen.Tool");
        }
    }
}
