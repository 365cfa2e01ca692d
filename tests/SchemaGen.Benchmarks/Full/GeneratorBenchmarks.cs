using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Benchmarks.Generator;
using SchemaGen.Generator;

namespace SchemaGen.Benchmarks.Full;

/// <summary>The generator in a program of 1,000 schemas, and the floor: one that only reads their attributes.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation _program = SchemaProgram.OfSchemas(1000);
    private CSharpCompilation _next = null!;
    private GeneratorDriver _before = null!;
    private int _version;

    /// <summary>Whether it is the floor.</summary>
    [Params(false, true)]
    public bool Floor { get; set; }

    /// <summary>What is typed; empty: the first run.</summary>
    [Params(SchemaEdit.None, SchemaEdit.InSchema, SchemaEdit.Elsewhere, SchemaEdit.OtherFile)]
    public SchemaEdit Edit { get; set; }

    /// <summary>The run before the keystroke.</summary>
    [GlobalSetup]
    public void Before()
    {
        _before = SchemaProgram.Driver(Floor ? new FloorGenerator() : new SchemaGenerator());
        _before = Edit == SchemaEdit.None ? _before : _before.RunGenerators(_program);
    }

    /// <summary>A program whose symbols nobody has looked at.</summary>
    [IterationSetup]
    public void Type() => _next = SchemaProgram.Apply(_program, Edit, ++_version);

    /// <summary>The run.</summary>
    [Benchmark]
    public GeneratorDriver Run() => _before.RunGenerators(_next);
}
