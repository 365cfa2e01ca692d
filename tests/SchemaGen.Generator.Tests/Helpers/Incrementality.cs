using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>Starts a series of runs of one generator over a program that is edited in between.</summary>
internal static class Incrementality
{
    /// <summary>The first run of <typeparamref name="TGenerator"/>.</summary>
    public static IncrementalRun Start<TGenerator>(string source, TestOptions? options = null)
        where TGenerator : IIncrementalGenerator, new() =>
        Start(new TGenerator(), source, options);

    /// <summary>The first run of <paramref name="generator"/>.</summary>
    public static IncrementalRun Start(IIncrementalGenerator generator, string source, TestOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(generator);
        options ??= new TestOptions();
        CSharpCompilation compilation = TestCompilation.Create(source, options);

        return IncrementalRun.Of(GeneratorTest.CreateDriver(generator, options), compilation);
    }
}
