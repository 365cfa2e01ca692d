using System.CommandLine;
using System.CommandLine.Parsing;

namespace SchemaGen.Tool.CommandLine;

/// <summary>Options of a command line.</summary>
internal static class GivenOptions
{
    /// <summary>Reports whether an option is on the command line.</summary>
    /// <remarks>An option that is not there has an implicit result if it has a default.</remarks>
    public static bool IsGiven(this CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };
}
