using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Benchmarks.Generator;
using SchemaGen.Generator;

namespace SchemaGen.Benchmarks.Quick;

/// <summary>The generator against the floor that Roslyn sets: to read the attributes, and to add the text, which is parsed only when somebody asks for its tree.</summary>
internal static class GeneratorRows
{
    /// <summary>Measures 1,000 schemas, and a keystroke in three places.</summary>
    public static void Measure(RatioTable table, TimeSpan budget)
    {
        CSharpCompilation program = SchemaProgram.OfSchemas(1000);
        IIncrementalGenerator[] generators = [new SchemaGenerator(), new FloorGenerator(), new TextFloorGenerator(TextsOf(program))];
        int version = 0;

        foreach ((SchemaEdit edit, string what, double bound) in new[]
        {
            (SchemaEdit.None, "1,000 schemas", 1.5),
            (SchemaEdit.InSchema, "a keystroke in a schema", 1.3),
            (SchemaEdit.Elsewhere, "a keystroke elsewhere in its file", 1.3),
            (SchemaEdit.OtherFile, "a keystroke in another file", 1.3),
        })
        {
            GeneratorDriver[] drivers = [.. generators.Select(generator => Before(generator, edit == SchemaEdit.None ? null : program))];

            // Each run gets a program whose symbols nobody has looked at; to make it is not measured.
            var programs = new Stack<CSharpCompilation>();
            List<Interleaved.Measured> measured = Interleaved.Measure(
                [.. drivers.Select(driver => (Action)(() => Run(driver, programs)))],
                budget,
                () => programs.Push(SchemaProgram.Apply(program, edit, ++version)));
            table.Add("generator, " + what, "reading the attributes only", measured[0].Milliseconds, measured[0].Ratios[1], bound, (double)measured[0].Bytes / measured[1].Bytes, null);
            table.Add("generator, " + what, "and adding the same text", measured[0].Milliseconds, measured[0].Ratios[2], null, (double)measured[0].Bytes / measured[2].Bytes, null);
        }
    }

    /// <summary>A driver before the run that is measured.</summary>
    /// <param name="generator">The generator.</param>
    /// <param name="program">The program that it has seen; null: none.</param>
    private static GeneratorDriver Before(IIncrementalGenerator generator, CSharpCompilation? program) =>
        program is null ? SchemaProgram.Driver(generator) : SchemaProgram.Driver(generator).RunGenerators(program);

    /// <summary>What the generator adds to each type of a program.</summary>
    private static Dictionary<string, string> TextsOf(CSharpCompilation program) =>
        Before(new SchemaGenerator(), program).GetRunResult().Results.Single().GeneratedSources.ToDictionary(
            static source => source.HintName.Split('.')[^3],
            static source => source.SourceText.ToString());

    private static void Run(GeneratorDriver driver, Stack<CSharpCompilation> programs)
    {
        GeneratorRunResult result = driver.RunGenerators(programs.Pop()).GetRunResult().Results.Single();

        if (result.Exception is { } exception)
        {
            throw new InvalidOperationException("The generator failed.", exception);
        }
    }
}
