using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Newsroom;

/// <summary>The memory of a long run.</summary>
public class MemoryTests
{
    /// <summary>The limit of the runtime's heap, in bytes (hexadecimal). The bodies of all pages need several times as much.</summary>
    private const string HeapLimit = "0x5000000";

    private const int Pages = 1_000;

    [Fact]
    public async Task Memory_ManyPagesBehindASlowOne_IsLimited()
    {
        using var folder = new TemporaryFolder();
        using var output = new TemporaryFolder();
        string lines = Path.Combine(output.Path, "out.jsonl");
        string page = output.Write("page", NewsroomProgram.Page("long", 2_500));
        NamedPipe pipe = await NamedPipe.CreateAsync(Path.Combine(folder.Path, "0000.html"));
        string[] names = [.. Enumerable.Range(0, Pages).Select(static i => $"{i:0000}.html")];

        foreach (string name in names[1..])
        {
            File.CreateSymbolicLink(Path.Combine(folder.Path, name), page);
        }

        folder.Write("urls.json", "{ \"0000.html\": \"https://freebeacon.com/slow/\" }");
        Task<SampleResult> run = NewsroomProgram.RunAsync(new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = HeapLimit }, folder.Path, "--jsonl", lines, "--parallel", "4");

        // While the program waits for the first page, it reads as many of the others as it may hold.
        await Task.Delay(2_000);
        Assert.False(run.IsCompleted);
        Assert.Equal(0, new FileInfo(lines).Length);
        await pipe.FillAsync(NewsroomProgram.Page("slow"));

        (await run).Succeeded();
        Assert.Equal(names, NewsroomProgram.Ids(lines));
    }
}
