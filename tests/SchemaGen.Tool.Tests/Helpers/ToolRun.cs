using System.IO;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Tests.Helpers;

/// <summary>A run of the tool within the process of the tests.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">The text of standard output.</param>
/// <param name="Error">The text of standard error.</param>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The option that names the schemas of these tests.</summary>
    public static string[] Schemas { get; } = ["--assembly", typeof(ToolRun).Assembly.Location];

    /// <summary>Runs the tool.</summary>
    public static async Task<ToolRun> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = await new SchemagenCommand().InvokeAsync(arguments, output, error);
        return new ToolRun(exitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Runs the tool with the schemas of these tests.</summary>
    public static Task<ToolRun> RunWithSchemasAsync(params string[] arguments) => RunAsync([.. arguments, .. Schemas]);
}
