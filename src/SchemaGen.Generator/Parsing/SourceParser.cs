using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns a source attribute into a model.</summary>
internal static class SourceParser
{
    /// <summary>Parses a source.</summary>
    /// <param name="data">The attribute.</param>
    /// <param name="attribute">A reader of its arguments.</param>
    /// <param name="member">The member.</param>
    /// <returns>Null if it has an error.</returns>
    public static SourceModel? Parse(AttributeData data, AttributeReader attribute, in MemberContext member)
    {
        DiagnosticReporter reporter = member.Reporter;

        if (attribute.IsBroken)
        {
            // The compiler reports it.
            reporter.Fail();
            return null;
        }

        if (KindOf(attribute) is not { } kind || !SourceKindCheck.Check(attribute, kind, member.Type, reporter))
        {
            return null;
        }

        if (kind == SourceKind.Body)
        {
            return new BodyParser(member.Settings, reporter).Parse(attribute, AttributeText.Of(data));
        }

        string expression = kind is SourceKind.Self or SourceKind.PageUrl ? string.Empty : attribute.Text(kind == SourceKind.Json ? 1 : 0) ?? string.Empty;

        // A selector matches inside of the schema's element; the JSON may be in the element itself.
        SelectorList? selector = kind == SourceKind.Css || (kind == SourceKind.Json && attribute.Text()?.Trim() != ":scope")
            ? ParseSelector(attribute, string.Empty, member)
            : null;
        EquatableArray<string> attributeNames = AttributeNamesParser.Parse(attribute, reporter);
        PatternModel? pattern = PatternParser.Parse(attribute, kind, member);
        UserConversionModel? conversion = attribute.NamesConversion ? new ConversionParser(member.Schema, member.Type, reporter).Parse(attribute, kind) : null;
        var source = new SourceModel
        {
            Kind = kind,
            Nature = NatureOf(kind, conversion, readsText: attributeNames.Count > 0, hasPattern: pattern is not null, member),
            Expression = expression,
            Attribute = AttributeText.Of(data),
            Types = attribute.Get<string>("Type"),
            Selector = selector,
            Entry = kind == SourceKind.Css && member.IsDictionary ? EntryParser.Parse(attribute, selector, member) : null,
            Exclude = attribute.Has("Exclude") ? ParseSelector(attribute, "Exclude", member) : null,
            ExcludeText = attribute.Get<string>("Exclude"),
            MetaNames = kind == SourceKind.Meta ? new EquatableArray<string>(Array.ConvertAll(CommaSeparated.Parts(expression), static n => n.Name)) : EquatableArray<string>.Empty,
            NextUntil = attribute.Has("NextUntil") ? ParseSelector(attribute, "NextUntil", member) : null,
            NextUntilText = attribute.Get<string>("NextUntil"),
            Join = attribute.Get<string>("Join"),
            AttributeNames = attributeNames,
            Read = ParseRead(attribute, reporter),
            At = MatchSliceParser.Parse(attribute, member),
            Single = attribute.Get<bool>("Single"),
            Pattern = pattern,
            Split = SplitParser.Parse(attribute, reporter),
            Conversion = conversion,
            Format = attribute.Get<string>("Format"),
            Culture = ParseCulture(attribute, kind, member),
            KeyCulture = member.IsDictionary ? ParseKeyCulture(attribute, kind, member) : string.Empty,
            TimeZone = SchemaSettings.CheckTimeZone(attribute, reporter) ?? member.Settings.TimeZone,
            IsRelative = attribute.Get<bool>("Relative"),
        };

        Check(attribute, source, member);
        return source;
    }

    private static SourceKind? KindOf(AttributeReader attribute) => attribute.Name switch
    {
        nameof(SourceKind.Css) => SourceKind.Css,
        nameof(SourceKind.Self) => SourceKind.Self,
        nameof(SourceKind.Meta) => SourceKind.Meta,
        nameof(SourceKind.JsonLd) => SourceKind.JsonLd,
        nameof(SourceKind.Microdata) => SourceKind.Microdata,
        nameof(SourceKind.PageUrl) => SourceKind.PageUrl,
        nameof(SourceKind.RouteValue) => SourceKind.RouteValue,
        nameof(SourceKind.Json) => SourceKind.Json,
        nameof(SourceKind.Body) => SourceKind.Body,
        _ => null,
    };

