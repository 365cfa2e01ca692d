using System;
using System.Linq;
using System.Text.RegularExpressions;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Reads <c>Pattern</c> and <c>Replace</c>.</summary>
internal static class PatternParser
{
    private static readonly Regex s_reference = new(@"\$\$|\$(?<group>[0-9]+)|\$\{(?<group>\w+)\}", RegexOptions.CultureInvariant);

    /// <summary>Parses the options of a source.</summary>
    /// <returns>Null if there is no valid pattern.</returns>
    public static PatternModel? Parse(AttributeReader attribute, SourceKind kind, in MemberContext member)
    {
        if (!attribute.Has("Pattern"))
        {
            return null;
        }

        DiagnosticReporter reporter = member.Reporter;
        string pattern = attribute.Get<string>("Pattern") ?? string.Empty;

        if (pattern.Length == 0)
        {
            reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation("Pattern"), "The pattern", "a regular expression, or remove it");
            return null;
        }

        try
        {
            PatternFacts facts = PatternFacts.Of(pattern, isSplit: false);
            string? replacement = attribute.Get<string>("Replace");

            if (replacement is not null && MissingGroup(facts, replacement) is { } missing)
            {
                reporter.Report(DiagnosticDescriptors.PatternIsInvalid, attribute.PartLocation("Replace", replacement, missing.Index, missing.Length), $"it has no group for '{missing.Value}' of Replace; write '$$' for a dollar");
            }

            // Only warnings, which the generator does not need.
            if (reporter.Receiver is not null)
            {
                CheckMeaning(attribute, pattern, replacement, kind, member);
            }

            return new PatternModel(pattern, facts.Group, replacement);
        }
        catch (ArgumentException exception)
        {
            PatternCheck.ReportInvalid(attribute, "Pattern", pattern, exception, reporter);
            return null;
        }
    }

    private static void CheckMeaning(AttributeReader attribute, string pattern, string? replacement, SourceKind kind, in MemberContext member)
    {
        bool isTest = member.Type.Value == ValueKind.Boolean && !attribute.NamesConversion;

        if (PatternCheck.MatchesNothing(new Regex(pattern, RegexOptions.CultureInvariant), replacement, isTest))
        {
            member.Reporter.Report(DiagnosticDescriptors.PatternMatchesNothing, attribute.ValueLocation("Pattern"));
        }
        else if (PatternShape.ProblemOf(pattern, isValue: replacement is null && !isTest, isLine: IsLine(attribute, kind)) is { } problem)
        {
            member.Reporter.Report(DiagnosticDescriptors.PatternNeverMatches, attribute.ValueLocation("Pattern"), problem);
        }

        bool isAddress = member.Type.Value == ValueKind.Uri || attribute.Has("Attr") || !kind.ReadsElement();
        PatternCheck.ReportSilent(attribute, "Pattern", pattern, isAddress, member.Reporter);
    }

    /// <summary>Reports whether the text is one line: that of an element, unless an option reads it otherwise.</summary>
    private static bool IsLine(AttributeReader attribute, SourceKind kind) =>
        kind.ReadsElement() && !attribute.Has("Attr") && !attribute.Has("Join") && attribute.Get<int>("Read") is (int)ReadKind.Text or (int)ReadKind.OwnText;

    /// <summary>Finds the first reference of a replacement to a group that the pattern lacks: .NET would insert the reference itself.</summary>
    private static Match? MissingGroup(PatternFacts facts, string replacement) =>
        s_reference.Matches(replacement).Cast<Match>()
            .FirstOrDefault(m => m.Groups["group"] is { Success: true } group && !facts.GroupNames.Contains(group.Value.TrimStart('0') is { Length: > 0 } name ? name : "0"));
}
