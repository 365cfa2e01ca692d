using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Pages;
using SchemaGen.Tool.Schemas;

namespace SchemaGen.Tool.Extraction;

/// <summary>The options of <c>extract</c> for schemas, limits and output format.</summary>
internal sealed class ReadingOptions
{
    private const int DefaultPageMebibytes = 16;
    private const int MaxPageMebibytes = 1024;
    private const int DefaultPageSeconds = 60;
    private const int MaxPageSeconds = 3600;

    private readonly Option<string?> _schema = new("--schema") { Description = "The schema that reads all pages. Default: the schema of each page is found by its address, with the catalog.", HelpName = "name" };

    private readonly Option<string?> _catalog = new("--catalog") { Description = "The catalog, if there are several.", HelpName = "name" };

    private readonly Option<string?> _format = new("--format") { Description = "The format of the results: parquet, jsonl, or jsonl.zst (compressed). Default: parquet.", HelpName = "parquet|jsonl|jsonl.zst" };

    private readonly Option<int?> _workers = NumberOption.Create("--workers", "The number of pages that are read at the same time. Default: the number of processors.", "number", static (int number) => number >= 1, "a whole number from 1");

    private readonly Option<double?> _pageTime = NumberOption.Create("--page-time", "The longest time for a page, in seconds. Default: 60.", "seconds", static (double number) => number is > 0 and <= MaxPageSeconds, $"a number of seconds above 0, at most {MaxPageSeconds}");

    private readonly Option<int?> _pageSize = NumberOption.Create("--page-size", "The largest page, in MiB. Larger ones are skipped. Default: 16.", "MiB", static (int number) => number is >= 1 and <= MaxPageMebibytes, $"a whole number from 1 to {MaxPageMebibytes}");

    private readonly SchemaOptions _schemas = new();

    /// <summary>All options but those of the assembly, which a command may name even if it reads no pages: so the command that adds units is that of the workers with <c>--publish</c>.</summary>
    public Option[] All => [_schema, _catalog, _format, _workers, _pageTime, _pageSize];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _format.AcceptOnlyFromAmong("parquet", "jsonl", "jsonl.zst");

        foreach (Option option in All)
        {
            command.Add(option);
        }

        _schemas.AddTo(command);
        command.Validators.Add(Validate);
    }

    /// <summary>Loads the schemas.</summary>
    public async Task<CorpusSchemas> LoadAsync(ParseResult result, CancellationToken cancellationToken)
    {
        UserAssembly assembly = await _schemas.LoadAsync(result, cancellationToken).ConfigureAwait(false);
        return result.GetValue(_schema) is { } name ? CorpusSchemas.FromSchema(assembly.Find(name)) : CorpusSchemas.FromCatalog(assembly.Assembly, result.GetValue(_catalog));
    }

    /// <summary>Gets the settings of a run.</summary>
    public ExtractOptions Of(ParseResult result) => new()
    {
        Format = result.GetValue(_format) switch
        {
            "jsonl" => OutputFormat.JsonLines,
            "jsonl.zst" => OutputFormat.JsonLinesZstd,
            _ => OutputFormat.Parquet,
        },
        Workers = result.GetValue(_workers) ?? Environment.ProcessorCount,
        MaxPageBytes = PageBytesOf(result),
        Limits = LimitsOf(result),
        AddressFinder = static async (page, cancellationToken) => (await PageIdentity.ExtractAsync(page, cancellationToken: cancellationToken).ConfigureAwait(false)).ValueOrDefault?.Address,
    };

    private int PageBytesOf(ParseResult result) => (result.GetValue(_pageSize) ?? DefaultPageMebibytes) << 20;

    private HtmlLimits LimitsOf(ParseResult result)
    {
        var limits = new HtmlLimits { MaxDuration = TimeSpan.FromSeconds(result.GetValue(_pageTime) ?? DefaultPageSeconds) };
        // A page that may be that large may also be read.
        return limits with { MaxBytes = Math.Max(limits.MaxBytes, PageBytesOf(result)) };
    }

    private void Validate(CommandResult result)
    {
        if (result.GetValue(_schema) is not null && result.GetValue(_catalog) is not null)
        {
            result.AddError("The options '--schema' and '--catalog' exclude each other.");
        }
    }
}
