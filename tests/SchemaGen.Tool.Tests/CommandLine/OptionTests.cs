using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Tests.CommandLine;

/// <summary>Options that are misspelt, or have values that they cannot have.</summary>
public sealed class OptionTests
{
    /// <summary>All options of all commands whose values are not texts.</summary>
    public static TheoryData<string, string> TypedOptions { get; } = new(OptionsOf(new SchemagenCommand().Root, []));

    [Theory]
    [MemberData(nameof(TypedOptions))]
    public async Task Invoke_ValueOfAnotherType_IsOneMessage(string command, string option)
    {
        foreach (string value in new[] { "abc", "99999999999999999999x", "-1e999" })
        {
            ToolRun run = await ToolRun.RunAsync([.. command.Split(' '), option, value, .. RestOf(command)]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(option, run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain('\uFFFD', run.Error);
        }
    }

    /// <summary>What the command asks for before it looks at the values of options.</summary>
    private static string[] RestOf(string command) => command switch
    {
        "drift" => ["--rates"],
        "extract" => ["in", "--to", "out"],
        _ => [],
    };

    [Theory]
    [InlineData("The option '--page-size' must be a whole number from 1 to 1024. Try --help.\n", "--page-size", "99999999999")]
    [InlineData("The option '--page-size' must be a whole number from 1 to 1024. Try --help.\n", "--page-size", "0")]
    [InlineData("The option '--page-time' must be a number of seconds above 0, at most 3600. Try --help.\n", "--page-time", "1,5")]
    [InlineData("The option '--page-time' must be a number of seconds above 0, at most 3600. Try --help.\n", "--page-time", "NaN")]
    [InlineData("The option '--workers' must be a whole number from 1. Try --help.\n", "--workers", "0.5")]
    [InlineData("The option '--tries' must be a whole number from 1. Try --help.\n", "--nats", "nats://host", "--tries", "abc")]
    [InlineData("The option '--ack-wait' must be a whole number from 1 to 3600. Try --help.\n", "--nats", "nats://host", "--ack-wait", "3601")]
    [InlineData("Argument 'csv' not recognized. Must be one of: 'parquet' 'jsonl' 'jsonl.zst' Try --help.\n", "--format", "csv")]
    [InlineData("The option '--nats' is the address of a NATS server, such as nats://host:4222, or several with commas between them. Try --help.\n", "--nats", "http://host")]
    [InlineData("The option '--nats' is the address of a NATS server, such as nats://host:4222, or several with commas between them. Try --help.\n", "--nats", "nats://host:99999")]
    [InlineData("There is no option '--asembly'. Did you mean '--assembly'? Try --help.\n", "--asembly", "x")]
    [InlineData("There is no option '--too'. Did you mean '--to'? Try --help.\n", "--too", "t5")]
    [InlineData("There is no option '--completely-different'. Try --help.\n", "--completely-different")]
    public async Task Extract_WrongOption_SaysWhatIsRight(string message, params string[] options)
    {
        ToolRun run = await ToolRun.RunAsync(["extract", "in", "--to", "out", .. options]);
        Assert.Equal((2, message), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Extract_NothingElse_IsOneMessage()
    {
        ToolRun run = await ToolRun.RunAsync("extract");
        Assert.Equal((2, "Name inputs, or a unit with '--unit', but not both. Try --help.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Status_AddressOfAnotherProtocol_IsOneMessage()
    {
        ToolRun run = await ToolRun.RunAsync("extract", "status", "--nats", "http://host");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("The option '--nats' is the address of a NATS server", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_FileAfterTwoHyphens_IsAFile()
    {
        ToolRun run = await ToolRun.RunAsync("extract", "--list-units", "--", "--missing");
        Assert.Equal((2, "There is no file or folder '--missing'.\n"), (run.ExitCode, run.Error));
    }

    private static IEnumerable<(string, string)> OptionsOf(Command command, string[] path)
    {
        IEnumerable<(string, string)> options = command.Options
            .Where(option => path.Length > 0 && option.Name.StartsWith("--", StringComparison.Ordinal) && option.ValueType != typeof(bool) && (option.ValueType.IsValueType || option.ValueType == typeof(Uri)))
            .Select(option => (string.Join(' ', path), option.Name));
        return options.Concat(command.Subcommands.SelectMany(sub => OptionsOf(sub, [.. path, sub.Name])));
    }
}
