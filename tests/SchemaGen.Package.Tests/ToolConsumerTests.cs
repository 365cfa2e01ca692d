using System;
using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests;

/// <summary>The tool and the library for fixtures, as users install them.</summary>
[Collection(nameof(ToolProjects))]
public class ToolConsumerTests(ToolFeed tools)
{
    private const string Schema = """
        namespace News;

        [SchemaGen.HtmlSchema]
        public sealed partial record Article
        {
            [SchemaGen.Css("h1")]
            public required string Title { get; init; }

            [SchemaGen.Css(".tags a")]
            public System.Collections.Generic.IReadOnlyList<string> Tags { get; init; } = [];
        }
        """;

    private const string Page = "<!doctype html><h1>The harbour opens</h1><p class=tags><a>Sea</a> <a>Ports</a>";

    /// <summary>Without any file of the user: installed from a folder, and two commands from a page to a report.</summary>
    [Fact]
    public async Task Tool_OnACleanMachine_RecordsReportsAndChecks()
    {
        Consumer project = tools.CreateConsumer("clean").WithProject(properties: "<OutputType>Library</OutputType>").With("Article.cs", Schema).With("harbour.html", Page).With("list.txt", "h1::text\n");
        CleanMachine machine = await tools.InstallAsync(project.Folder);

        CommandResult record = (await machine.RunToolAsync("record", "harbour.html", "--schema", "Article")).Succeeded();
        Assert.Contains("The harbour opens", record.Text, StringComparison.Ordinal);
        CommandResult report = (await machine.RunToolAsync("report")).Succeeded();
        Assert.Equal("report.html: 1 page, 1 without problems\n", report.Text);
        Assert.Contains("harbour", await File.ReadAllTextAsync(Path.Combine(project.Folder, "report.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        CommandResult check = (await machine.RunToolAsync("check")).Succeeded();
        Assert.Equal("1 fixture: 1 as expected, 0 with differences, 0 failed.\n", check.Text);

        project.With("fixtures/harbour/page.html", Page.Replace("Sea", "Lake", StringComparison.Ordinal));
        check = await machine.RunToolAsync("check");
        Assert.Equal((1, "harbour: Tags[0]: expected \"Sea\", but was \"Lake\".\n"), (check.ExitCode, check.Text.Split('\n')[0] + "\n"));

        CommandResult audit = await machine.RunToolAsync("audit", "list.txt");
        Assert.Equal((1, "    write [Css(\"h1\")]"), (audit.ExitCode, audit.Text.Split('\n')[1]));
        CommandResult selectors = (await machine.RunToolAsync("selectors", "harbour.html", ".tags a::text", "--count")).Succeeded();
        Assert.Equal("2 matches: .tags a::text\n", selectors.Text);
    }

    [Fact]
    public async Task Testing_XunitProject_EachFieldIsATest()
    {
        Consumer project = WithFixture("xunit", """<PackageReference Include="xunit.v3" Version="4.0.2" />""");
        project.With("FixtureTests.cs", """
            using SchemaGen.Testing;
            using Xunit;

            public sealed class FixtureTests
            {
                [Theory, HtmlFixtures("fixtures")]
                public Task Page_AsRecorded_ReadsTheSame(HtmlFixtureField field) => field.VerifyAsync(TestContext.Current.CancellationToken);
            }
            """);
        (await project.BuildAsync()).SucceededSilently();

        CommandResult run = (await project.RunAsync()).Succeeded();
        Assert.Contains("Total: 3, Errors: 0, Failed: 0", run.Text, StringComparison.Ordinal);

        project.With("fixtures/harbour/page.html", Page.Replace("Sea", "Lake", StringComparison.Ordinal));
        run = await project.RunAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("[harbour: Tags]", run.Text, StringComparison.Ordinal);
        Assert.Contains("Tags[0]: expected \"Sea\", but was \"Lake\".", run.Text, StringComparison.Ordinal);
        Assert.Contains("Total: 3, Errors: 0, Failed: 1", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Testing_MSTestProject_EachFieldIsATest()
    {
        Consumer project = WithFixture("mstest", """<PackageReference Include="MSTest.TestFramework" Version="4.5.3" /><PackageReference Include="MSTest.TestAdapter" Version="4.5.3" />""", "<EnableMSTestRunner>true</EnableMSTestRunner>");
        project.With("FixtureTests.cs", """
            using Microsoft.VisualStudio.TestTools.UnitTesting;
            using SchemaGen.Testing;

            [assembly: DoNotParallelize]

            [TestClass]
            public sealed class FixtureTests
            {
                public static IEnumerable<object[]> Fields => HtmlFixtureField.Find("fixtures").Select(static f => new object[] { f });

                [TestMethod, DynamicData(nameof(Fields))]
                public Task Page_AsRecorded_ReadsTheSame(HtmlFixtureField field) => field.VerifyAsync();
            }
            """);
        // Its analyzers have advice about the test that is not ours.
        (await project.BuildAsync()).Succeeded();

        CommandResult run = (await project.RunAsync()).Succeeded();
        Assert.Contains("succeeded: 3", run.Text, StringComparison.Ordinal);

        project.With("fixtures/harbour/page.html", Page.Replace("Sea", "Lake", StringComparison.Ordinal));
        run = await project.RunAsync();
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("failed: 1", run.Text, StringComparison.Ordinal);
        Assert.Contains("Tags[0]: expected \"Sea\", but was \"Lake\".", run.Text, StringComparison.Ordinal);
    }

    /// <summary>A project without a test framework: neither is loaded with the library.</summary>
    [Fact]
    public async Task Testing_Program_ComparesFixtures()
    {
        Consumer project = WithFixture("program", string.Empty);
        project.With("Program.cs", """
            using SchemaGen.Testing;

            foreach (HtmlFixtureField field in HtmlFixtureField.Find("fixtures"))
            {
                await field.VerifyAsync();
                Console.WriteLine(field.ToString());
            }

            foreach (HtmlFixture fixture in HtmlFixture.Find("../program/fixtures"))
            {
                Console.WriteLine((await HtmlFixtureCheck.CompareAsync(fixture)).Count);
            }
            """);
        (await project.BuildAsync()).SucceededSilently();
        Assert.Equal("harbour: the page\nharbour: Title\nharbour: Tags\n0\n", (await project.RunAsync()).Succeeded().Text);
    }

    /// <summary>Makes a project with a schema, a recorded page, and references to a test framework.</summary>
    private Consumer WithFixture(string name, string references, string properties = "")
    {
        Consumer project = tools.CreateConsumer(name);
        project.WithProject(properties: properties, reference: project.PackageReference + tools.ReferenceTo(ToolFeed.Testing) + references);
        project.With("Article.cs", Schema);
        Directory.CreateDirectory(Path.Combine(project.Folder, "fixtures", "harbour"));
        project.With("fixtures/harbour/page.html", Page);
        project.With("fixtures/harbour/fixture.json", """{ "schema": "News.Article, Consumer", "capturedAt": "2024-03-01T12:00:00Z" }""");
        project.With("fixtures/harbour/expected.json", """{ "value": { "Title": "The harbour opens", "Tags": ["Sea", "Ports"] } }""");
        return project;
    }
}
