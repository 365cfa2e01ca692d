using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Auditing;

/// <summary>The command <c>audit</c>: checks lists of selectors, as the compiler checks those of schemas.</summary>
internal sealed class AuditCommand
{
    private const string Description = """
        Checks lists of selectors, as the compiler checks those of schemas, and shows what to write instead.

        A list has one selector on each line: CSS, with the ::text and ::attr() of parsel, the :eq() of jQuery and the like, or XPath. Empty lines and lines that begin with '# ' are skipped.
        """;

    private readonly Argument<string[]> _files = new("file") { Description = "The lists of selectors; '-' for standard input.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<bool> _sarif = new("--sarif") { Description = "Write SARIF 2.1.0, for editors and code scanning." };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file for the results. Default: standard output.", HelpName = "file" };

    private AuditCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new AuditCommand();
        var command = new Command("audit", Description) { options._files, options._sarif, options._output };
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        OutputFiles.Check([result.GetValue(_output)], result.GetValue(_files)!);
        var selectors = new List<AuditedSelector>();

        foreach (SelectorFile file in result.GetValue(_files)!.Select(static name => new SelectorFile(name)))
        {
            IReadOnlyList<SelectorLine> lines = await file.ReadAsync(cancellationToken).ConfigureAwait(false);
            selectors.AddRange(lines.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(line => AuditedSelector.Of(file, line)));
        }

        OutputFiles.WriteResults(result.GetValue(_output), result.InvocationConfiguration.Output, output => Write(output, selectors, result.GetValue(_sarif)), AuditText.Summary(selectors));
        return selectors.TrueForAll(static selector => selector.Analysis.Findings.Count == 0) ? ExitCode.Success : ExitCode.Found;
    }

    private static void Write(TextWriter output, IReadOnlyList<AuditedSelector> selectors, bool asSarif)
    {
        if (asSarif)
        {
            SarifLog.Write(output, selectors, System.Environment.CurrentDirectory);
        }
        else
        {
            AuditText.Write(output, selectors);
        }
    }
}
