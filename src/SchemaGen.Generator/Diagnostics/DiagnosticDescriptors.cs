using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>The diagnostics, each with its messages.</summary>
internal static class DiagnosticDescriptors
{
    private const string Category = "SchemaGen";

    public static readonly DiagnosticDescriptor TypeIsNotPartial = Error(
        DiagnosticIds.TypeIsNotPartial,
        "A schema must be partial",
        "'{0}' is not partial, so nothing can be added to it; declare it 'partial {1} {0}'");

    public static readonly DiagnosticDescriptor TypeIsGeneric = Error(
        DiagnosticIds.TypeIsGeneric,
        "A schema cannot be generic",
        "'{0}' is generic, or in a generic type; remove the type parameters, or put [HtmlSchema] on a derived type without them");

    public static readonly DiagnosticDescriptor TypeIsUnsupported = Error(
        DiagnosticIds.TypeIsUnsupported,
        "This kind of type cannot be a schema",
        "'{0}' is {1}; a schema is a class, record, struct or record struct that can be constructed");

    public static readonly DiagnosticDescriptor LanguageVersionIsTooOld = Error(
        DiagnosticIds.LanguageVersionIsTooOld,
        "Schemas need C# 11",
        "The generated code of '{0}' is C# 11, and this project's language version is {1}; set LangVersion to 11 or later, or remove it");

    public static readonly DiagnosticDescriptor SchemaHasNoSource = Warning(
        DiagnosticIds.SchemaHasNoSource,
        "The schema has no member with a source",
        "No member of '{0}' has a source, so nothing is read; put [Css], [Meta] or [Self] on its members");

    public static readonly DiagnosticDescriptor MemberIsUsersOwn = Info(
        DiagnosticIds.MemberIsUsersOwn,
        "A member replaces a generated one",
        "'{0}' takes the place of what would be generated: {1}; call that through HtmlReader or IHtmlSchema<{2}>");

    public static readonly DiagnosticDescriptor NoConstructor = Error(
        DiagnosticIds.NoConstructor,
        "The schema has no constructor to use",
        "'{0}' cannot be constructed: {1}");

    public static readonly DiagnosticDescriptor ParameterHasNoSource = Error(
        DiagnosticIds.ParameterHasNoSource,
        "A constructor parameter has no source",
        "Nothing fills the parameter '{0}': put a source on it or on a member of that name, or give it a default value");

    public static readonly DiagnosticDescriptor RequiredMemberHasNoSource = Error(
        DiagnosticIds.RequiredMemberHasNoSource,
        "A required member has no source",
        "'{0}' is required and has no source, so '{1}' cannot be constructed; put a source on it, or remove 'required'");

    public static readonly DiagnosticDescriptor SelectorIsInvalid = Error(
        DiagnosticIds.SelectorIsInvalid,
        "The selector is invalid",
        "{0}");

    public static readonly DiagnosticDescriptor SelectorHidesMistake = Warning(
        DiagnosticIds.SelectorHidesMistake,
        "A part of the selector is ignored",
        "{0}");

    public static readonly DiagnosticDescriptor ArgumentIsBlank = Error(
        DiagnosticIds.ArgumentIsBlank,
        "An argument is blank",
        "{0} is blank; write {1}");

    public static readonly DiagnosticDescriptor MemberTypeIsUnsupported = Error(
        DiagnosticIds.MemberTypeIsUnsupported,
        "The member's type cannot be read",
        "'{0}' is of type '{1}', {2}");

    public static readonly DiagnosticDescriptor MemberCannotBeSet = Error(
        DiagnosticIds.MemberCannotBeSet,
        "The member cannot be set",
        "'{0}' cannot be set: {1}");

    public static readonly DiagnosticDescriptor AttributeIsOrphaned = Warning(
        DiagnosticIds.AttributeIsOrphaned,
        "The attribute has no effect",
        "{0} no effect here: {1}");

    public static readonly DiagnosticDescriptor SourcesAreScattered = Error(
        DiagnosticIds.SourcesAreScattered,
        "The sources of a member are written in more than one place",
        "The sources of '{0}' are written in more than one place, so their order is not clear; write all of them on one declaration");

    public static readonly DiagnosticDescriptor InitializerIsNeverUsed = Warning(
        DiagnosticIds.InitializerIsNeverUsed,
        "The initializer is never used",
        "'{0}' is required, so its initializer is never used; remove the initializer, or 'required'");

    public static readonly DiagnosticDescriptor CultureIsUnknown = Error(
        DiagnosticIds.CultureIsUnknown,
        "The culture is unknown",
        "'{0}' is not a known culture; write {1}");

