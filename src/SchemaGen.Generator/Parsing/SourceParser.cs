using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Selectors;
using SchemaGen.Runtime;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns a source attribute into a model: its selectors, and that each of its options means something on this member.</summary>
internal sealed class SourceParser(Slot slot, MemberType type, SchemaSettings settings, DiagnosticReporter reporter, CancellationToken cancellationToken)
{
    private bool IsList => type.List != ListKind.None;

    private bool IsDate => type.Value is ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly or ValueKind.TimeOnly;

    /// <summary>Whether a source asks only whether there is a match, which always has an answer.</summary>
    public static bool IsExistence(SourceModel source, MemberType type) =>
        type is { Value: ValueKind.Boolean, List: ListKind.None }
        && source is { Kind: SourceKind.Css or SourceKind.Self, AttributeNames.Count: 0, Pattern: null };

    /// <summary>Parses a source.</summary>
    /// <returns>Null if it has an error.</returns>
    public SourceModel? Parse(AttributeData data)
    {
        var attribute = new AttributeReader(data, cancellationToken);

        if (!Enum.TryParse(attribute.Name, out SourceKind kind))
        {
            return null;
        }

        if (kind == SourceKind.Meta && type.Value == ValueKind.Schema)
        {
            reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.Location, "[Meta]", "on a nested schema, which reads an element; use [Css]");
            return null;
        }

        string expression = kind == SourceKind.Self ? string.Empty : attribute.Text() ?? string.Empty;
        var source = new SourceModel
        {
            Kind = kind,
            Expression = expression,
            Attribute = CSharpText.Attribute(data),
            Selector = kind == SourceKind.Css ? SelectorArgument.Parse(attribute, string.Empty, attribute.Text(), reporter) : null,
            Exclude = attribute.Has("Exclude") ? SelectorArgument.Parse(attribute, "Exclude", attribute.Get<string>("Exclude"), reporter) : null,
            ExcludeText = attribute.Get<string>("Exclude"),
            AttributeNames = ParseAttributeNames(attribute),
            Read = (ReadKind)attribute.Get<int>("Read"),
            At = ParseAt(attribute),
            Single = attribute.Get<bool>("Single"),
            Pattern = ParsePattern(attribute),
            Split = attribute.Get<string>("Split"),
            Format = attribute.Get<string>("Format"),
            Culture = CultureOf(attribute, kind),
            TimeZone = SchemaSettings.CheckTimeZone(attribute, reporter) ?? settings.TimeZone,
        };

