using System;
using System.Linq;
using BenchmarkDotNet.Running;
using SchemaGen.Benchmarks.Quick;

// --quick: one table of ratios, in about two minutes (--only text,tree: some of its rows). Anything else goes to BenchmarkDotNet: --filter '*', --list flat, …
if (args.Contains("--quick"))
{
    return QuickRun.Run(Console.Out, args.SkipWhile(static a => a != "--only").Skip(1).FirstOrDefault());
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
