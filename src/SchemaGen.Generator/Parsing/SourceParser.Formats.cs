using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Conversion.Dates;
using SchemaGen.Conversion.RelativeDates;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Parsing;

/// <content>The formats of dates and times.</content>
internal sealed partial class SourceParser
{
    private void CheckRelative(AttributeReader attribute, SourceModel source)
    {
        if (source.IsRelative && source.Conversion is null && CanBeRelative && RelativeLanguages.Of(source.Culture) is null)
        {
            reporter.Report(DiagnosticDescriptors.RelativeLanguageIsUnknown, attribute.LocationOf("Relative"), source.Culture, RelativeLanguages.All);
        }
    }

    private void CheckFormat(AttributeReader attribute, SourceModel source)
    {
        if (source.Format is not { } format)
        {
            return;
        }

        // Of a dictionary the format is that of its keys and its values, where both are dates.
        ValueKind?[] kinds = source.Conversion is null ? [type.Value, type.KeyValue] : [type.KeyValue];

        if (kinds.Contains(ValueKind.TimeSpan) && !IsDurationFormat(format))
        {
            reporter.Report(DiagnosticDescriptors.FormatIsInvalid, attribute.ValueLocation("Format"), @"it is none of TimeSpan; write hours as 'hh', and text that stands for itself in quotes or behind a backslash: 'hh\:mm'");
        }

        if (!kinds.Any(IsDate))
        {
            return;
        }

        if (ForeignFormats.Find(format) is { } foreign)
        {
            string advice = foreign.Translation is null ? string.Empty : $"; write '{foreign.Translation}'";
            reporter.Report(
                DiagnosticDescriptors.FormatIsInvalid,
                attribute.PartLocation("Format", format, foreign.Start, foreign.Length),
                FixProperties.Of(0, format.Length, foreign.Translation),
                foreign.Problem + advice);
            return;
        }

        if (!DateFormat.TryParse(format, out DateFormat? parsed, out DateFormat.Error? error))
        {
            reporter.Report(DiagnosticDescriptors.FormatIsInvalid, attribute.PartLocation("Format", format, error!.Start, error.Length), error.Message.TrimEnd('.'));
        }
        else if (parsed!.IsUnixTime)
        {
            CheckUnixTime(attribute, source, kinds);
        }
        else if (kinds.Select(k => MissingIn(parsed!, k)).FirstOrDefault(static m => m is not null) is { } missing)
        {
            reporter.Report(DiagnosticDescriptors.FormatIsInvalid, attribute.ValueLocation("Format"), missing);
        }
        else if (kinds.Contains(ValueKind.DateTimeOffset) && source.TimeZone is null && !parsed!.HasOffset)
        {
            reporter.Report(DiagnosticDescriptors.TimeZoneIsNeeded, attribute.ValueLocation("Format"), slot.Name);
        }
        else if (parsed!.HasAmbiguousHour)
        {
            DateFormat.Part hour = parsed.Parts.First(static p => p.Kind == DateFormat.PartKind.HalfDayHour);
            string suggestion = format.Remove(hour.Start, hour.Count).Insert(hour.Start, new string('H', hour.Count));
            reporter.Report(
                DiagnosticDescriptors.HourIsAmbiguous,
                attribute.PartLocation("Format", format, hour.Start, hour.Count),
                FixProperties.Of(0, format.Length, suggestion),
                format.Substring(hour.Start, hour.Count),
                new string('H', hour.Count));
        }
    }

    /// <summary>A number since 1970 is written the same in every culture, and is an instant in UTC; a zone only says of which place the date or the time is.</summary>
    private void CheckUnixTime(AttributeReader attribute, SourceModel source, ValueKind?[] kinds)
    {
        if (!source.IsRelative && kinds.All(static k => k is null || IsDate(k)))
        {
            string where = $"together with Format = \"{source.Format}\"";
            Refuse(attribute, "Culture", isRefused: true, where + ", which is written the same in every culture");
            Refuse(attribute, "TimeZone", kinds.All(static k => k is null or ValueKind.DateTimeOffset or ValueKind.DateTime), where + ", which is UTC");
        }
    }

    /// <summary>What no text of a format can say, though a value needs it.</summary>
    private static string? MissingIn(DateFormat format, ValueKind? kind) => kind switch
    {
        ValueKind.TimeOnly => format.HasHour ? null : "it reads no hour, without which there is no time",
        _ when !IsDate(kind) || format.HasDate => null,
        _ => format.HasYear ? "it reads a day without its month" : "it reads no year, without which there is no date",
    };

    private static bool IsDurationFormat(string format)
    {
        try
        {
            return format.Length > 0 && TimeSpan.Zero.ToString(format, CultureInfo.InvariantCulture).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
