using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Scaffolding;

/// <summary>The command <c>scaffold</c>: writes a schema from pages of a site.</summary>
internal sealed class ScaffoldCommand
{
    private readonly Argument<string[]> _pages = new("page") { Description = "Files (.html, .html.gz) or addresses of pages of one site and one kind. Three or more show what the pages have in common.", HelpName = "file|address", Arity = ArgumentArity.OneOrMore };

    private ScaffoldCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new ScaffoldCommand();
        var command = new Command("scaffold", "Writes a C# schema from one or more pages of a site.") { options._pages };
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var pages = new List<ScaffoldPage>();

        foreach (string page in result.GetValue(_pages)!)
        {
            pages.Add(await ScaffoldPage.LoadAsync(page, null, cancellationToken).ConfigureAwait(false));
        }

        ScaffoldResult schema = await Scaffolder.RunAsync(pages, new ScaffoldOptions(), cancellationToken).ConfigureAwait(false);
        await result.InvocationConfiguration.Output.WriteAsync(schema.Source).ConfigureAwait(false);

        foreach (ScaffoldRow row in schema.Rows)
        {
            await result.InvocationConfiguration.Error.WriteLineAsync($"{row.Member}\t{row.Pages}\t{string.Join("; ", row.Sources.Select(static s => $"{s.Source} {s.Pages}"))}").ConfigureAwait(false);
        }

        return schema.Failures.Count == 0 ? ExitCode.Success : ExitCode.Found;
    }
}
