using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>How a test program is compiled.</summary>
internal sealed record TestOptions
{
    /// <summary>The oldest language that generated code has to compile with, without a warning.</summary>
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp11;

    /// <summary>The path of the first file.</summary>
    public const string MainPath = "Test.cs";

    /// <summary>The language; if it is not said, both the oldest one that is supported and the latest are tried where a helper tries several.</summary>
    public LanguageVersion? Language { get; init; }

    /// <summary>The nullable context of the program; if it is not said, both are tried where a helper tries several.</summary>
    public NullableContextOptions? Nullable { get; init; }

    /// <summary>The name of the assembly.</summary>
    public string AssemblyName { get; init; } = "TestAssembly";

    /// <summary>Files beside the first one.</summary>
    public ImmutableArray<(string Path, string Source)> Files { get; init; } = [];

    /// <summary>References beside those of <see cref="TestReferences"/>.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>Names for <c>#if</c>.</summary>
    public ImmutableArray<string> Symbols { get; init; } = [];

    /// <summary>A program instead of a library, for top-level statements.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Whether the generated text is compared with that under strange cultures.</summary>
    public bool CheckCultures { get; init; } = true;
}
