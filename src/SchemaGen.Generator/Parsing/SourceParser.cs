using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns a source attribute into a model: its selectors, and that each of its options means something on this member.</summary>
internal sealed partial class SourceParser(INamedTypeSymbol schema, Slot slot, MemberType type, Compilation compilation, SchemaSettings settings, DiagnosticReporter reporter, CancellationToken cancellationToken)
{
    private static readonly string[] s_textOptions = ["Attr", "Read", "Exclude", "Pattern", "Replace", "Split", "SplitPattern", "Format", "TimeZone", "Relative", "Culture", "Join"];

    private static readonly string[] s_valueOptions = ["Format", "TimeZone", "Relative", "Culture"];

    private bool IsList => type.List != ListKind.None;

    private bool IsDictionary => type.List == ListKind.Dictionary;

    private bool CanBeRelative => MayHave("Relative", type.Value) || IsOfKey("Relative");

    /// <summary>Whether a source asks only whether there is a match, which always has an answer.</summary>
    public static bool IsExistence(SourceModel source, MemberType type) =>
        type is { Value: ValueKind.Boolean, List: ListKind.None }
        && source is { Kind: SourceKind.Css or SourceKind.Self, AttributeNames.Count: 0, Pattern: null, Conversion: null };

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

        bool isObject = kind is SourceKind.JsonLd or SourceKind.Json && type.Value == ValueKind.Schema && !IsDictionary;