        if (kind == SourceKind.Meta && string.IsNullOrWhiteSpace(expression))
        {
            reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation(), "The name", "that of a meta element, such as 'og:title'");
        }

        CheckOptions(attribute, source);
        CheckFormat(attribute, source);
        return source;
    }

    private EquatableArray<string> ParseAttributeNames(AttributeReader attribute)
    {
        if (!attribute.Has("Attr"))
        {
            return EquatableArray<string>.Empty;
        }

        var names = new List<string>();

        foreach (string part in (attribute.Get<string>("Attr") ?? string.Empty).Split(','))
        {
            string name = part.Trim();

            if (name.Length == 0)
            {
                reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation("Attr"), "A name in Attr", "the name of an attribute, or several parted by commas");
                break;
            }

            names.Add(name);
        }

        return new EquatableArray<string>(names);
    }

    private MatchSlice? ParseAt(AttributeReader attribute)
    {
        if (!attribute.Has("At"))
        {
            return null;
        }

        string text = attribute.Get<string>("At") ?? string.Empty;
        MatchSlice? slice = MatchSliceParser.Parse(text);

        if (slice is null || slice.End is null == IsList)
        {
            (string what, string example) = IsList ? ("range of matches", "one, such as '1..' or '..5', since the member is a list") : ("index of a match", "one, such as '0' or '^1', since the member is no list");
            reporter.Report(DiagnosticDescriptors.AtIsInvalid, attribute.ValueLocation("At"), text, what, example);
            return null;
        }

        return slice;
    }

    private PatternModel? ParsePattern(AttributeReader attribute)
    {
        if (!attribute.Has("Pattern"))
        {
            return null;
        }

        string pattern = attribute.Get<string>("Pattern") ?? string.Empty;

        if (pattern.Length == 0)
        {
            reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation("Pattern"), "The pattern", "a regular expression, or remove it");
            return null;
        }

        try
        {
            var regex = new Regex(pattern, RegexOptions.CultureInvariant);
            int[] groups = regex.GetGroupNumbers();
            string group = regex.GroupNumberFromName("value") >= 0 ? "value" : Array.IndexOf(groups, 1) >= 0 ? "1" : "0";
            return new PatternModel(pattern, group);
        }
        catch (ArgumentException exception)
        {
            reporter.Report(DiagnosticDescriptors.PatternIsInvalid, attribute.ValueLocation("Pattern"), exception.Message.TrimEnd('.'));
            return null;
        }
    }

    /// <summary>What machines wrote is invariant, whatever the language of the page.</summary>
    private string CultureOf(AttributeReader attribute, SourceKind kind) =>
        SchemaSettings.CheckCulture(attribute, reporter) ?? (kind == SourceKind.Meta || attribute.Has("Attr") ? string.Empty : settings.Culture);

    private void CheckOptions(AttributeReader attribute, SourceModel source)
    {
        bool hasAttr = attribute.Has("Attr");
        Refuse(attribute, "Read", hasAttr, "together with Attr, which reads no text");
        Refuse(attribute, "Exclude", hasAttr, "together with Attr, which reads no text");
        Refuse(attribute, "Split", !IsList, "on a member that is no list");
        Refuse(attribute, "Single", IsList, "on a list");
        Refuse(attribute, "Single", attribute.Has("At"), "together with At");
        Refuse(attribute, "Format", !IsDate && type.Value != ValueKind.TimeSpan, "on a member that is no date or time");
        Refuse(attribute, "TimeZone", !IsDate, "on a member that is no date or time");
        Refuse(attribute, "Culture", !HasCulture(type.Value!.Value), $"on a member of type '{TypeNames.Display(type.Underlying)}', which is written the same in every culture");

        if (type.Value == ValueKind.Schema || IsExistence(source, type))
        {
            string where = type.Value == ValueKind.Schema ? "on a nested schema, which reads an element" : "on a bool without Attr or Pattern, which asks whether there is a match";

            foreach (string option in new[] { "Attr", "Read", "Exclude", "Pattern", "Split" })
            {
                Refuse(attribute, option, isRefused: true, where);
            }
        }

        if (source.Split is { Length: 0 })
        {
            reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation("Split"), "Split", "the text that parts the values, such as ','");
        }
    }

    private void Refuse(AttributeReader attribute, string option, bool isRefused, string where)
    {
        if (isRefused && attribute.Has(option))
        {
            reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.LocationOf(option), option, where);
        }
    }

    private void CheckFormat(AttributeReader attribute, SourceModel source)
    {
        if (source.Format is not { } format || !IsDate)
        {
            return;
        }

        if (!DateFormat.TryParse(format, out DateFormat? parsed, out DateFormat.Error? error))
        {
            reporter.Report(DiagnosticDescriptors.FormatIsInvalid, attribute.PartLocation("Format", format, error!.Start, error.Length), error.Message.TrimEnd('.'));
        }
        else if (type.Value == ValueKind.DateTimeOffset && source.TimeZone is null && !parsed!.HasOffset)
        {
            reporter.Report(DiagnosticDescriptors.TimeZoneIsNeeded, attribute.ValueLocation("Format"), slot.Name);
        }
    }

    private static bool HasCulture(ValueKind value) => value is ValueKind.Integer or ValueKind.Decimal or ValueKind.Double or ValueKind.Single or ValueKind.Half
        or ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly or ValueKind.TimeOnly;
}