    private static SelectorList? ParseSelector(AttributeReader attribute, string argument, in MemberContext member) =>
        SelectorArgument.Parse(attribute, argument, argument.Length == 0 ? attribute.Text() : attribute.Get<string>(argument), member.Settings.Scope, member.Reporter);

    private static SourceNature NatureOf(SourceKind kind, UserConversionModel? conversion, bool readsText, bool hasPattern, in MemberContext member)
    {
        if (conversion is not null)
        {
            return conversion.Kind == UserConversionKind.ElementMethod ? SourceNature.Element : SourceNature.Text;
        }

        bool readsElement = kind.ReadsElement() && !readsText;
        return member.Type.Value switch
        {
            ValueKind.Schema => kind.ReadsJson() ? SourceNature.JsonSchema : SourceNature.Schema,
            ValueKind.Element => SourceNature.Element,
            ValueKind.Boolean when hasPattern => SourceNature.PatternTest,
            ValueKind.Boolean when readsElement && (!member.IsList || member.IsDictionary) => SourceNature.Presence,
            _ => SourceNature.Text,
        };
    }

    private static ReadKind ParseRead(AttributeReader attribute, DiagnosticReporter reporter)
    {
        int read = attribute.Get<int>("Read");

        if (read is >= (int)ReadKind.Text and <= (int)ReadKind.OuterHtml)
        {
            return (ReadKind)read;
        }

        reporter.Report(DiagnosticDescriptors.ReadModeIsUnknown, attribute.ValueLocation("Read"), read.ToString(CultureInfo.InvariantCulture));
        return ReadKind.Text;
    }

    /// <summary>Gets the culture of a source. Attributes and JSON are written for programs, so their default is the invariant culture, whatever the language of the page.</summary>
    private static string ParseCulture(AttributeReader attribute, SourceKind kind, in MemberContext member) =>
        SchemaSettings.CheckCulture(attribute, member.Reporter) ?? (!kind.ReadsElement() || attribute.Has("Attr") ? string.Empty : member.Settings.Culture);

    /// <summary>Gets the culture of the keys of a dictionary, which are always texts of elements, except in JSON.</summary>
    private static string ParseKeyCulture(AttributeReader attribute, SourceKind kind, in MemberContext member) =>
        SchemaSettings.CheckCulture(attribute, reporter: null) ?? (kind == SourceKind.Css ? member.Settings.Culture : string.Empty);

    /// <summary>Checks that the source and each of its options mean something on the member.</summary>
    private static void Check(AttributeReader attribute, SourceModel source, in MemberContext member)
    {
        DiagnosticReporter reporter = member.Reporter;
        ExpressionCheck.Check(attribute, source, isSingle: !member.IsList, reporter);

        if (source.Kind == SourceKind.RouteValue && !member.Settings.HasInvalidRoute)
        {
            RouteValueCheck.Check(attribute, source.Expression, member.Slot, member.Settings.Captures, reporter);
        }

        AttributeNameCheck.Check(attribute, source.Entry?.Value ?? source.Selector, reporter);

        // Only warnings, which the generator does not need.
        if (reporter.Receiver is not null)
        {
            TextReadCheck.Check(attribute, source, member.Type, member.Slot.Name, reporter);
            NestedItemsCheck.Check(attribute, source, isList: member.IsList && !member.IsDictionary, reporter);
            VocabularyCheck.Check(attribute, source, member.Schema, reporter);
            RepeatedNameCheck.Check(attribute, source, reporter);

            if (member.IsList && !member.IsDictionary)
            {
                SplitCheck.Check(attribute, reporter);
            }
        }

        var options = new OptionContext(attribute, source, member.Type);
        OptionRules.Check(options, reporter);
        SplitCheck.CheckBlank(options, reporter);
        FormatCheck.Check(options, member.Slot.Name, reporter);
        RelativeLanguageCheck.Check(options, reporter);
    }
}