        if (kind is not (SourceKind.Css or SourceKind.Self) && type.Value is ValueKind.Schema or ValueKind.Element && !isObject && !ConversionParser.IsNamed(attribute))
        {
            reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.Location, $"[{kind}]", type.Value == ValueKind.Schema ? "on a nested schema, which reads an element" : "on an IElement, which is an element");
            return null;
        }

        if (kind is SourceKind.PageUrl or SourceKind.RouteValue && type.Value == ValueKind.Json)
        {
            reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.Location, $"[{kind}]", "on a JsonElement, since an address holds no JSON");
            return null;
        }

        if (IsDictionary && kind is not (SourceKind.Css or SourceKind.JsonLd or SourceKind.Json))
        {
            reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.Location, $"[{kind}]", "on a dictionary, whose entries [Css], [JsonLd] and [Json] can tell");
            return null;
        }

        string expression = kind is SourceKind.Self or SourceKind.PageUrl ? string.Empty : attribute.Text(kind == SourceKind.Json ? 1 : 0) ?? string.Empty;

        // A selector matches inside of the schema's element; the JSON may be in the element itself.
        SelectorList? selector = kind == SourceKind.Css || (kind == SourceKind.Json && attribute.Text()?.Trim() != ":scope")
            ? SelectorArgument.Parse(attribute, string.Empty, attribute.Text(), settings.Scope, reporter)
            : null;
        var source = new SourceModel
        {
            Kind = kind,
            Expression = expression,
            Attribute = CSharpText.Attribute(data),
            Types = attribute.Get<string>("Type"),
            Selector = selector,
            Entry = kind == SourceKind.Css ? ParseEntry(attribute, selector) : null,
            Exclude = attribute.Has("Exclude") ? SelectorArgument.Parse(attribute, "Exclude", attribute.Get<string>("Exclude"), settings.Scope, reporter) : null,
            ExcludeText = attribute.Get<string>("Exclude"),
            MetaNames = kind == SourceKind.Meta ? new EquatableArray<string>(CommaSeparated.Parts(expression).Select(static n => n.Name).ToList()) : EquatableArray<string>.Empty,
            NextUntil = attribute.Has("NextUntil") ? SelectorArgument.Parse(attribute, "NextUntil", attribute.Get<string>("NextUntil"), settings.Scope, reporter) : null,
            NextUntilText = attribute.Get<string>("NextUntil"),
            Join = attribute.Get<string>("Join"),
            AttributeNames = ParseAttributeNames(attribute),
            Read = ParseRead(attribute),
            At = ParseAt(attribute),
            Single = attribute.Get<bool>("Single"),
            Pattern = ParsePattern(attribute, kind),
            Split = ParseSplit(attribute),
            Conversion = new ConversionParser(schema, type, compilation, reporter).Parse(attribute, kind),
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

        CheckOptions(attribute, source);
        CheckFormat(attribute, source);
        CheckRelative(attribute, source);
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
        _ => null,
    };

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

            // A warning alone, for which the generator need not look.
            if (reporter.Receiver is not null && PatternChecks.MatchesNothing(new Regex(pattern, RegexOptions.CultureInvariant), replacement, isTest: type.Value == ValueKind.Boolean && !ConversionParser.IsNamed(attribute)))
            {
                reporter.Report(DiagnosticDescriptors.PatternMatchesNothing, attribute.ValueLocation("Pattern"));
            }

            if (reporter.Receiver is not null)
            {
                bool isAddress = type.Value == ValueKind.Uri || attribute.Has("Attr") || kind is not (SourceKind.Css or SourceKind.Self);
                PatternChecks.ReportSilent(attribute, "Pattern", pattern, isAddress, reporter);
            }

            return new PatternModel(pattern, facts.Group, replacement);
        }
        catch (ArgumentException exception)
        {
            PatternChecks.ReportInvalid(attribute, "Pattern", pattern, exception, reporter);
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
            Refuse(attribute, "SplitPattern", isRefused: true, "together with Split");
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
                reporter.Report(DiagnosticDescriptors.PatternIsInvalid, attribute.ValueLocation("SplitPattern"), "it matches the empty text, which stands between any two characters");
            }

            if (reporter.Receiver is not null)
            {
                PatternChecks.ReportSilent(attribute, "SplitPattern", pattern, isAddress: false, reporter);
            }
        }
        catch (ArgumentException exception)
        {
            PatternChecks.ReportInvalid(attribute, "SplitPattern", pattern, exception, reporter);
        }

        return new SplitModel(pattern, IsPattern: true);
    }

    /// <summary>What machines wrote is invariant, whatever the language of the page.</summary>
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

    private void CheckOptions(AttributeReader attribute, SourceModel source)
    {
        bool readsElement = (type.Value is ValueKind.Schema or ValueKind.Element && source.Conversion is null) || source.Conversion is { Kind: UserConversionKind.ElementMethod };

        if (attribute.HasNone)
        {
            return;
        }

        if (readsElement || IsExistence(source, type) || IsPresence(source, type))
        {
            string where = type.Value == ValueKind.Schema ? source.Kind is SourceKind.JsonLd or SourceKind.Json ? "on a nested schema, which reads an object" : "on a nested schema, which reads an element"
                : readsElement ? "where the element itself is read"
                : "on a bool without Attr or Pattern, which asks whether there is a match";

            foreach (string option in s_textOptions)
            {
                // The attribute that holds the JSON is no text of the value.
                Refuse(attribute, option, !IsOfKey(option) && !(option == "Attr" && source.Kind == SourceKind.Json), where);
            }
        }
        else
        {
            bool hasAttr = attribute.Has("Attr");
            bool isPlainList = IsList && !IsDictionary;
            Refuse(attribute, "Read", hasAttr, "together with Attr, which reads no text");
            Refuse(attribute, "Exclude", hasAttr && !IsOfKey("Exclude"), "together with Attr, which reads no text");
            Refuse(attribute, "Split", !isPlainList, IsDictionary ? "on a dictionary, whose entries have one value" : "on a member that is no list");
            Refuse(attribute, "SplitPattern", !isPlainList, IsDictionary ? "on a dictionary, whose entries have one value" : "on a member that is no list");
            Refuse(attribute, "Join", IsList, IsDictionary ? "on a dictionary, whose entries have one value" : "on a list, whose items stay separate");
            Refuse(attribute, "Join", type.Value == ValueKind.Json && source.Conversion is null, "on a JsonElement, which is the JSON of one match");
            Refuse(attribute, "Replace", !attribute.Has("Pattern"), "without Pattern, which says what is replaced");
            Refuse(attribute, "Replace", attribute.Has("Pattern") && type.Value == ValueKind.Boolean && source.Conversion is null, "on a bool, which asks whether the pattern matches");
            bool isWhole = type.Value == ValueKind.Json && source is { Kind: SourceKind.JsonLd or SourceKind.Json, Conversion: null };
            Refuse(attribute, "Split", isPlainList && isWhole, "on a JsonElement of JSON-LD, which is taken as it is written");
            Refuse(attribute, "SplitPattern", isPlainList && isWhole, "on a JsonElement of JSON-LD, which is taken as it is written");
            bool isOurs = source.Conversion is null;

            foreach (string option in source.Conversion is null or { Kind: UserConversionKind.Converter } ? [] : s_valueOptions)
            {
                Refuse(attribute, option, !IsOfKey(option), "together with Using, whose method does not see it");
            }

            Refuse(attribute, "Format", isOurs && !MayHave("Format", type.Value) && !IsOfKey("Format"), "on a member that is no date or time");
            Refuse(attribute, "TimeZone", isOurs && !MayHave("TimeZone", type.Value) && !IsOfKey("TimeZone"), "on a member that is no date or time");
            Refuse(attribute, "Relative", isOurs && !CanBeRelative, "on a member that is no date");
            Refuse(attribute, "Relative", source.Conversion is { Kind: UserConversionKind.Converter }, "together with Converter, which does not see it");
            Refuse(attribute, "Culture", isOurs && !MayHave("Culture", type.Value) && !IsOfKey("Culture"), $"on a member of type '{TypeNames.Display(type.Underlying)}', which is written the same in every culture");

            if (source.Split is { IsPattern: false, Text.Length: 0 } && isPlainList)
            {
                reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation("Split"), "Split", "the text that parts the values, such as ','");
            }
        }

        Refuse(attribute, "Single", IsList || attribute.Has("At") || source.Join is not null, IsDictionary ? "on a dictionary" : IsList ? "on a list" : source.Join is not null ? "together with Join, which reads all matches" : "together with At");
        Refuse(attribute, "NextUntil", IsDictionary || type.Value != ValueKind.Schema || source.Conversion is not null, IsDictionary ? "on a dictionary" : "on a member that is no nested schema");
    }

    private void Refuse(AttributeReader attribute, string option, bool isRefused, string where)
    {
        if (isRefused && attribute.Has(option))
        {
            reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.LocationOf(option), option, where);
        }
    }

    private static bool IsDate(ValueKind? value) => value is ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly or ValueKind.TimeOnly;

    /// <summary>Whether an option says how values of a kind are written.</summary>
    private static bool MayHave(string option, ValueKind? value) => option switch
    {
        "Format" => IsDate(value) || value == ValueKind.TimeSpan,
        "TimeZone" => IsDate(value),
        "Relative" => value is ValueKind.DateTimeOffset or ValueKind.DateTime or ValueKind.DateOnly,
        "Culture" => IsDate(value) || value is ValueKind.Integer or ValueKind.Decimal or ValueKind.Double or ValueKind.Single or ValueKind.Half or ValueKind.Parsable,
        _ => false,
    };
}
