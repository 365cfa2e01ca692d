using System;
using System.Globalization;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Reads the day of <c>Until</c>.</summary>
internal static class UntilParser
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Other forms of a day that can be read in one way only.</summary>
    private static readonly string[] s_otherForms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy-M-dTHH:mm:ss", "yyyy-M-d HH:mm:ss", "yyyy-M-dTHH:mm:ssZ", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy"];

    /// <summary>Reads it; null if the attribute has none, or one that is no day, which is reported.</summary>
    public static string? Parse(AttributeReader? attribute, DiagnosticReporter reporter)
    {
        if (attribute is not { } reader || !reader.Has("Until"))
        {
            return null;
        }

        string text = reader.Get<string>("Until") ?? string.Empty;

        if (TryParse(text, Form, out _))
        {
            return text;
        }

        string? meant = null;

        foreach (string form in s_otherForms)
        {
            meant ??= TryParse(text.Trim(), form, out DateTime day) ? day.ToString(Form, CultureInfo.InvariantCulture) : null;
        }

        string advice = meant is null ? "write the day on which the layout was replaced as 'yyyy-MM-dd'" : $"write '{meant}'";
        reporter.Report(DiagnosticDescriptors.UntilIsInvalid, reader.ValueLocation("Until"), FixProperties.Of(0, text.Length, meant), text, advice);
        return null;
    }

    private static bool TryParse(string text, string form, out DateTime day) => DateTime.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
