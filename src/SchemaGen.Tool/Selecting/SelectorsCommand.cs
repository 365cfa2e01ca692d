using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Selectors;

namespace SchemaGen.Tool.Selecting;

/// <summary>The command <c>selectors</c>: shows what selectors match in a page.</summary>
internal sealed class SelectorsCommand
{
    private const string Description = """
        Shows what selectors match in a page, with line and column, as a schema would match them.

        The ::text and ::attr() of parsel, the :eq() of jQuery and the like, and XPath, are applied as what they mean, with the compiler's message.
        """;

    private readonly Argument<string> _page = new("page") { Description = "A file (.html, .html.gz) or an address.", HelpName = "file|address" };

    private readonly Argument<string[]> _selectors = new("selector") { Description = "The selectors.", Arity = ArgumentArity.OneOrMore };

    private readonly Option<bool> _count = new("--count") { Description = "Show only the numbers of matches." };

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON." };

    private SelectorsCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new SelectorsCommand();
        var command = new Command("selectors", Description) { options._page, options._selectors, options._count, options._json };
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        string name = result.GetValue(_page)!;
        SourcePage page = await SourcePage.ReadAsync(name, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<Selection> selections = Select(page, result.GetValue(_selectors)!, cancellationToken);
        (TextWriter output, TextWriter error) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);

        foreach (HtmlIssue issue in page.Issues)
        {
            await error.WriteLineAsync(PlainText.Of($"{name}: {issue.Message}")).ConfigureAwait(false);
        }

        if (result.GetValue(_json))
        {
            SelectionJson.Write(output, page, selections, result.GetValue(_count));
        }
        else
        {
            new SelectionText(output, error, name, page).Write(selections, result.GetValue(_count));
        }

        return selections.All(static selection => selection.Matches.Count > 0) ? ExitCode.Success : ExitCode.Found;
    }

    private static List<Selection> Select(SourcePage page, IReadOnlyList<string> selectors, CancellationToken cancellationToken)
    {
        List<(SelectorAnalysis Analysis, SelectorRewrite? Applied)> analyzed = selectors.Select(SelectorAnalysis.Of).Select(static analysis => (analysis, AppliedOf(analysis))).ToList();
        SelectorQuery query = SelectorQuery.Compile(analyzed.Select(static selector => selector.Applied).OfType<SelectorRewrite>().ToList(), cancellationToken);
        int compiled = 0;
        return analyzed.Select(selector => new Selection(selector.Analysis, selector.Applied, selector.Applied is null ? [] : query.Run(compiled++, page))).ToList();
    }

    /// <summary>Gets the selector that is applied: a valid one unchanged, even if there are warnings; an invalid one as corrected for a list.</summary>
    private static SelectorRewrite? AppliedOf(SelectorAnalysis analysis) =>
        analysis.HasErrors ? SelectorRewrite.Of(analysis, isList: true) : new SelectorRewrite(analysis.Text, Attr: null, At: null);
}