    public static readonly DiagnosticDescriptor TimeZoneIsUnknown = Error(
        DiagnosticIds.TimeZoneIsUnknown,
        "The time zone is unknown",
        "'{0}' is not an IANA time zone; write {1}");

    public static readonly DiagnosticDescriptor FormatIsInvalid = Error(
        DiagnosticIds.FormatIsInvalid,
        "The date format is invalid",
        "The format can never parse: {0}");

    public static readonly DiagnosticDescriptor TimeZoneIsNeeded = Error(
        DiagnosticIds.TimeZoneIsNeeded,
        "A date without an offset needs a time zone",
        "'{0}' is a DateTimeOffset, and this format reads no offset; set TimeZone on the source or the schema, or make the member a DateTime");

    public static readonly DiagnosticDescriptor PatternIsInvalid = Error(
        DiagnosticIds.PatternIsInvalid,
        "The pattern is invalid",
        "The pattern cannot be used: {0}");

    public static readonly DiagnosticDescriptor AtIsInvalid = Error(
        DiagnosticIds.AtIsInvalid,
        "The index is invalid",
        "'{0}' is not {1}; write {2}");

    public static readonly DiagnosticDescriptor OptionHasNoEffect = Error(
        DiagnosticIds.OptionHasNoEffect,
        "The option has no effect",
        "{0} has no effect {1}; remove it");

    public static readonly DiagnosticDescriptor ItemsIsInvalid = Error(
        DiagnosticIds.ItemsIsInvalid,
        "The number of items is invalid",
        "{0}");

    public static readonly DiagnosticDescriptor SourceIsUnreachable = Error(
        DiagnosticIds.SourceIsUnreachable,
        "The source is never reached",
        "{0} always gives a value, true or false, so this source is never reached; write it before");

    public static readonly DiagnosticDescriptor SchemaContainsItself = Error(
        DiagnosticIds.SchemaContainsItself,
        "The schema reads itself endlessly",
        "'{0}' reads '{1}' at its own element, which reads '{2}' again; use a selector that goes down");

    public static readonly DiagnosticDescriptor ReadModeIsUnknown = Error(
        DiagnosticIds.ReadModeIsUnknown,
        "The read mode is unknown",
        "{0} is not a ReadMode; write one of its names, such as ReadMode.Lines");

    public static readonly DiagnosticDescriptor EntryIsIncomplete = Error(
        DiagnosticIds.EntryIsIncomplete,
        "The entries of a dictionary need Key and Value",
        "'{0}' is a dictionary; write {1}: selectors inside the match");

    public static readonly DiagnosticDescriptor SourceIsShadowed = Warning(
        DiagnosticIds.SourceIsShadowed,
        "The source reads the same as an earlier one",
        "{0} reads all that this source reads, and is tried before, so this source gives nothing more; remove it");

    public static readonly DiagnosticDescriptor PatternMatchesNothing = Warning(
        DiagnosticIds.PatternMatchesNothing,
        "The pattern matches the empty text",
        "The pattern matches the empty text in front of any character, and the intended match may be further on; let it match one character at least, as with '+' in place of '*'");

    public static readonly DiagnosticDescriptor HourIsAmbiguous = Warning(
        DiagnosticIds.HourIsAmbiguous,
        "The hour may be before or after noon",
        "'{0}' is an hour from 1 to 12, and the format has no 'tt' for before or after noon; write '{1}', or add 'tt'");

    public static readonly DiagnosticDescriptor RelativeLanguageIsUnknown = Error(
        DiagnosticIds.RelativeLanguageIsUnknown,
        "Relative dates of the language are unknown",
        "Relative dates in '{0}' are not known here; the languages are {1}; remove Relative, or set Culture to the language of the text");

    public static readonly DiagnosticDescriptor SelectorMethodIsUnsupported = Error(
        DiagnosticIds.SelectorMethodIsUnsupported,
        "The method cannot be a generated selector",
        "'{0}' cannot be a generated selector: {1}; declare it static partial, as {2}");

    public static readonly DiagnosticDescriptor RouteIsInvalid = Error(
        DiagnosticIds.RouteIsInvalid,
        "The route is invalid",
        "{0}");

    public static readonly DiagnosticDescriptor RouteHasNoSuchCapture = Error(
        DiagnosticIds.RouteHasNoSuchCapture,
        "No route has a capture of this name",
        "No route of '{0}' has a capture '{1}'; {2}");

    public static readonly DiagnosticDescriptor JsonLdPathIsInvalid = Error(
        DiagnosticIds.JsonLdPathIsInvalid,
        "The path of JSON-LD is invalid",
        "{0}");

