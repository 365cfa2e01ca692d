using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Tool.CommandLine;

/// <summary>Finds options that a command does not have, which would be taken for files or selectors.</summary>
internal static class UnknownOptions
{
    private const string Prefix = "--";

    /// <summary>Gets a message for each argument that looks like an option. What follows <c>--</c> is meant as it is.</summary>
    public static IReadOnlyList<string> MessagesFor(ParseResult result)
    {
        HashSet<string> literal = result.Tokens.SkipWhile(static token => token.Type != TokenType.DoubleDash).Select(static token => token.Value).ToHashSet(StringComparer.Ordinal);
        Command command = result.CommandResult.Command;

        return command.Arguments
            .SelectMany(argument => result.GetResult(argument)?.Tokens ?? [])
            .Select(static token => token.Value)
            .Concat(result.UnmatchedTokens)
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && !literal.Contains(name))
            .Distinct()
            .Select(name => $"There is no option '{name}'.{Suggestion(command, name)}")
            .ToList();
    }

    private static string Suggestion(Command command, string name)
    {
        string written = name.Split('=')[0];
        (string nearest, int distance) = command.Options.Select(option => (option.Name, EditDistance.Between(option.Name, written))).MinBy(static option => option.Item2);

        // A name that differs in more than half of its letters was not meant.
        return distance <= (nearest.Length - Prefix.Length) / 2 ? $" Did you mean '{nearest}'?" : string.Empty;
    }
}
