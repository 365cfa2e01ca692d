using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AngleSharp.Dom;
using CsCheck;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Random selectors on random trees match what a naive reading of the standards says.</summary>
/// <remarks>Compiling is slow, so several hundred selectors go into one program, and each is tried on many trees.</remarks>
[Trait("Runs", "Once")]
public class MatchingPropertyTests
{
    private const int SelectorsPerProgram = 250;

    [Theory]
    [InlineData("0000000000001")]
    [InlineData("0000000000002")]
    [InlineData("0000000000003")]
    [InlineData("0000000000004")]
    public void All_RandomSelectorsOnRandomTrees_EqualsReference(string seed)
    {
        List<SelectorList> selectors = Samples(seed);
        string[] texts = [.. selectors.Select(SelectorPrinter.Print)];
        using CompiledSelectors compiled = CompiledSelectors.Compile(texts, hasWarnings: true);

        Repeat(seed, 60, s => Gen.Select(MatchingGenerators.Kind, MatchingGenerators.Tree).Sample(
            (kind, nodes) =>
            {
                INode root = TreeNode.Build(kind, nodes);
                INode scope = ((IParentNode)root).QuerySelector("div") ?? root;
                return FirstFailure(compiled, selectors, root) is null && FirstFailure(compiled, selectors, scope) is null;
            },
            print: sample => Describe(compiled, selectors, texts, sample.Item1, sample.Item2),
            seed: s,
            iter: 1,
            threads: 1));
    }

    /// <summary>A seed for each sample: CsCheck uses the one it is given for the first only, and a test that fails must fail again. Set SCHEMAGEN_RANDOM to explore.</summary>
    private static void Repeat(string seed, int count, Action<string?> sample)
    {
        bool explores = Environment.GetEnvironmentVariable("SCHEMAGEN_RANDOM") is { Length: > 0 };

        for (int i = 0; i < count; i++)
        {
            sample(explores ? null : seed[..8] + (int.Parse(seed[8..], CultureInfo.InvariantCulture) * 1000 + i).ToString("D5", CultureInfo.InvariantCulture));
        }
    }

    private static List<SelectorList> Samples(string seed)
    {
        var selectors = new List<SelectorList>();
        Repeat(seed, SelectorsPerProgram, s => MatchingGenerators.Selector.Sample(selectors.Add, seed: s, iter: 1, threads: 1));
        return selectors.ConvertAll(s => SelectorParser.Parse(SelectorPrinter.Print(s)).Selector!);
    }

    private static int? FirstFailure(CompiledSelectors compiled, List<SelectorList> selectors, INode root)
    {
        for (int i = 0; i < selectors.Count; i++)
        {
            if (!ReferenceMatcher.All(selectors[i], root).SequenceEqual(compiled.All(i, (IParentNode)root)))
            {
                return i;
            }
        }

        return null;
    }

    private static string Describe(CompiledSelectors compiled, List<SelectorList> selectors, string[] texts, TreeKind kind, IReadOnlyList<TreeNode> nodes)
    {
        INode root = TreeNode.Build(kind, nodes);
        int? failure = FirstFailure(compiled, selectors, root);

        if (failure is null)
        {
            root = ((IParentNode)root).QuerySelector("div") ?? root;
            failure = FirstFailure(compiled, selectors, root);
        }

        if (failure is not { } i)
        {
            return "no failure";
        }

        return $"""

            selector  {texts[i]}
            asked of  {(root as IElement)?.LocalName ?? root.NodeName}
            tree      {kind}: {string.Concat(nodes)}
            expected  {Describe(ReferenceMatcher.All(selectors[i], root))}
            got       {Describe(compiled.All(i, (IParentNode)root))}
            """;
    }

    private static string Describe(IEnumerable<IElement> elements) =>
        string.Join(", ", elements.Select(e => "<" + e.LocalName + string.Concat(e.Attributes.Select(a => $" {a.Name}='{a.Value}'")) + ">"));
}
