using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Schemas;

namespace SchemaGen.Tool.Checking;

/// <summary>The command <c>check</c>: compares the values that schemas read from fixtures with the expected ones.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string> _folder = new("folder") { Description = "The folder of fixtures.", DefaultValueFactory = static _ => "fixtures" };

    private readonly Option<ResultFormat> _format = new("--format") { Description = "The format of the results: text, junit (XML) or github (annotations).", HelpName = "text|junit|github" };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file for the results. Default: standard output.", HelpName = "file" };

    private readonly SchemaOptions _schemas = new();

    private CheckCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new CheckCommand();
        var command = new Command("check", "Checks fixtures: reads each page by its schema, and compares the values with those that are expected.") { options._folder, options._format, options._output };
        options._schemas.AddTo(command);
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        string root = result.GetValue(_folder)!;
        IReadOnlyList<string> folders = FixtureFolder.Find(root);

        if (folders.Count == 0)
        {
            throw new UsageException($"There is no fixture in the folder '{root}'.");
        }

        string? path = result.GetValue(_output);
        OutputFiles.Check([path], path is null ? [] : folders.SelectMany(Directory.EnumerateFiles));
        UserAssembly assembly = await _schemas.LoadAsync(result, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<FixtureOutcome> outcomes = await FixtureChecker.CheckAsync(root, folders, assembly, cancellationToken).ConfigureAwait(false);
        ResultFormat format = result.GetValue(_format);
        OutputFiles.WriteResults(path, result.InvocationConfiguration.Output, output => Write(output, format, outcomes), TextReport.Summary(outcomes));
        return outcomes.All(static outcome => outcome.IsAsExpected) ? ExitCode.Success : ExitCode.Found;
    }

    private static void Write(TextWriter output, ResultFormat format, IReadOnlyList<FixtureOutcome> outcomes)
    {
        switch (format)
        {
            case ResultFormat.JUnit:
                JUnitReport.Write(output, outcomes);
                break;
            case ResultFormat.GitHub:
                GitHubReport.Write(output, outcomes);
                break;
            default:
                TextReport.Write(output, outcomes);
                break;
        }
    }
}
