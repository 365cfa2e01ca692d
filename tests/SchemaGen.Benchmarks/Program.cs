using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Running;
using SchemaGen.Benchmarks.Build;
using SchemaGen.Benchmarks.Corpus;
using SchemaGen.Benchmarks.Quick;

// --quick: one table of ratios, in about two minutes (--only text,tree: some of its rows). Anything else goes to BenchmarkDotNet: --filter '*', --list flat, …
if (args.Contains("--quick"))
{
    return QuickRun.Run(Console.Out, args.SkipWhile(static a => a != "--only").Skip(1).FirstOrDefault());
}

// --build: the build of a project with and without the package, each so many times (--build 5).
if (args.Contains("--build"))
{
    return BuildRun.Run(Console.Out, int.Parse(args.SkipWhile(static a => a != "--build").Skip(1).FirstOrDefault() ?? "5", CultureInfo.InvariantCulture));
}

// --corpus MB generated|hand: extraction from archives of so many MB, by generated code or by AngleSharp.
if (args is ["--corpus", var megabytes, var contestant])
{
    return await CorpusBenchmark.RunAsync(Console.Out, int.Parse(megabytes, CultureInfo.InvariantCulture), contestant);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
