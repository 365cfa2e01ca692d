using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>One run of a generator: what each step did, and the way to the next run.</summary>
internal sealed class IncrementalRun
{
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;

    private IncrementalRun(GeneratorDriver driver, CSharpCompilation compilation, GeneratorRunResult result)
    {
        _driver = driver;
        _compilation = compilation;
        Result = result;
    }

    /// <summary>What the driver tells.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>Runs <paramref name="driver"/> over <paramref name="compilation"/>.</summary>
    public static IncrementalRun Of(GeneratorDriver driver, CSharpCompilation compilation)
    {
        ArgumentNullException.ThrowIfNull(driver);
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();

        return result.Exception is { } exception
            ? throw new InvalidOperationException($"The generator threw: {exception}", exception)
            : new IncrementalRun(driver, compilation, result);
    }

    /// <summary>Runs again over the very same program.</summary>
    public IncrementalRun Again() => Of(_driver, _compilation.Clone());

    /// <summary>Replaces the only occurrence of <paramref name="old"/> in a file, parses all of that file anew and runs again.</summary>
    public IncrementalRun Edit(string old, string replacement, string path = TestOptions.MainPath)
    {
        SyntaxTree tree = Tree(path);
        string text = tree.GetText().ToString();
        int at = text.IndexOf(old, StringComparison.Ordinal);

        if (at < 0 || text.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
        {
            throw new InvalidOperationException($"'{old}' occurs {(at < 0 ? "nowhere" : "more than once")} in {path}.");
        }

        // Not WithChangedText: it would keep the nodes of all that did not change, and a node that is kept in a model would go unnoticed.
        SyntaxTree changed = TestCompilation.Parse($"{text[..at]}{replacement}{text[(at + old.Length)..]}", path, (CSharpParseOptions)tree.Options);
        return Of(_driver, _compilation.ReplaceSyntaxTree(tree, changed));
    }

    /// <summary>Adds a file and runs again.</summary>
    public IncrementalRun AddFile(string path, string source) =>
        Of(_driver, _compilation.AddSyntaxTrees(TestCompilation.Parse(source, path, (CSharpParseOptions)_compilation.SyntaxTrees[0].Options)));

    /// <summary>Takes a file away and runs again.</summary>
    public IncrementalRun RemoveFile(string path) => Of(_driver, _compilation.RemoveSyntaxTrees(Tree(path)));

    /// <summary>Why each output of the step <paramref name="name"/> is what it is.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string name) => Reasons(Step(name));

    /// <summary>Why each output of the generator (a source, a diagnostic) is what it is.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() => Reasons(Result.TrackedOutputSteps.SelectMany(static pair => pair.Value));

    /// <summary>Requires these reasons of the outputs of the step <paramref name="name"/>, in order.</summary>
    public IncrementalRun AssertStep(string name, params IncrementalStepRunReason[] expected) => Require($"step '{name}'", expected, Reasons(name));

    /// <summary>Requires these reasons of the generator's outputs, in order.</summary>
    public IncrementalRun AssertOutputs(params IncrementalStepRunReason[] expected) => Require("outputs", expected, OutputReasons());

    /// <summary>Requires that there is an output and that nothing was generated anew.</summary>
    public IncrementalRun AssertAllOutputsCached()
    {
        IReadOnlyList<IncrementalStepRunReason> reasons = OutputReasons();

        return reasons.Count > 0 && reasons.All(static reason => reason is IncrementalStepRunReason.Cached)
            ? this
            : throw new InvalidOperationException($"Outputs were not all cached: [{string.Join(", ", reasons)}]. Steps:\n{Describe()}");
    }

    /// <summary>The values that the step <paramref name="name"/> gave.</summary>
    public IReadOnlyList<object> Models(string name) => [.. Step(name).SelectMany(static step => step.Outputs).Select(static output => output.Value)];

    /// <summary>Requires that no value of the step <paramref name="name"/> holds on to Roslyn, or to anything that is compared by reference.</summary>
    public IncrementalRun AssertModelHoldsNoRoslynObjects(string name)
    {
        IReadOnlyList<object> models = Models(name);

        if (models.Count == 0)
        {
            throw new InvalidOperationException($"The step '{name}' gave no value that could be looked at.");
        }

        foreach (object model in models)
        {
            ModelGraph.AssertHoldsNoRoslynObjects(model);
        }

        return this;
    }

    private static List<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        [.. steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason)];

    private ImmutableArray<IncrementalGeneratorRunStep> Step(string name) =>
        Result.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? steps
            : throw new InvalidOperationException($"No step '{name}' ran. There are:\n{Describe()}");

    private SyntaxTree Tree(string path) =>
        _compilation.SyntaxTrees.FirstOrDefault(tree => string.Equals(tree.FilePath, path, StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"The program has no file '{path}'.");

    private IncrementalRun Require(string what, IncrementalStepRunReason[] expected, IReadOnlyList<IncrementalStepRunReason> actual) =>
        expected.SequenceEqual(actual)
            ? this
            : throw new InvalidOperationException($"The {what}: expected [{string.Join(", ", expected)}], was [{string.Join(", ", actual)}]. Steps:\n{Describe()}");

    private string Describe() =>
        string.Concat(Result.TrackedSteps.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"  {pair.Key}: {string.Join(", ", Reasons(pair.Value))}\n"));
}
