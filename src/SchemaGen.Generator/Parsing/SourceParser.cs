using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Conversion.RelativeDates;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns a source attribute into a model: its selectors, and that each of its options means something on this member.</summary>
internal sealed partial class SourceParser(INamedTypeSymbol schema, MemberSlot slot, MemberType type, Compilation compilation, SchemaSettings settings, DiagnosticReporter reporter, CancellationToken cancellationToken)
{
    private bool IsList => type.List != ListKind.None;

    private bool IsDictionary => type.List == ListKind.Dictionary;

    /// <summary>Parses a source.</summary>
    /// <returns>Null if it has an error.</returns>
    public SourceModel? Parse(AttributeData data)
    {
        var attribute = new AttributeReader(data, compilation, cancellationToken);

        if (attribute.IsBroken)
        {
            // The compiler reports it.
            reporter.Fail();
            return null;
        }

        if (KindOf(attribute) is not { } kind)
        {
            return null;
        }

        if (ReasonAgainst(kind, attribute) is { } reason)
        {
            reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.Location, $"[{kind}]", reason);
            return null;
        }

        if (kind == SourceKind.Body)
        {
            return new BodyParser(settings, reporter).Parse(attribute, AttributeText.Of(data));
        }

        string expression = kind is SourceKind.Self or SourceKind.PageUrl ? string.Empty : attribute.Text(kind == SourceKind.Json ? 1 : 0) ?? string.Empty;

        // A selector matches inside of the schema's element; the JSON may be in the element itself.
        SelectorList? selector = kind == SourceKind.Css || (kind == SourceKind.Json && attribute.Text()?.Trim() != ":scope")
            ? SelectorArgument.Parse(attribute, string.Empty, attribute.Text(), settings.Scope, reporter)
            : null;
        EquatableArray<string> attributeNames = ParseAttributeNames(attribute);
        PatternModel? pattern = ParsePattern(attribute, kind);
        UserConversionModel? conversion = attribute.NamesConversion ? new ConversionParser(schema, type, compilation, reporter).Parse(attribute, kind) : null;
        var source = new SourceModel
        {
            Kind = kind,
            Nature = NatureOf(kind, conversion, readsText: attributeNames.Count > 0, hasPattern: pattern is not null),
            Expression = expression,
            Attribute = AttributeText.Of(data),
            Types = attribute.Get<string>("Type"),
            Selector = selector,
            Entry = kind == SourceKind.Css ? ParseEntry(attribute, selector) : null,
            Exclude = attribute.Has("Exclude") ? SelectorArgument.Parse(attribute, "Exclude", attribute.Get<string>("Exclude"), settings.Scope, reporter) : null,
            ExcludeText = attribute.Get<string>("Exclude"),
            MetaNames = kind == SourceKind.Meta ? new EquatableArray<string>(Array.ConvertAll(CommaSeparated.Parts(expression), static n => n.Name)) : EquatableArray<string>.Empty,
            NextUntil = attribute.Has("NextUntil") ? SelectorArgument.Parse(attribute, "NextUntil", attribute.Get<string>("NextUntil"), settings.Scope, reporter) : null,
            NextUntilText = attribute.Get<string>("NextUntil"),
            Join = attribute.Get<string>("Join"),
            AttributeNames = attributeNames,
            Read = ParseRead(attribute),
            At = ParseAt(attribute),
            Single = attribute.Get<bool>("Single"),
            Pattern = pattern,
            Split = ParseSplit(attribute),
            Conversion = conversion,
            Format = attribute.Get<string>("Format"),
            Culture = CultureOf(attribute, kind),
            KeyCulture = IsDictionary ? SchemaSettings.CheckCulture(attribute, reporter: null) ?? (kind == SourceKind.Css ? settings.Culture : string.Empty) : string.Empty,
            TimeZone = SchemaSettings.CheckTimeZone(attribute, reporter) ?? settings.TimeZone,
            IsRelative = attribute.Get<bool>("Relative"),
        };

        CheckExpression(attribute, source);
        AttributeNameCheck.Check(attribute, source.Entry?.Value ?? source.Selector, reporter);

        if (reporter.Receiver is not null)
        {
            TextReadCheck.Check(attribute, source, type, slot.Name, reporter);

            if (IsList && !IsDictionary)
            {
                SplitCheck.Check(attribute, reporter);
            }
        }

        var context = new OptionContext(attribute, source, type);
        OptionRules.Check(context, reporter);

