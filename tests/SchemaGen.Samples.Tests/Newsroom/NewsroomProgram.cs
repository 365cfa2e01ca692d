using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Newsroom;

/// <summary>Runs the sample Newsroom.</summary>
internal static class NewsroomProgram
{
    /// <summary>The name of the sample.</summary>
    public const string Name = "Newsroom";

    /// <summary>The folder of the pages that are included with the program.</summary>
    public static string Pages { get; } = Path.Combine(AppContext.BaseDirectory, "SavedPages");

    /// <summary>Runs the program.</summary>
    public static Task<SampleResult> RunAsync(params string[] arguments) => RunAsync(new Dictionary<string, string>(), arguments);

    /// <summary>Runs the program with further environment variables.</summary>
    public static Task<SampleResult> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        SampleProgram.RunSampleAsync(Name, environment, arguments);

    /// <summary>Reads the lines of a JSON Lines file, the last of which must be complete.</summary>
    public static JsonObject[] Lines(string path)
    {
        string text = File.ReadAllText(path);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return [.. text.Split('\n')[..^1].Select(static line => JsonNode.Parse(line)!.AsObject())];
    }

    /// <summary>Gets the names of the pages of a JSON Lines file.</summary>
    public static IEnumerable<string> Ids(string path) => Lines(path).Select(static line => (string)line["id"]!);

    /// <summary>Gets a page of the Free Beacon with the address in <c>og:url</c>.</summary>
    public static string Page(string title, int paragraphs = 1) => $$"""
        <!DOCTYPE html>
        <meta property="og:url" content="https://freebeacon.com/a/{{title}}/">
        <meta property="og:title" content="{{title}}">
        <div class="article-content">
        {{string.Concat(Enumerable.Range(0, paragraphs).Select(static i => $"<p>Paragraph {i} of a page that exists for its length and for its place in the order of names.</p>\n"))}}</div>
        """;
}
