using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Tool.Tests.CommandLine;

public class OutputOptionTests
{
    [Fact]
    public async Task Output_OfAllCommands_HasTheSameShortName()
    {
        string[] lines = (await ToolRun.RunAsync("--help")).Output.Split('\n');
        string[] commands = [.. lines.SkipWhile(static line => line != "Commands:").Skip(1).Where(static line => line.Length > 2 && line[2] != ' ').Select(static line => line.Trim().Split(' ')[0])];
        var withOutput = new List<string>();

        foreach (string command in commands)
        {
            string[] options = [.. (await ToolRun.RunAsync(command, "--help")).Output.Split('\n').Where(static line => line.Contains("--output ", StringComparison.Ordinal))];
            withOutput.AddRange(options.Length > 0 ? [command] : []);
            Assert.All(options, static option => Assert.StartsWith("-o, --output <file>", option.Trim(), StringComparison.Ordinal));
        }

        Assert.Equal(["audit", "check", "drift", "report", "scaffold"], withOutput.Order(StringComparer.Ordinal));
    }
}