    public static readonly DiagnosticDescriptor ConversionDoesNotFit = Error(
        DiagnosticIds.ConversionDoesNotFit,
        "The conversion does not fit",
        "{0}");

    public static readonly DiagnosticDescriptor SelectorIsImpossible = Warning(
        DiagnosticIds.SelectorIsImpossible,
        "The parser never creates an element that the selector matches",
        "{0}");

    public static readonly DiagnosticDescriptor SelectorLeavesScope = Warning(
        DiagnosticIds.SelectorLeavesScope,
        "The selector leaves its scope",
        "{0}");

    public static readonly DiagnosticDescriptor NameIsImpossible = Error(
        DiagnosticIds.NameIsImpossible,
        "The name cannot occur on a page",
        "{0}");

    public static readonly DiagnosticDescriptor NameIsForeign = Warning(
        DiagnosticIds.NameIsForeign,
        "The name is unlikely to occur on a page",
        "{0}");

    public static readonly DiagnosticDescriptor ElementHasNoText = Warning(
        DiagnosticIds.ElementHasNoText,
        "The element has no text",
        "'{0}' has no text, so this reads nothing; {1}");

    public static readonly DiagnosticDescriptor AddressIsText = Warning(
        DiagnosticIds.AddressIsText,
        "The address is read from text",
        "'{0}' is an address, and this source reads the text of the element; {1}, or Read = ReadMode.Text if the text is the address");

    public static readonly DiagnosticDescriptor TimeIsText = Warning(
        DiagnosticIds.TimeIsText,
        "The date is read from the text of a time element",
        "The text of 'time' is for readers, and its attribute 'datetime' is the date; set Attr = \"datetime\", or Format for the text");

    public static readonly DiagnosticDescriptor RouteIsUnread = Info(
        DiagnosticIds.RouteIsUnread,
        "No member reads the route",
        "No member of '{0}' reads a capture of this route; put [RouteValue(\"{1}\")] on one that needs it");

    public static readonly DiagnosticDescriptor PatternIsForeign = Warning(
        DiagnosticIds.PatternIsForeign,
        "The pattern means something else in .NET",
        "{0}");

    public static readonly DiagnosticDescriptor SplitIsPattern = Warning(
        DiagnosticIds.SplitIsPattern,
        "Split is written as a regular expression",
        "Split is literal text, and '{0}' is written as a regular expression; write SplitPattern");

    public static readonly DiagnosticDescriptor TimeZoneHasNoDaylightSaving = Warning(
        DiagnosticIds.TimeZoneHasNoDaylightSaving,
        "The time zone has no daylight saving time",
        "'{0}' is {1} all year round, summer included; write '{2}' if its daylight saving time is meant");

    public static readonly DiagnosticDescriptor BodyHasNoText = Error(
        DiagnosticIds.BodyHasNoText,
        "The body has no texts",
        "[Body] reads no text; write Paragraphs = \"…\", a selector of the paragraphs, or Summary or Headings");

    public static readonly DiagnosticDescriptor ObjectHasNoElements = Error(
        DiagnosticIds.ObjectHasNoElements,
        "An object of JSON has no elements",
        "'{0}' is read from an object of JSON, but {1}");

    public static readonly DiagnosticDescriptor RoutesConflict = Error(
        DiagnosticIds.RoutesConflict,
        "Two schemas have the same pages",
        "'{0}' of '{1}' and '{2}' of '{3}' match the same addresses equally well, and nothing decides between them in the catalog '{4}'; give all schemas of these pages but one When or Until, or make one route more specific");

    public static readonly DiagnosticDescriptor CatalogIsInvalid = Error(
        DiagnosticIds.CatalogIsInvalid,
        "The catalog cannot be generated",
        "'{0}' cannot be a catalog: {1}");

    public static readonly DiagnosticDescriptor SchemaIsNotInCatalog = Warning(
        DiagnosticIds.SchemaIsNotInCatalog,
        "The catalog cannot use the schema",
        "'{0}' cannot be used in the whole assembly, so the catalog '{1}' leaves it out; make it internal or public, or remove its route");

    public static readonly DiagnosticDescriptor UntilIsInvalid = Error(
        DiagnosticIds.UntilIsInvalid,
        "Until is no day",
        "'{0}' is no day; {1}");

    public static readonly DiagnosticDescriptor SelectorIsCovered = Warning(
        DiagnosticIds.SelectorIsCovered,
        "The selector is covered by another one",
        "{0}");

    public static readonly DiagnosticDescriptor ItemsAreNested = Info(
        DiagnosticIds.ItemsAreNested,
        "The items may be inside of each other",
        "A '{0}' is likely to be inside of another one that matches, too, and its content is then read with both; select the items by a class, or with '>' from the element around them");

