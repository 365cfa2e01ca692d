using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Tests.Helpers;

namespace SchemaGen.Generator.Tests.IncrementalityTests;

/// <summary>How many files a keystroke writes anew in a program of many schemas: that of its schema, at most those that contain it, and elsewhere none.</summary>
public sealed class KeystrokeTests
{
    private const string Main = """
        using System.Collections.Generic;
        using SchemaGen;

        [HtmlSchema]
        public sealed partial record Page
        {
            [Css("li.story")] public IReadOnlyList<Story> Stories { get; init; } = [];
        }

        public static class Elsewhere
        {
            public static int One() => 1;
        }
        """;

    private const string Story = """
        using SchemaGen;

        [HtmlSchema]
        public sealed partial record Story
        {
            [Css("h2.title")] public required string Title { get; init; }
            public string Describe() => Title + "!";
        }
        """;

    [Fact]
    public void Keystroke_InASelector_RewritesOneFile() => Assert.Equal(1, Written(Start().Edit("h2.title", "h2.titles", "Story.cs")));

    [Fact]
    public void Keystroke_ElsewhereInTheFileOfASchema_RewritesNothing() => Assert.Equal(0, Written(Start().Edit("\"!\"", "\"!!\"", "Story.cs")));

    [Fact]
    public void Keystroke_InAnotherFile_RewritesNothing() => Assert.Equal(0, Written(Start().Edit("=> 1", "=> 12")));

    [Fact]
    public void Edit_NewMember_RewritesOneFile() =>
        Assert.Equal(1, Written(Start().Edit("public string Describe", "[Css(\"p\")] public string? Text { get; init; } public string Describe", "Story.cs")));

    [Fact]
    public void Edit_SchemaBecomesAStruct_RewritesItAndTheSchemaThatContainsIt() =>
        Assert.Equal(2, Written(Start().Edit("sealed partial record Story", "partial record struct Story", "Story.cs")));

    [Fact]
    public void Edit_SchemaNoLongerPartial_RewritesTheSchemaThatContainsIt() =>
        Assert.Equal(1, Written(Start().Edit("sealed partial record Story", "sealed record Story", "Story.cs")));

    private static IncrementalRun Start()
    {
        IncrementalRun run = Incrementality.Start<SchemaGenerator>(Main, new TestOptions { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest }).AddFile("Story.cs", Story);

        for (int i = 0; i < 20; i++)
        {
            run = run.AddFile($"Other{i}.cs", $$"""[SchemaGen.HtmlSchema] public partial record Other{{i}} { [SchemaGen.Css("p.n{{i}}")] public string? Text { get; init; } }""");
        }

        return run;
    }

    private static int Written(IncrementalRun run) =>
        run.OutputReasons().Count(static reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);
}
