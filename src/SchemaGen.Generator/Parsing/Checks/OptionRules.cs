using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>The conditions under which an option of a source has no effect, and the reasons.</summary>
internal static class OptionRules
{
    private const string WithAttr = "together with Attr, which reads no text";
    private const string WithUsing = "together with Using, whose method does not see it";
    private const string NotDate = "on a member that is not a date or time";
    private const string NotList = "on a member that is not a list";
    private const string NotDictionary = "on a member that is not a dictionary";
    private const string OneValue = "on a dictionary, whose entries have one value";
    private const string WholeJson = "on a JsonElement of JSON-LD, which is taken as it is written";

    /// <summary>The options that concern the text of a source, or its conversion.</summary>
    private static readonly string[] s_textOptions = ["Attr", "Read", "Exclude", "Pattern", "Replace", "Split", "SplitPattern", "Format", "TimeZone", "Relative", "Culture", "Join"];

    /// <summary>The rules. Of several for the same option, the first whose condition is true gives the reason.</summary>
    private static readonly Dictionary<string, OptionRule[]> s_rules = new OptionRule[]
    {
        new("Key", static c => !c.IsDictionary, NotDictionary),
        new("Value", static c => !c.IsDictionary, NotDictionary),

        new("Read", static c => c.Has("Attr"), WithAttr),
        new("Exclude", static c => c.Has("Attr") && !c.ConcernsKey("Exclude"), WithAttr),

        new("Split", static c => c.IsDictionary, OneValue),
        new("Split", static c => !c.IsList, NotList),
        new("Split", static c => c.IsWholeJson, WholeJson),
        new("SplitPattern", static c => c.Has("Split"), "together with Split"),
        new("SplitPattern", static c => c.IsDictionary, OneValue),
        new("SplitPattern", static c => !c.IsList, NotList),
        new("SplitPattern", static c => c.IsWholeJson, WholeJson),

        new("Join", static c => c.IsDictionary, OneValue),
        new("Join", static c => c.IsList, "on a list, whose items stay separate"),
        new("Join", static c => c.Type.Value == ValueKind.Json && c.HasOwnConversion, "on a JsonElement, which is the JSON of one match"),

        new("Replace", static c => !c.Has("Pattern"), "without Pattern, which selects what is replaced"),
        new("Replace", static c => c.Source.Nature == SourceNature.PatternTest, "on a bool, whose value is whether the pattern matches"),

        new("Format", static c => c.HasMethod && !c.ConcernsKey("Format"), WithUsing),
        new("Format", static c => c.HasOwnConversion && !c.Concerns("Format"), NotDate),
        new("TimeZone", static c => c.HasMethod && !c.ConcernsKey("TimeZone"), WithUsing),
        new("TimeZone", static c => c.HasOwnConversion && !c.Concerns("TimeZone"), NotDate),
        new("TimeZone", static c => c.IsUnixTime && c.FormattedValues.All(static k => k is null or ValueKind.DateTimeOffset or ValueKind.DateTime), static c => $"together with Format = \"{c.Source.Format}\", which is UTC"),
        new("Relative", static c => c.HasMethod && !c.ConcernsKey("Relative"), WithUsing),
        new("Relative", static c => c.HasOwnConversion && !c.Concerns("Relative"), "on a member that is not a date"),
        new("Relative", static c => c.Source.Conversion is { Kind: UserConversionKind.Converter }, "together with Converter, which does not see it"),
        new("Culture", static c => c.HasMethod && !c.ConcernsKey("Culture"), WithUsing),
        new("Culture", static c => c.HasOwnConversion && !c.Concerns("Culture"), static c => $"on a member of type '{TypeNames.Display(c.Type.Underlying)}', which is written the same in every culture"),
        new("Culture", static c => c.IsUnixTime, static c => $"together with Format = \"{c.Source.Format}\", which is written the same in every culture"),

        new("Single", static c => c.IsDictionary, "on a dictionary"),
        new("Single", static c => c.IsList, "on a list"),
        new("Single", static c => c.Source.Join is not null, "together with Join, which reads all matches"),
        new("Single", static c => c.Has("At"), "together with At"),

        new("NextUntil", static c => c.IsDictionary, "on a dictionary"),
        new("NextUntil", static c => c.Type.Value != ValueKind.Schema || !c.HasOwnConversion, "on a member that is not a nested schema"),
    }.GroupBy(static r => r.Option).ToDictionary(static g => g.Key, static g => g.ToArray());

    /// <summary>Reports the options of a source that have no effect.</summary>
    public static void Check(OptionContext context, DiagnosticReporter reporter)
    {
        foreach (KeyValuePair<string, TypedConstant> option in context.Attribute.Options)
        {
            if (ReasonAgainst(option.Key, context) is { } reason)
            {
                reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, context.Attribute.LocationOf(option.Key), option.Key, reason);
            }
        }
    }

    private static string? ReasonAgainst(string option, OptionContext context)
    {
        if (!context.ReadsText && Array.IndexOf(s_textOptions, option) >= 0)
        {
            // On a nested schema, Attr names the attribute that holds its JSON.
            bool hasEffect = context.ConcernsKey(option) || (option == "Attr" && context.Source.Kind == SourceKind.Json);
            return hasEffect ? null : context.NoTextReason;
        }

        foreach (OptionRule rule in s_rules.TryGetValue(option, out OptionRule[]? rules) ? rules : [])
        {
            if (rule.IsRefused(context))
            {
                return rule.Reason(context);
            }
        }

        return null;
    }
}
