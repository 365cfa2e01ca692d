using System;
using System.Text.Json.Nodes;

namespace SchemaGen.Samples.Tests.Helpers;

/// <summary>What a run of the sample's program did.</summary>
internal sealed record SampleResult(int ExitCode, string Output, string Error)
{
    /// <summary>Requires that all went well, silently.</summary>
    public SampleResult Succeeded()
    {
        Assert.Equal((0, string.Empty), (ExitCode, Error));
        return this;
    }

    /// <summary>The output as JSON.</summary>
    public JsonArray Json => JsonNode.Parse(Output)!.AsArray();

    /// <summary>The one line of standard error.</summary>
    public string ErrorLine => Assert.Single(ErrorLines);

    /// <summary>The lines of standard error.</summary>
    public string[] ErrorLines => Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
