using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Pages;
using SchemaGen.Tool.Scaffolding.Input;

namespace SchemaGen.Tool.Scaffolding;

/// <summary>The command <c>scaffold</c>: writes a schema from pages of a site.</summary>
internal sealed class ScaffoldCommand
{
    private const string Description = """
        Writes a C# schema from one or more pages of a site: its metadata, headline, dates, authors and text, or the items of a list.

        The schema is compiled and tried on the pages before it is written. A table on standard error shows what it read. Give three pages or more, so that what they have in common is known.
        """;

    private readonly Argument<string[]> _pages = new("page") { Description = "Files (.html, .html.gz) or addresses of pages of one site and one kind.", HelpName = "file|address", Arity = ArgumentArity.OneOrMore };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "file" };

    private readonly Option<bool> _force = new("--force") { Description = "Replace the file if it exists." };

    private readonly Option<string?> _namespace = new("--namespace") { Description = "The namespace of the schema. Default: none.", HelpName = "namespace" };

    private readonly Option<string?> _name = new("--name") { Description = "The name of the schema. Default: Article, or Listing for pages that list articles.", HelpName = "name" };

    private readonly Option<string[]> _url = new("--url") { Description = "The address of a page from a file; repeat it for each file. Default: the one that the page states.", HelpName = "address" };

    private readonly Option<string?> _culture = new("--culture") { Description = "The culture of the texts, as in [HtmlSchema(Culture = …)].", HelpName = "tag" };

    private readonly Option<string?> _timeZone = new("--time-zone") { Description = "The time zone of times that the pages have without an offset, as in [HtmlSchema(TimeZone = …)].", HelpName = "zone" };

    private ScaffoldCommand()
    {
    }

    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var options = new ScaffoldCommand();
        var command = new Command("scaffold", Description) { options._pages, options._output, options._force, options._namespace, options._name, options._url, options._culture, options._timeZone };
        command.SetAction(SchemagenCommand.Action(options.RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        ScaffoldOptions options = OptionsOf(result);
        string? output = result.GetValue(_output);
        OutputFiles.Check([output], result.GetValue(_pages)!);

        if (output is not null && File.Exists(output) && !result.GetValue(_force))
        {
            throw new UsageException($"The file '{output}' exists already. Give another --output, or --force to replace it.");
        }

        IReadOnlyList<ScaffoldPage> pages = await LoadAsync(result, cancellationToken).ConfigureAwait(false);
        ScaffoldResult schema = await Scaffolder.RunAsync(pages, options, cancellationToken).ConfigureAwait(false);

        if (output is null)
        {
            await result.InvocationConfiguration.Output.WriteAsync(schema.Source).ConfigureAwait(false);
        }
        else
        {
            OutputFiles.Write(output, file => file.Write(schema.Source));
        }

        TextWriter error = result.InvocationConfiguration.Error;
        ScaffoldTable.Write(Terminal.Of(error), schema.Rows, schema.Pages);

        foreach (string note in schema.Notes)
        {
            await error.WriteLineAsync(PlainText.Of($"Note: {note}")).ConfigureAwait(false);
        }

        foreach (string failure in schema.Failures)
        {
            await error.WriteLineAsync(PlainText.Of($"No value was read from {failure}")).ConfigureAwait(false);
        }

        return schema.Failures.Count == 0 ? ExitCode.Success : ExitCode.Found;
    }

    private ScaffoldOptions OptionsOf(ParseResult result)
    {
        string? name = result.GetValue(_name);
        string? space = result.GetValue(_namespace);

        if (name is not null && !IsIdentifier(name))
        {
            throw new UsageException($"'{name}' is not the name of a type.");
        }

        if (space is not null && !space.Split('.').All(IsIdentifier))
        {
            throw new UsageException($"'{space}' is not a namespace.");
        }

        return new ScaffoldOptions { Name = name, Namespace = space, Culture = result.GetValue(_culture), TimeZone = result.GetValue(_timeZone) };
    }

    private static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None;

    private async Task<IReadOnlyList<ScaffoldPage>> LoadAsync(ParseResult result, CancellationToken cancellationToken)
    {
        string[] names = result.GetValue(_pages)!;
        Uri[] urls = [.. (result.GetValue(_url) ?? []).Select(PageInput.ParseAddress)];
        string[] files = [.. names.Where(static name => PageInput.AddressOf(name) is null)];

        if (urls.Length > 0 && urls.Length != files.Length)
        {
            throw new UsageException($"There {(files.Length == 1 ? "is 1 file" : $"are {files.Length} files")}, but {urls.Length} of --url. Give one for each file, in the same order.");
        }

        var pages = new List<ScaffoldPage>();
        int file = 0;

        foreach (string name in names)
        {
            Uri? url = PageInput.AddressOf(name) is null && urls.Length > 0 ? urls[file++] : null;
            pages.Add(await ScaffoldPage.LoadAsync(name, url, cancellationToken).ConfigureAwait(false));
        }

        return pages;
    }
}
