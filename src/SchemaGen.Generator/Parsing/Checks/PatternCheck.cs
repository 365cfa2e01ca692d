using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Reports mistakes in regular expressions.</summary>
internal static class PatternCheck
{
    /// <summary>Two private-use characters, which no class in a pattern names: a match in front of one of them matches no text.</summary>
    private const string Probe = "\uE000\uE000";

    /// <summary>Reports an invalid expression, at the character that the parser of .NET names.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="argument">The name of the argument.</param>
    /// <param name="pattern">The expression.</param>
    /// <param name="exception">The exception of the parser.</param>
    /// <param name="reporter">The reporter of the diagnostics.</param>
    public static void ReportInvalid(AttributeReader attribute, string argument, string pattern, ArgumentException exception, DiagnosticReporter reporter)
    {
        List<ForeignPattern> foreign = [.. PatternDialect.Find(pattern).Where(static f => !f.IsSilent)];

        // A construct of another dialect is the cause; the message of the parser would only name the place where it failed.
        foreach (ForeignPattern part in foreign)
        {
            Report(DiagnosticDescriptors.PatternIsInvalid, attribute, argument, pattern, part, reporter);
        }

        if (foreign.Count > 0)
        {
            return;
        }

        // The wording of .NET; .NET Framework gives no position.
        string prefix = $"Invalid pattern '{pattern}' at offset ";
        string message = exception.Message.TrimEnd('.');
        int end = message.StartsWith(prefix, StringComparison.Ordinal) ? message.IndexOf(". ", prefix.Length, StringComparison.Ordinal) : -1;

        if (end > 0 && int.TryParse(message.Substring(prefix.Length, end - prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int offset))
        {
            // The offset is after the mistake.
            reporter.Report(DiagnosticDescriptors.PatternIsInvalid, attribute.PartLocation(argument, pattern, Math.Max(0, offset - 1), 1), message.Substring(end + 2));
        }
        else
        {
            reporter.Report(DiagnosticDescriptors.PatternIsInvalid, attribute.ValueLocation(argument), message);
        }
    }

    /// <summary>Reports expressions with another meaning in .NET than in the dialect that they are written in.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="argument">The name of the argument.</param>
    /// <param name="pattern">The expression.</param>
    /// <param name="isAddress">Whether the text may be an address.</param>
    /// <param name="reporter">The reporter of the diagnostics.</param>
    public static void ReportSilent(AttributeReader attribute, string argument, string pattern, bool isAddress, DiagnosticReporter reporter)
    {
        if (PatternDelimiters.Find(pattern, isAddress) is { } delimiters)
        {
            Report(DiagnosticDescriptors.PatternIsForeign, attribute, argument, pattern, delimiters, reporter);
            return;
        }

        foreach (ForeignPattern part in PatternDialect.Find(pattern).Where(static part => part.IsSilent).Concat(DoubledEscapes.Find(pattern)))
        {
            Report(DiagnosticDescriptors.PatternIsForeign, attribute, argument, pattern, part, reporter);
        }
    }

    private static void Report(DiagnosticDescriptor descriptor, AttributeReader attribute, string argument, string pattern, ForeignPattern part, DiagnosticReporter reporter) => reporter.Report(
        descriptor,
        attribute.PartLocation(argument, pattern, part.Start, part.Length),
        FixProperties.Of(part.FixStart, part.FixLength, part.Suggestion),
        part.Message);

    /// <summary>Reports whether an expression matches the empty text at the beginning of any text. <c>\d*</c> does, so that it never finds a number further on.</summary>
    /// <param name="regex">The expression.</param>
    /// <param name="replacement">The replacement of each match; null if the match is the value.</param>
    /// <param name="isTest">Whether the value is whether the expression matches.</param>
    public static bool MatchesNothing(Regex regex, string? replacement, bool isTest)
    {
        Match match = regex.Match(Probe);

        if (match is not { Success: true, Length: 0, Index: 0 })
        {
            return false;
        }

        // A test may look only at the surroundings of an empty match, and an insertion needs only a position, such as the beginning or the end.
        return replacement is not null ? match.NextMatch() is { Success: true, Length: 0, Index: 1 } && match.Result(replacement).Length > 0
            : !isTest || !(regex.ToString() is { } text && (text.Contains("(?=") || text.Contains("(?!") || text.Contains("(?<")));
    }
}
