using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using SchemaGen.Html;

namespace SchemaGen.Tests.Html;

/// <summary>The tree construction tests of html5lib, in a folder beside the repository or in SCHEMAGEN_HTML5LIB. Tests of fragments and of scripting do not apply.</summary>
public sealed class Html5LibTreeTests
{
    [Fact]
    public void Parse_AnyTest_BuildsItsTree()
    {
        string folder = Path.Combine(Environment.GetEnvironmentVariable("SCHEMAGEN_HTML5LIB") ?? Path.Combine(Root(), "..", "shared", "html5lib"), "tree-construction");
        Assert.SkipUnless(Directory.Exists(folder), "The tests of html5lib are not here.");
        var wrong = new List<string>();
        int count = 0;

        foreach (string file in Directory.GetFiles(folder, "*.dat").Order(StringComparer.Ordinal))
        {
            foreach ((string html, string expected) in Read(file))
            {
                count++;
                string actual;

                try
                {
                    using PageTree tree = PageTree.Parse(html.AsMemory(), ParseOptions.Default);
                    actual = TreeText.Write(tree);
                }
                catch (Exception exception)
                {
                    actual = exception.ToString();
                }

                if (actual != expected)
                {
                    wrong.Add($"{Path.GetFileName(file)}\n{html}\n--- expected\n{expected}\n--- actual\n{actual}\n");
                }
            }
        }

        string[] unexplained = [.. wrong.Where(static failure => !failure.Contains("<select>", StringComparison.Ordinal))];
        Assert.True(unexplained.Length == 0, string.Join('\n', unexplained));
        Assert.True(wrong.Count == SelectFailures, $"{wrong.Count} of {count}\n" + string.Join('\n', wrong));
        Assert.True(count > 1500, $"only {count} tests");
    }

    /// <summary>The tests that expect the rules for <c>select</c> of 2025: <see cref="SelectRules.Before2025"/> is what AngleSharp follows.</summary>
    private const int SelectFailures = 25;

    private static IEnumerable<(string Html, string Expected)> Read(string path)
    {
        foreach (string test in ("\n" + File.ReadAllText(path)).Split("\n#data\n", StringSplitOptions.RemoveEmptyEntries))
        {
            int errors = test.IndexOf("\n#errors\n", StringComparison.Ordinal);
            string html = errors < 0 ? "" : test[..errors];
            int document = test.IndexOf("#document\n", StringComparison.Ordinal);

            if (errors < 0 && !test.StartsWith("#errors\n", StringComparison.Ordinal))
            {
                continue;
            }

            if (document >= 0 && !test.Contains("\n#document-fragment\n", StringComparison.Ordinal) && !test.Contains("\n#script-on\n", StringComparison.Ordinal))
            {
                yield return (html, test[(document + "#document\n".Length)..].TrimEnd('\n'));
            }
        }
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
