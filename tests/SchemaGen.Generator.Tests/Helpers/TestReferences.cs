using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>What test programs are compiled against: net8.0, AngleSharp and SchemaGen, and never whatever this process happens to have loaded.</summary>
internal static class TestReferences
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. (IEnumerable<MetadataReference>)Net80.References.All,
        // That for net8.0, which the project puts there: this process runs on the one for its own framework.
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "references", "AngleSharp.dll")),
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "SchemaGen.dll")),
    ];

    /// <summary>The packages that examples of the documentation use beside SchemaGen.</summary>
    public static ImmutableArray<MetadataReference> Documentation { get; } =
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "references", "documentation"), "*.dll").Order(StringComparer.Ordinal)
            .Concat(new[] { "SchemaGen.Testing.dll", "xunit.v3.common.dll", "xunit.v3.core.dll" }.Select(static name => Path.Combine(AppContext.BaseDirectory, name)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];
}