    public static readonly DiagnosticDescriptor NameIsGenerated = Warning(
        DiagnosticIds.NameIsGenerated,
        "The name is generated by a build of the site",
        "{0}");

    public static readonly DiagnosticDescriptor NameIsOfOnePage = Warning(
        DiagnosticIds.NameIsOfOnePage,
        "The name is that of one page",
        "{0}");

    public static readonly DiagnosticDescriptor PathIsCopied = Warning(
        DiagnosticIds.PathIsCopied,
        "The path depends on every element of the page",
        "{0}");

    public static readonly DiagnosticDescriptor NameIsMisspelled = Warning(
        DiagnosticIds.NameIsMisspelled,
        "The name is not in the vocabulary",
        "'{0}' is not a name of {1}; write '{2}' if that is meant");

    public static readonly DiagnosticDescriptor AddressIsString = Info(
        DiagnosticIds.AddressIsString,
        "The address is read into a string",
        "'{0}' is an address, and a string keeps it as it is written, often relative to the page; use Uri, which is made absolute");

    public static readonly DiagnosticDescriptor DateIsString = Info(
        DiagnosticIds.DateIsString,
        "The date is read into a string",
        "'{0}' is a date, and a string keeps it as it is written; use DateTimeOffset, which is checked when the page is read");

    public static readonly DiagnosticDescriptor SourceIsAdvisable = Info(
        DiagnosticIds.SourceIsAdvisable,
        "Another source would fill the member",
        "'{0}' is empty on pages where its selectors match nothing, and {1} of publishers have it in JSON-LD or meta elements; add [{2}] after its other sources");

    public static readonly DiagnosticDescriptor PatternNeverMatches = Warning(
        DiagnosticIds.PatternNeverMatches,
        "The pattern never gives a value",
        "{0}");

    public static readonly DiagnosticDescriptor NameIsRepeated = Warning(
        DiagnosticIds.NameIsRepeated,
        "The name is written more than once",
        "'{0}' is in {1} already, so this gives nothing more; remove it, or write the name that is meant");

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All = ImmutableArray.Create(
        TypeIsNotPartial,
        TypeIsGeneric,
        TypeIsUnsupported,
        LanguageVersionIsTooOld,
        SchemaHasNoSource,
        MemberIsUsersOwn,
        NoConstructor,
        ParameterHasNoSource,
        RequiredMemberHasNoSource,
        SelectorIsInvalid,
        SelectorHidesMistake,
        ArgumentIsBlank,
        MemberTypeIsUnsupported,
        MemberCannotBeSet,
        AttributeIsOrphaned,
        SourcesAreScattered,
        InitializerIsNeverUsed,
        CultureIsUnknown,
        TimeZoneIsUnknown,
        FormatIsInvalid,
        TimeZoneIsNeeded,
        PatternIsInvalid,
        AtIsInvalid,
        OptionHasNoEffect,
        ItemsIsInvalid,
        SourceIsUnreachable,
        SchemaContainsItself,
        ReadModeIsUnknown,
        EntryIsIncomplete,
        SourceIsShadowed,
        PatternMatchesNothing,
        HourIsAmbiguous,
        RelativeLanguageIsUnknown,
        SelectorMethodIsUnsupported,
        RouteIsInvalid,
        RouteHasNoSuchCapture,
        JsonLdPathIsInvalid,
        ConversionDoesNotFit,
        SelectorIsImpossible,
        SelectorLeavesScope,
        NameIsImpossible,
        NameIsForeign,
        ElementHasNoText,
        AddressIsText,
        TimeIsText,
        RouteIsUnread,
        PatternIsForeign,
        SplitIsPattern,
        TimeZoneHasNoDaylightSaving,
        BodyHasNoText,
        ObjectHasNoElements,
        RoutesConflict,
        CatalogIsInvalid,
        SchemaIsNotInCatalog,
        UntilIsInvalid,
        SelectorIsCovered,
        ItemsAreNested,
        NameIsGenerated,
        NameIsOfOnePage,
        PathIsCopied,
        NameIsMisspelled,
        AddressIsString,
        DateIsString,
        SourceIsAdvisable,
        PatternNeverMatches,
        NameIsRepeated);

    private static DiagnosticDescriptor Error(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message) => Create(id, title, message, DiagnosticSeverity.Info);

#pragma warning disable RS2000, RS1033, RS1019, RS1028 // The release file names every id; a test compares it with this class.
    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink.Create(id));
#pragma warning restore RS2000, RS1033, RS1019, RS1028
}
