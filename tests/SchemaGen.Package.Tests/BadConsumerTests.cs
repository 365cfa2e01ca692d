using System;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests;

/// <summary>Builds that have to fail, each with one error, which is ours.</summary>
public class BadConsumerTests(PackageFeed feed)
{
    [Fact]
    public async Task Build_TypoInASelector_GivesOneErrorAtItsColumn()
    {
        string schema = Readme.Block("Article.cs").Replace("h1.title", "h1..title", StringComparison.Ordinal);

        CommandResult build = await feed.CreateConsumer("bad-selector").WithProject().With("Article.cs", schema).With("Program.cs", Readme.Block("Program.cs")).BuildAsync();
        BuildMessage error = Assert.Single(build.Messages);

        Assert.NotEqual(0, build.ExitCode);
        // The message ends with the address of the diagnostic's documentation.
        Assert.StartsWith(Readme.Block("error.txt").TrimEnd('\n'), error.ToString(), StringComparison.Ordinal);
        Assert.Equal("..title", schema.Split('\n')[error.Line - 1][(error.Column - 2)..][..7]);
    }

    [Fact]
    public async Task Build_CSharp10_GivesOneErrorAtTheSchema()
    {
        const string Program = """
            using SchemaGen;

            [HtmlSchema]
            public partial class Page
            {
                [Css("h1")] public string? Title { get; set; }
            }

            public static class Program
            {
                public static void Main() { }
            }
            """;

        CommandResult build = await feed.CreateConsumer("old-language").WithProject(properties: "<LangVersion>10</LangVersion>").With("Program.cs", Program).BuildAsync();
        BuildMessage error = Assert.Single(build.Messages);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(("Program.cs", 4, "error", "SCHEMA0004"), (error.File, error.Line, error.Severity, error.Id));
        Assert.Contains("11", error.Text, StringComparison.Ordinal);
    }
}
