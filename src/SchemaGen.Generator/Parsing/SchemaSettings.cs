using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Conversion.Cultures;
using SchemaGen.Conversion.TimeZones;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>The settings of a schema for all of its members.</summary>
/// <param name="Culture">The culture of the text of its elements; empty for the invariant culture.</param>
/// <param name="TimeZone">The time zone of dates without an offset.</param>
internal readonly record struct SchemaSettings(string Culture, string? TimeZone)
{
    /// <summary>The facts known about the scope of its selectors.</summary>
    public SelectorScope Scope { get; init; } = SelectorScope.Any;

    /// <summary>The way in which its readers write types.</summary>
    public TypeStyle TypeStyle { get; init; } = TypeStyle.Qualified;

    /// <summary>The captures of its routes.</summary>
    public EquatableArray<string> Captures { get; init; }

    /// <summary>Whether one of its routes has an error, so that its captures are not known.</summary>
    public bool HasInvalidRoute { get; init; }

    /// <summary>Gets the settings of a schema; those that it lacks are taken from the enclosing schemas and the assembly.</summary>
    public static SchemaSettings Of(INamedTypeSymbol type, Compilation compilation, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        string? culture = null;
        string? timeZone = null;

        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (KnownTypes.Find(level, "HtmlSchemaAttribute") is { } data)
            {
                var attribute = new AttributeReader(data, compilation, cancellationToken);
                bool isOwn = SymbolEqualityComparer.Default.Equals(level, type);

                if (isOwn && attribute.IsBroken)
                {
                    reporter.Fail();
                }

                culture ??= CheckCulture(attribute, isOwn ? reporter : null);
                timeZone ??= CheckTimeZone(attribute, isOwn ? reporter : null);
            }
        }

        SchemaDefaults defaults = SchemaDefaults.Of(compilation);
        return new SchemaSettings(culture ?? defaults.Culture, timeZone ?? defaults.TimeZone);
    }

    /// <summary>Gets the culture that an attribute names; null if it names none. An unknown culture is reported and replaced by a known one, to avoid further diagnostics.</summary>
    public static string? CheckCulture(AttributeReader attribute, DiagnosticReporter? reporter)
    {
        string? culture = attribute.Get<string>("Culture");

        if (culture is null || (CultureNames.IsKnown(culture) && CalendarExtension.IsRead(culture) && (Regions.Of(culture) is not { } region || Regions.IsKnown(region))))
        {
            return culture;
        }

        string? meant = NearestNames.Culture(culture);
        string advice = meant is not null ? $"'{meant}' if that is meant"
            : CultureNames.IsKnown(culture) ? "a calendar that is read behind '-u-ca-': " + CalendarExtension.All
            : "a BCP 47 tag such as 'fr' or 'ar-MA'";
        reporter?.Report(DiagnosticDescriptors.CultureIsUnknown, attribute.ValueLocation("Culture"), FixProperties.Of(0, culture.Length, meant), culture, advice);
        return "en";
    }

    /// <summary>Gets the time zone that an attribute names; null if it names none. An unknown time zone is reported and replaced by a known one, to avoid further diagnostics.</summary>
    public static string? CheckTimeZone(AttributeReader attribute, DiagnosticReporter? reporter)
    {
        string? timeZone = attribute.Get<string>("TimeZone");

        if (timeZone is null || TimeZoneNames.IsKnown(timeZone))
        {
            if (timeZone is not null && ZoneAbbreviations.WithDaylightSaving(timeZone) is { } likely)
            {
                reporter?.Report(DiagnosticDescriptors.TimeZoneHasNoDaylightSaving, attribute.ValueLocation("TimeZone"), FixProperties.Of(0, timeZone.Length, likely.Zone), timeZone, likely.Offset, likely.Zone);
            }

            return timeZone;
        }

        string? meant = NearestNames.TimeZone(timeZone);
        string advice = meant is not null ? $"'{meant}' if that is meant" : ZoneAbbreviations.Candidates(timeZone) ?? "a name such as 'Africa/Casablanca' or 'UTC'";
        reporter?.Report(DiagnosticDescriptors.TimeZoneIsUnknown, attribute.ValueLocation("TimeZone"), FixProperties.Of(0, timeZone.Length, meant), timeZone, advice);
        return "UTC";
    }
}