        if (source.Split is { IsPattern: false, Text.Length: 0 } && IsList && !IsDictionary && context.ReadsText)
        {
            reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation("Split"), "Split", "the text that separates the values, such as ','");
        }

        CheckFormat(attribute, source);

        if (source.IsRelative && context.HasOwnConversion && context.Concerns("Relative") && RelativeLanguages.Of(source.Culture) is null)
        {
            reporter.Report(DiagnosticDescriptors.RelativeLanguageIsUnknown, attribute.LocationOf("Relative"), source.Culture, RelativeLanguages.All);
        }

        return source;
    }

    private static SourceKind? KindOf(AttributeReader attribute) => attribute.Name switch
    {
        nameof(SourceKind.Css) => SourceKind.Css,
        nameof(SourceKind.Self) => SourceKind.Self,
        nameof(SourceKind.Meta) => SourceKind.Meta,
        nameof(SourceKind.JsonLd) => SourceKind.JsonLd,
        nameof(SourceKind.PageUrl) => SourceKind.PageUrl,
        nameof(SourceKind.RouteValue) => SourceKind.RouteValue,
        nameof(SourceKind.Json) => SourceKind.Json,
        nameof(SourceKind.Body) => SourceKind.Body,
        _ => null,
    };

    /// <summary>The reason against a source of a kind on the member; null if there is none.</summary>
    private string? ReasonAgainst(SourceKind kind, AttributeReader attribute)
    {
        bool readsElement = kind is SourceKind.Css or SourceKind.Self;
        bool isJson = kind is SourceKind.JsonLd or SourceKind.Json;

        if (kind == SourceKind.Body)
        {
            return type.Value != ValueKind.Body ? "on a member that is no ArticleBody"
                : IsList ? "on a list, since a page has one body; for several, put [Body] on a member of a nested schema"
                : null;
        }

        if (type.Value == ValueKind.Body && !attribute.NamesConversion)
        {
            return "on an ArticleBody, which only [Body] reads";
        }

        if (!attribute.NamesConversion && !readsElement)
        {
            switch (type.Value)
            {
                case ValueKind.Element:
                    return "on an IElement, which is an element";
                case ValueKind.Schema when !isJson || IsDictionary:
                    return "on a nested schema, which reads an element";
            }
        }

        return type.Value == ValueKind.Json && kind is SourceKind.PageUrl or SourceKind.RouteValue ? "on a JsonElement, since an address holds no JSON"
            : IsDictionary && kind is not SourceKind.Css && !isJson ? "on a dictionary, whose entries only [Css], [JsonLd] and [Json] can read"
            : null;
    }

    private SourceNature NatureOf(SourceKind kind, UserConversionModel? conversion, bool readsText, bool hasPattern)
    {
        if (conversion is not null)
        {
            return conversion.Kind == UserConversionKind.ElementMethod ? SourceNature.Element : SourceNature.Text;
        }

        bool readsElement = kind is SourceKind.Css or SourceKind.Self && !readsText;
        return type.Value switch
        {
            ValueKind.Schema => kind is SourceKind.JsonLd or SourceKind.Json ? SourceNature.JsonSchema : SourceNature.Schema,
            ValueKind.Element => SourceNature.Element,
            ValueKind.Boolean when hasPattern => SourceNature.PatternTest,
            ValueKind.Boolean when readsElement && (!IsList || IsDictionary) => SourceNature.Presence,
            _ => SourceNature.Text,
        };
    }

    private EquatableArray<string> ParseAttributeNames(AttributeReader attribute)
    {
        if (!attribute.Has("Attr"))
        {
            return EquatableArray<string>.Empty;
        }

        var names = new List<string>(1);

        foreach ((string name, _) in CommaSeparated.Parts(attribute.Get<string>("Attr") ?? string.Empty))
        {
            if (name.Length == 0)
            {
                reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation("Attr"), "A name in Attr", "the name of an attribute, or several separated by commas");
                break;
            }

            names.Add(name);
        }

        return new EquatableArray<string>(names);
    }

    private ReadKind ParseRead(AttributeReader attribute)
    {
        int read = attribute.Get<int>("Read");

        if (read is >= (int)ReadKind.Text and <= (int)ReadKind.OuterHtml)
        {
            return (ReadKind)read;
        }

        reporter.Report(DiagnosticDescriptors.ReadModeIsUnknown, attribute.ValueLocation("Read"), read.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return ReadKind.Text;
    }

    private MatchSlice? ParseAt(AttributeReader attribute)
    {
        if (!attribute.Has("At"))
        {
            return null;
        }

        string text = attribute.Get<string>("At") ?? string.Empty;
        bool takesRange = IsList || attribute.Get<string>("Join") is not null;

        if (string.IsNullOrWhiteSpace(text))
        {
            reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation("At"), "At", takesRange ? "a range such as '1..'" : "an index such as '0'");
            return null;
        }

        MatchSlice? slice = MatchSliceParser.Parse(text);

        if (slice is null || slice.End is null == takesRange)
        {
            (string what, string example) = takesRange ? ("range of matches", $"one, such as '1..' or '..5', since {(IsList ? "the member is a list" : "Join reads all matches")}") : ("index of a match", "one, such as '0' or '^1', since the member is no list");
            reporter.Report(DiagnosticDescriptors.AtIsInvalid, attribute.ValueLocation("At"), text, what, example);
            return null;
        }

        return slice;
    }

    private PatternModel? ParsePattern(AttributeReader attribute, SourceKind kind)
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
            PatternFacts facts = PatternFacts.Of(pattern, isSplit: false);
            string? replacement = attribute.Get<string>("Replace");

            if (replacement is not null && MissingGroup(facts, replacement) is { } missing)
            {
                reporter.Report(DiagnosticDescriptors.PatternIsInvalid, attribute.PartLocation("Replace", replacement, missing.Index, missing.Length), $"it has no group for '{missing.Value}' of Replace; write '$$' for a dollar");
            }

            // Only a warning, which the generator does not need.
            if (reporter.Receiver is not null && PatternCheck.MatchesNothing(new Regex(pattern, RegexOptions.CultureInvariant), replacement, isTest: type.Value == ValueKind.Boolean && !attribute.NamesConversion))
            {
                reporter.Report(DiagnosticDescriptors.PatternMatchesNothing, attribute.ValueLocation("Pattern"));
            }

            if (reporter.Receiver is not null)
            {
                bool isAddress = type.Value == ValueKind.Uri || attribute.Has("Attr") || kind is not (SourceKind.Css or SourceKind.Self);
                PatternCheck.ReportSilent(attribute, "Pattern", pattern, isAddress, reporter);
            }

            return new PatternModel(pattern, facts.Group, replacement);
        }
        catch (ArgumentException exception)
        {
            PatternCheck.ReportInvalid(attribute, "Pattern", pattern, exception, reporter);
            return null;
        }
    }

    /// <summary>The first reference of a replacement to a group that the pattern has not: the text itself would be written.</summary>
    private static Match? MissingGroup(PatternFacts facts, string replacement) =>
        Regex.Matches(replacement, @"\$\$|\$(?<group>[0-9]+)|\$\{(?<group>\w+)\}", RegexOptions.CultureInvariant).Cast<Match>()
            .FirstOrDefault(m => m.Groups["group"] is { Success: true } group && !facts.GroupNames.Contains(group.Value.TrimStart('0') is { Length: > 0 } name ? name : "0"));

    private SplitModel? ParseSplit(AttributeReader attribute)
    {
        if (attribute.Has("Split"))
        {
            return attribute.Get<string>("Split") is { } text ? new SplitModel(text, IsPattern: false) : null;
        }

        if (attribute.Get<string>("SplitPattern") is not { } pattern)
        {
            return null;
        }

        try
        {
            if (PatternFacts.Of(pattern, isSplit: true).SplitsEmptyText)
            {
                reporter.Report(DiagnosticDescriptors.PatternIsInvalid, attribute.ValueLocation("SplitPattern"), "it matches the empty text, which is between any two characters");
            }

            if (reporter.Receiver is not null)
            {
                PatternCheck.ReportSilent(attribute, "SplitPattern", pattern, isAddress: false, reporter);
            }
        }
        catch (ArgumentException exception)
        {
            PatternCheck.ReportInvalid(attribute, "SplitPattern", pattern, exception, reporter);
        }

        return new SplitModel(pattern, IsPattern: true);
    }

    /// <summary>Attributes and JSON are written for programs, so their culture is invariant, whatever the language of the page.</summary>
    private string CultureOf(AttributeReader attribute, SourceKind kind) =>
        SchemaSettings.CheckCulture(attribute, reporter) ?? (kind is not (SourceKind.Css or SourceKind.Self) || attribute.Has("Attr") ? string.Empty : settings.Culture);

    private void CheckExpression(AttributeReader attribute, SourceModel source)
    {
        switch (source.Kind)
        {
            case SourceKind.Meta when string.IsNullOrWhiteSpace(source.Expression):
                reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation(), "The name", "that of a meta element, such as 'og:title'");
                break;
            case SourceKind.Meta:
                MetaNameCheck.Check(attribute, source.Expression, reporter);
                break;
            case SourceKind.JsonLd or SourceKind.Json:
                JsonLdPathCheck.Check(attribute, source.Expression, isSingle: !IsList, isLinkedData: source.Kind == SourceKind.JsonLd, reporter);

                if (source.Types is { } types)
                {
                    JsonLdTypeCheck.Check(attribute, types, reporter);
                }

                break;
            case SourceKind.RouteValue when !settings.HasInvalidRoute && Array.IndexOf([.. settings.Captures], source.Expression) < 0:
                string known = settings.Captures.Count == 0 ? "put [HtmlRoute] with one on it" : $"write one of '{string.Join("', '", settings.Captures)}'";
                reporter.Report(DiagnosticDescriptors.RouteHasNoSuchCapture, attribute.ValueLocation(), slot.Target.ContainingType.Name, source.Expression, known);
                break;
        }
    }
}
