using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Benchmarks.Generator;
using SchemaGen.Generator;

namespace SchemaGen.Benchmarks.Quick;

/// <summary>The generator against the floor that Roslyn sets.</summary>
internal static class GeneratorRows
{
    /// <summary>Measures 1,000 schemas, and a keystroke in three places.</summary>
    public static void Measure(RatioTable table, TimeSpan budget)
    {
        CSharpCompilation program = SchemaProgram.OfSchemas(1000);
        int version = 0;

        foreach ((SchemaEdit edit, string what, double bound) in new[]
        {
            (SchemaEdit.None, "1,000 schemas", 1.5),
            (SchemaEdit.InSchema, "a keystroke in a schema", 1.3),
            (SchemaEdit.Elsewhere, "a keystroke elsewhere in its file", 1.3),
            (SchemaEdit.OtherFile, "a keystroke in another file", 1.3),
        })
        {
            GeneratorDriver ours = SchemaProgram.Driver(new SchemaGenerator());
            GeneratorDriver floor = SchemaProgram.Driver(new FloorGenerator());

            if (edit != SchemaEdit.None)
            {
                ours = ours.RunGenerators(program);
                floor = floor.RunGenerators(program);
            }

            Add(table, "generator, " + what, bound, budget, ours, floor, () => SchemaProgram.Apply(program, edit, ++version));
        }
    }

    private static void Add(RatioTable table, string what, double bound, TimeSpan budget, GeneratorDriver ours, GeneratorDriver floor, Func<CSharpCompilation> edit)
    {
        // Each run gets a program whose symbols nobody has looked at; to make it is not measured.
        var programs = new Stack<CSharpCompilation>();
        List<Interleaved.Measured> measured = Interleaved.Measure(
            [() => Run(ours, programs), () => Run(floor, programs)],
            budget,
            () => programs.Push(edit()));
        table.Add(what, "reading the attributes only", measured[0].Milliseconds, measured[0].Ratios[1], bound, (double)measured[0].Bytes / measured[1].Bytes, null);
    }

    private static void Run(GeneratorDriver driver, Stack<CSharpCompilation> programs)
    {
        GeneratorRunResult result = driver.RunGenerators(programs.Pop()).GetRunResult().Results.Single();

        if (result.Exception is { } exception)
        {
            throw new InvalidOperationException("The generator failed.", exception);
        }
    }
}
