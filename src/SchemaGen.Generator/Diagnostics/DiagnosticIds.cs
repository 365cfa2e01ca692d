namespace SchemaGen.Generator.Diagnostics;

/// <summary>The ids of diagnostics. An id is never reused for another meaning.</summary>
internal static class DiagnosticIds
{
    public const string TypeIsNotPartial = "SCHEMA0001";
    public const string TypeIsGeneric = "SCHEMA0002";
    public const string TypeIsUnsupported = "SCHEMA0003";
    public const string LanguageVersionIsTooOld = "SCHEMA0004";
    public const string SchemaHasNoSource = "SCHEMA0005";
    public const string MemberIsUsersOwn = "SCHEMA0006";
    public const string NoConstructor = "SCHEMA0007";
    public const string ParameterHasNoSource = "SCHEMA0008";
    public const string RequiredMemberHasNoSource = "SCHEMA0009";
    public const string SelectorIsInvalid = "SCHEMA0010";
    public const string SelectorHidesMistake = "SCHEMA0011";
    public const string ArgumentIsBlank = "SCHEMA0012";
    public const string MemberTypeIsUnsupported = "SCHEMA0013";
    public const string MemberCannotBeSet = "SCHEMA0014";
    public const string AttributeIsOrphaned = "SCHEMA0015";
    public const string SourcesAreScattered = "SCHEMA0016";
    public const string InitializerIsNeverUsed = "SCHEMA0017";
    public const string CultureIsUnknown = "SCHEMA0018";
    public const string TimeZoneIsUnknown = "SCHEMA0019";
    public const string FormatIsInvalid = "SCHEMA0020";
    public const string TimeZoneIsNeeded = "SCHEMA0021";
    public const string PatternIsInvalid = "SCHEMA0022";
    public const string AtIsInvalid = "SCHEMA0023";
    public const string OptionHasNoEffect = "SCHEMA0024";
    public const string ItemsIsInvalid = "SCHEMA0025";
    public const string SourceIsUnreachable = "SCHEMA0026";
    public const string SchemaContainsItself = "SCHEMA0027";
    public const string ReadModeIsUnknown = "SCHEMA0028";
    public const string EntryIsIncomplete = "SCHEMA0029";
    public const string SourceIsShadowed = "SCHEMA0030";
    public const string PatternMatchesNothing = "SCHEMA0031";
    public const string HourIsAmbiguous = "SCHEMA0032";
    public const string RelativeLanguageIsUnknown = "SCHEMA0041";
    public const string SelectorMethodIsUnsupported = "SCHEMA0050";
    public const string RouteIsInvalid = "SCHEMA0051";
    public const string RouteHasNoSuchCapture = "SCHEMA0052";
    public const string JsonLdPathIsInvalid = "SCHEMA0053";
    public const string ConversionDoesNotFit = "SCHEMA0054";
    public const string SelectorIsImpossible = "SCHEMA0060";
    public const string SelectorLeavesScope = "SCHEMA0061";
    public const string NameIsImpossible = "SCHEMA0065";
    public const string NameIsForeign = "SCHEMA0066";
    public const string ElementHasNoText = "SCHEMA0067";
    public const string AddressIsText = "SCHEMA0068";
    public const string TimeIsText = "SCHEMA0069";
    public const string RouteIsUnread = "SCHEMA0070";
    public const string PatternIsForeign = "SCHEMA0071";
    public const string SplitIsPattern = "SCHEMA0072";
    public const string TimeZoneHasNoDaylightSaving = "SCHEMA0073";
    public const string BodyHasNoText = "SCHEMA0074";
    public const string ObjectHasNoElements = "SCHEMA0075";
}
