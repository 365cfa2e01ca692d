using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Cluster;

/// <summary>Workers in network namespaces each with its own address and quota of processor. The script prints the times; with <c>SCHEMAGEN_LONG_TESTS=1</c> their ratio is asserted.</summary>
[Trait("Runs", "Once")]
public sealed class NamespaceTests
{
    private const double LargestRatio = 0.45;

    [Fact]
    public async Task Work_ThreeWorkersOfWhichOneIsKilled_AreFasterThanOne()
    {
        Assert.SkipUnless(ClusterRun.IsLong, "Takes minutes, and the machine for itself: SCHEMAGEN_LONG_TESTS=1.");
        string script = Path.Combine(RepositoryRoot.Path, ".tools", "cluster-namespaces.sh");
        ProcessResult check = await ProcessRunner.RunAsync(new ProcessStartInfo("bash", [script, "--check"]), TimeSpan.FromSeconds(30));
        Assert.SkipUnless(check.ExitCode == 0, check.Output + check.Error);
        using var folder = new TemporaryFolder();
        ClusterArchives.Write(folder["in"], archives: 384, pages: 5000);
        ProcessResult result = await ProcessRunner.RunAsync(new ProcessStartInfo("bash", [script, ToolProcess.Assembly, ToolProcess.Schemas[1], folder["in"], folder["work"]]), TimeSpan.FromMinutes(15));
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        TestContext.Current.SendDiagnosticMessage(result.Output);
        double ratio = double.Parse(result.Output.Trim().Split(' ')[^1], CultureInfo.InvariantCulture);
        Assert.InRange(ratio, 0.1, LargestRatio);
    }
}
