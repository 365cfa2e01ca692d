using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Conversion.Dates;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Checks the formats of dates and times.</summary>
internal static class FormatCheck
{
    /// <summary>Checks <c>Format</c>.</summary>
    /// <param name="context">The source.</param>
    /// <param name="member">The name of the member.</param>
    /// <param name="reporter">The reporter of the diagnostics.</param>
    public static void Check(OptionContext context, string member, DiagnosticReporter reporter)
    {
        if (context.Source.Format is not { } format)
        {
            return;
        }

        AttributeReader attribute = context.Attribute;
        ValueKind?[] kinds = context.FormattedValues;

        if (kinds.Contains(ValueKind.TimeSpan) && !IsDurationFormat(format))
        {
            reporter.Report(DiagnosticDescriptors.FormatIsInvalid, attribute.ValueLocation("Format"), @"it is not a format of TimeSpan; write hours as 'hh', and literal text in quotes or after a backslash: 'hh\:mm'");
        }

        if (!kinds.Any(OptionContext.IsDate))
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
            return;
        }
        else if (kinds.Select(k => MissingIn(parsed!, k)).FirstOrDefault(static m => m is not null) is { } missing)
        {
            reporter.Report(DiagnosticDescriptors.FormatIsInvalid, attribute.ValueLocation("Format"), missing);
        }
        else if (kinds.Contains(ValueKind.DateTimeOffset) && context.Source.TimeZone is null && !parsed!.HasOffset)
        {
            reporter.Report(DiagnosticDescriptors.TimeZoneIsNeeded, attribute.ValueLocation("Format"), member);
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

    /// <summary>Gets the reason why texts of a format lack a part of the value; null if they have all parts.</summary>
    private static string? MissingIn(DateFormat format, ValueKind? kind) => kind switch
    {
        ValueKind.TimeOnly => format.HasHour ? null : "it reads no hour, without which there is no time",
        _ when !OptionContext.IsDate(kind) || format.HasDate => null,
        _ => format.HasYear ? "it reads a day without its month" : "it reads no year, without which there is not a date",
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
