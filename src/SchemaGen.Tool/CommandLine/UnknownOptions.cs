using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;

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
        (string nearest, int distance) = command.Options.Select(option => (option.Name, Distance(option.Name, written))).MinBy(static option => option.Item2);

        // A name that differs in more than half of its letters was not meant.
        return distance * 2 <= nearest.Length - Prefix.Length ? $" Did you mean '{nearest}'?" : string.Empty;
    }

    /// <summary>Gets the number of letters to insert, remove or replace (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];

        for (int i = 0; i < from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;

            for (int j = 0; j < to.Length; j++)
            {
                int replaced = diagonal + (from[i] == to[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
