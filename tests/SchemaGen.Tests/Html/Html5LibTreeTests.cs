using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SchemaGen.Html;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Html;

/// <summary>
/// The tree construction tests of html5lib as of the commit before 224991e, in a folder beside the repository or in SCHEMAGEN_HTML5LIB. Tests of fragments and of scripting do not apply.
/// </summary>
public sealed class Html5LibTreeTests
{
    /// <summary>The tests with <c>selectedcontent</c>, into which a browser clones the selected option (HTML, 4.10.20). That is no part of parsing.</summary>
    private static readonly string[] s_selectedContent = ["webkit02.dat 45", "webkit02.dat 46", "webkit02.dat 47", "webkit02.dat 48"];

    /// <summary>The tests that expect the rules of 2025 for <c>select</c>, by which it may contain any element; <see cref="SelectRules.Before2025"/> drops the tags.</summary>
    private static readonly string[] s_presentSelectRules =
    [
        // select > menuitem
        "menuitem-element.dat 14",
        // select > b > option: a formatting element stays open, and a nested select closes the outer one.
        "tests1.dat 30", "tests1.dat 100",
        // select > svg, option > svg, and the same in tables.
        "tests10.dat 4", "tests10.dat 5", "tests10.dat 17", "tests10.dat 18",
        // select > plaintext
        "tests18.dat 14", "tests18.dat 15",
        // select > keygen: closed the select.
        "tests7.dat 34",
        // select > math, option > math, and the same in tables.
        "tests9.dat 5", "tests9.dat 6", "tests9.dat 18", "tests9.dat 19",
        // select > div, button, datalist and img
        "webkit02.dat 36", "webkit02.dat 38", "webkit02.dat 39", "webkit02.dat 40", "webkit02.dat 41", "webkit02.dat 42", "webkit02.dat 43",
    ];

    [Fact]
    public void Parse_SelectRulesBefore2025_BuildsTheTreesButForKnownOnes() => Run(SelectRules.Before2025, [.. s_selectedContent, .. s_presentSelectRules]);

    [Fact]
    public void Parse_PresentSelectRules_BuildsTheTreesButForKnownOnes() => Run(SelectRules.Present, s_selectedContent);

    private static void Run(SelectRules rules, string[] expectedFailures)
    {
        string folder = Path.Combine(SharedFolder.Html5Lib, "tree-construction");
        Assert.SkipUnless(Directory.Exists(folder), "The tests of html5lib are not here.");
        var failures = new Dictionary<string, string>();
        int count = 0;

        foreach (string file in Directory.GetFiles(folder, "*.dat").Order(StringComparer.Ordinal))
        {
            foreach ((int number, string html, string expected) in Read(file))
            {
                count++;
                using PageTree tree = PageTree.Parse(html.AsMemory(), new ParseOptions(int.MaxValue, rules));
                string actual = TreeText.Write(tree);

                if (actual != expected)
                {
                    failures.Add($"{Path.GetFileName(file)} {number}", $"{html}\n--- expected\n{expected}\n--- actual\n{actual}\n");
                }
            }
        }

        string[] unexpected = [.. failures.Where(failure => !expectedFailures.Contains(failure.Key)).Select(static failure => $"{failure.Key}\n{failure.Value}")];
        Assert.True(unexpected.Length == 0, string.Join('\n', unexpected));
        Assert.Equal(expectedFailures.Order(StringComparer.Ordinal), failures.Keys.Order(StringComparer.Ordinal));
        Assert.True(count > 1500, $"only {count} tests");
    }

    private static IEnumerable<(int Number, string Html, string Expected)> Read(string path)
    {
        int number = 0;

        foreach (string test in ("\n" + File.ReadAllText(path)).Split("\n#data\n", StringSplitOptions.RemoveEmptyEntries))
        {
            number++;
            int errors = test.IndexOf("\n#errors\n", StringComparison.Ordinal);
            string html = errors < 0 ? "" : test[..errors];
            int document = test.IndexOf("#document\n", StringComparison.Ordinal);

            if (errors < 0 && !test.StartsWith("#errors\n", StringComparison.Ordinal))
            {
                continue;
            }

            if (document >= 0 && !test.Contains("\n#document-fragment\n", StringComparison.Ordinal) && !test.Contains("\n#script-on\n", StringComparison.Ordinal))
            {
                yield return (number, html, test[(document + "#document\n".Length)..].TrimEnd('\n'));
            }
        }
    }
}
