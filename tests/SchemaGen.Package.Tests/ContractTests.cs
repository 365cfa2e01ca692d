using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Package.Tests;

/// <summary>Code that earlier generators wrote runs on the present runtime (see Contract/README.md).</summary>
[Collection(nameof(ConsumerProjects))]
public class ContractTests(ConsumerBuild build)
{
    public static TheoryData<string> Versions => [.. ConsumerBuild.ContractVersions];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Run_GeneratedCodeOfAnEarlierVersion_PrintsTheSame(string version)
    {
        Assert.NotEmpty(Directory.GetFiles(build["Contract-" + version].Folder, "*.g.cs"));
        Assert.Equal(Output(version), await build.RunAsync("Contract-" + version));
    }

    [Fact]
    public async Task Run_GeneratedCodeOfThisVersion_PrintsTheSame() => Assert.Equal(Output(ConsumerBuild.ContractVersions[^1]), await build.RunAsync("Contract-today"));

    private static string Output(string version) => RepositoryFiles.Read($"tests/SchemaGen.Package.Tests/Contract/{version}/output.txt");
}
