using System;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests;

/// <summary>Builds that have to fail, each with one error, which is ours.</summary>
public class BadConsumerTests(PackageFeed feed)
{
    [Fact]
    public async Task A_typo_in_a_selector_is_one_error_at_its_column()
    {
        const string Program = """
            using SchemaGen;

            Console.WriteLine(Page.Parse("<h1 class=title>Hello</h1>").Title);

            [HtmlSchema]
            public partial record Page
            {
                [Css("h1..title")] public required string Title { get; init; }
            }
            """;

        CommandResult build = await feed.CreateConsumer("bad-selector").WithProject().With("Program.cs", Program).BuildAsync();
        BuildMessage error = Assert.Single(build.Messages);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(("Program.cs", 8, 14, "error", "SCHEMA0010"), (error.File, error.Line, error.Column, error.Severity, error.Id));
        Assert.Equal('.', Program.Split('\n')[8 - 1][14 - 1]);
        Assert.NotEmpty(error.Text);
    }

    [Fact]
    public async Task A_language_that_is_too_old_is_one_error_at_the_schema()
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
