using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>Checks a file of selectors, one a line, so that those of a whole corpus can be tried.</summary>
/// <remarks><c>SELECTOR_FILE=list.txt dotnet run --project tests/SchemaGen.Generator.Tests -- -class "*SelectorFileTests"</c> writes <c>list.txt.checked</c>.</remarks>
public class SelectorFileTests
{
    [Fact]
    public void Check_FileNamedByTheEnvironment_WritesTheResults()
    {
        if (Environment.GetEnvironmentVariable("SELECTOR_FILE") is { Length: > 0 } path)
        {
            File.WriteAllLines(path + ".checked", Check(File.ReadLines(path)));
        }
    }

    [Fact]
    public void Check_ValidAndInvalidSelectors_GivesAcceptedOrCodeColumnAndMessage() => Assert.Equal(
        [
            "accepted\th1.title",
            "MissingName\t4\th1..title\tA class name is expected after '.', so remove one of the dots",
            "accepted (DroppedAlternative 5)\t:is(:bogus, a)",
        ],
        Check(["h1.title", "h1..title", ":is(:bogus, a)"]));

    private static IEnumerable<string> Check(IEnumerable<string> selectors) => selectors.Select(text =>
    {
        SelectorParseResult result = SelectorParser.Parse(text);

        if (result.Selector is null)
        {
            SelectorError error = result.Errors.First(item => item.Severity == SelectorErrorSeverity.Error);
            return string.Create(CultureInfo.InvariantCulture, $"{error.Code}\t{error.Start + 1}\t{text}\t{error.Message}");
        }

        string warnings = string.Join(", ", result.Errors.Select(warning => string.Create(CultureInfo.InvariantCulture, $"{warning.Code} {warning.Start + 1}")));
        return $"accepted{(warnings.Length == 0 ? "" : $" ({warnings})")}\t{text}";
    });
}
