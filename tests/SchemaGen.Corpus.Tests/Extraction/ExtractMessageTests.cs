using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Extraction;

/// <summary>Messages of the command about mistakes, and about results that may not be as they were meant.</summary>
public sealed class ExtractMessageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("gs://bucket/tables")]
    [InlineData("s3:/bucket/tables")]
    [InlineData("https://host/tables")]
    [InlineData("file:/tmp/tables")]
    public async Task Extract_PlaceOfAnotherKind_IsRefused(string place)
    {
        (int exitCode, string text) = await ExtractAsync([Archive(), "--to", place]);
        Assert.Equal((2, $"The place '{place}' is not supported: it is a folder, or an address such as s3://bucket/folder."), (exitCode, text));
        Assert.False(Directory.Exists(place.Split('/')[0]));
    }

    [Theory]
    [InlineData("127.0.0.1:4568")]
    [InlineData("localhost")]
    public async Task Extract_S3ServerWithoutScheme_SaysWhichVariable(string server)
    {
        (int exitCode, string text) = await ExtractAsync(new() { ["AWS_ENDPOINT_URL_S3"] = server }, [Archive(), "--to", "s3://bucket/tables"]);
        Assert.Equal((2, $"The server '{server}' of AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL is not an address that begins with http:// or https://."), (exitCode, text));
    }

    [Fact]
    public async Task Extract_S3WithoutRegion_NamesTheVariables()
    {
        var variables = new Dictionary<string, string> { ["AWS_REGION"] = "", ["AWS_DEFAULT_REGION"] = "", ["AWS_ENDPOINT_URL"] = "", ["AWS_ENDPOINT_URL_S3"] = "", ["AWS_EC2_METADATA_DISABLED"] = "true", ["AWS_CONFIG_FILE"] = _folder["none"], ["HOME"] = _folder.Path };
        (int exitCode, string text) = await ExtractAsync(variables, [Archive(), "--to", "s3://bucket/tables"]);
        Assert.Equal(2, exitCode);
        Assert.EndsWith(" AWS_REGION names the region, AWS_ENDPOINT_URL_S3 another server than that of AWS.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_S3ServerThatRefuses_NamesTheStore()
    {
        await using S3Server server = await S3Server.StartAsync();
        var variables = new Dictionary<string, string> { ["AWS_ENDPOINT_URL_S3"] = server.Address, ["AWS_ACCESS_KEY_ID"] = "another", ["AWS_SECRET_ACCESS_KEY"] = "wrong" };
        (int exitCode, string text) = await ExtractAsync(variables, [Archive(), "--to", "s3://pages/tables"]);
        Assert.Equal(2, exitCode);
        Assert.StartsWith("The store 's3://pages/tables/' cannot be read: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_NoRow_SaysSo()
    {
        (int exitCode, string text) = await ExtractAsync([Archive("https://elsewhere.example/"), "--to", _folder["out"]]);
        Assert.Equal(0, exitCode);
        Assert.Contains("No row was read. No route of a schema matches the addresses of 1 record, such as 'https://elsewhere.example/'.", text, StringComparison.Ordinal);

        // The first reason is the one that a user can mend.
        _folder.Write("in/b.warc", [.. "<html>\r\n\r\n"u8, .. new ArchiveBuilder().AddPage("https://news.example/articles/1", "<p>no title</p>").ToArray()]);
        (exitCode, text) = await ExtractAsync([_folder["in/b.warc"], "--to", _folder["failures"]]);
        Assert.Equal(0, exitCode);
        Assert.EndsWith("No row was read. The schemas read no value from 1 page: see the issues in the table 'failures'. 1 place of the inputs cannot be read as records: the counts of the units, in '_units', list them.", text, StringComparison.Ordinal);

        _folder.Write("in/empty.warc", []);
        (exitCode, text) = await ExtractAsync([_folder["in/empty.warc"], "--to", _folder["empty"]]);
        Assert.Equal(0, exitCode);
        Assert.EndsWith("No row was read.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_Report_HasThePathOfTheArchive()
    {
        string archive = Archive();
        await ExtractAsync([archive, "--to", _folder["out"], "--format", "jsonl"]);
        string report = Directory.GetFiles(_folder["out/_units"]).Single();
        Assert.Equal(Path.GetFullPath(archive), DuckDb.Query($"SELECT archive FROM read_json('{report}')").Single()[0]);
        Assert.Equal(Path.GetFileNameWithoutExtension(report), Path.GetFileNameWithoutExtension(Directory.GetFiles(_folder["out/article"]).Single()));
    }

    [Theory]
    [InlineData("{\"name\":\"a\",\"kind\":\"Archive\",\"inputs\":[\"/a.warc\"]}\n{\"name\":\"b\",\"kind\":\"Archive\",\"inputs\":[\"/b.warc\"]}\n")]
    [InlineData("")]
    [InlineData("text")]
    public async Task Extract_FileThatIsNotAUnit_SaysWhatAUnitIs(string content)
    {
        _folder.Write("units.jsonl", System.Text.Encoding.UTF8.GetBytes(content));
        (int exitCode, string text) = await ExtractAsync(["--unit", _folder["units.jsonl"], "--to", _folder["out"]]);
        Assert.Equal((2, $"'{_folder["units.jsonl"]}' is not a unit, which is one line of the output of '--list-units'."), (exitCode, text));
    }

    [Fact]
    public async Task Extract_CatalogThatDoesNotExist_ListsThoseThatDo()
    {
        (int exitCode, string text) = await ExtractAsync([Archive(), "--to", _folder["out"], "--catalog", "Catalgo"]);
        Assert.Equal((2, "There is no catalog 'Catalgo' in 'SchemaGen.Corpus.Tests'. It has SchemaGen.Corpus.Tests.Schemas.Catalog."), (exitCode, text));
    }

    private string Archive(string url = "https://news.example/articles/1") =>
        _folder.Write("in/a.warc", new ArchiveBuilder().AddPage(url, CorpusFixture.Article(1)).ToArray());

    private static Task<(int ExitCode, string Text)> ExtractAsync(string[] arguments) => ExtractAsync([], arguments);

    private static async Task<(int ExitCode, string Text)> ExtractAsync(Dictionary<string, string> variables, string[] arguments)
    {
        (int exitCode, string text) = await ToolProcess.RunAsync(variables, ["extract", .. arguments, .. ToolProcess.Schemas]);
        return (exitCode, text.Trim());
    }
}
