using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Schemas;
using Spectre.Console;

namespace SchemaGen.Tool.Checking;

/// <summary>The command <c>check</c>: compares what schemas read from fixtures with what is expected.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string> _folder = new("folder") { Description = "The folder of fixtures.", DefaultValueFactory = static _ => "fixtures" };

    private readonly SchemaOptions _schemas = new();

    private CheckCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new CheckCommand();
        var command = new Command("check", "Checks fixtures: reads each page by its schema, and compares the values with those that are expected.") { options._folder };
        options._schemas.AddTo(command);
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        await _schemas.LoadAsync(result, cancellationToken).ConfigureAwait(false);
        bool isAsExpected = true;

        foreach (HtmlFixture fixture in HtmlFixture.Find(result.GetValue(_folder)!))
        {
            IReadOnlyList<HtmlFieldDifference> differences = await HtmlFixtureCheck.CompareAsync(fixture, cancellationToken).ConfigureAwait(false);
            isAsExpected &= differences.Count == 0;

            foreach (HtmlFieldDifference difference in differences)
            {
                Terminal.Output.WriteLine(PlainText.Of($"{fixture.Name}: {difference}"));
            }
        }

        return isAsExpected ? ExitCode.Success : ExitCode.Found;
    }
}
