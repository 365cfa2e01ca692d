using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Package.Tests.Helpers;

/// <summary>The result of a command.</summary>
/// <param name="Command">The command line.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed partial record CommandResult(string Command, int ExitCode, string Output, string Error)
{
    /// <summary>The output with line feeds alone.</summary>
    public string Text => Output.ReplaceLineEndings("\n");

    /// <summary>Every error and warning of the build, each once.</summary>
    public IReadOnlyList<BuildMessage> Messages =>
    [
        .. DiagnosticLine().Matches(Text + "\n" + Error.ReplaceLineEndings("\n")).Select(static match => new BuildMessage(
            System.IO.Path.GetFileName(match.Groups["file"].Value.Trim()),
            Number(match.Groups["line"]),
            Number(match.Groups["column"]),
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            match.Groups["text"].Value,
            System.IO.Path.GetFileNameWithoutExtension(match.Groups["project"].Value))).Distinct(),
    ];

    /// <summary>Requires the exit code 0.</summary>
    public CommandResult Succeeded() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"'{Command}' ended with {ExitCode}.\n{Output}\n{Error}");

    /// <summary>Requires the exit code 0 and neither error nor warning.</summary>
    public CommandResult SucceededSilently() =>
        Succeeded().Messages.Count == 0 ? this : throw new InvalidOperationException($"'{Command}' reported:\n{string.Join('\n', Messages)}");

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    // Program.cs(6,11): error SCHEMA0010: The text [/tmp/x/Consumer.csproj]
    [GeneratedRegex(@"^(?<file>[^\n]*?)(\((?<line>\d+),(?<column>\d+)\))?\s*: (?<severity>error|warning) (?<id>\w+): (?<text>[^\n]*?)( \[(?<project>[^\n\]:]*proj)(::[^\n\]]*)?\])?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DiagnosticLine();
}
