using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SchemaGen.Conversion.Dates;
using SchemaGen.Conversion.RelativeDates;

namespace SchemaGen.Tests.Conversion;

/// <summary>Dates as publishers write them, with their value or refusal.</summary>
public sealed class DateFormTests
{
    private const string Refused = "refused";

    public static TheoryData<int, string, string> Rows()
    {
        TheoryData<int, string, string> rows = [];
        int index = 0;
        foreach (DateForm form in DateForm.All)
        {
            // The text and the source name the row in a failure.
            rows.Add(index++, form.Text, form.Source);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Conversion_DateAsPublishersWriteIt_GivesItsValueOrRefusal(int index, string text, string source)
    {
        DateForm form = DateForm.All[index];
        Assert.Equal((text, source), (form.Text, form.Source));
        switch (form.Type)
        {
            case "instant":
                Assert.Equal(form.Expected, InstantOf(form));
                break;
            case "local" or "utc":
                Assert.Equal(form.Expected, DateTimeOf(form, form.Type == "utc" ? DateTimeKind.Utc : DateTimeKind.Unspecified));
                break;
            case "date":
                Assert.Equal(form.Expected, DateOf(form));
                break;
            case "time":
                Assert.Equal(form.Expected, TimeOf(form));
                break;
            default:
                // Without a zone a refusal could be due to the missing zone.
                DateForm inZone = form with { Zone = form.Zone ?? "UTC" };
                Assert.Equal((Refused, Refused, Refused, Refused), (InstantOf(inZone), DateTimeOf(form), DateOf(form), DateOf(inZone)));
                break;
        }

        if (form.Type == "local")
        {
            // As written: no instant without a zone, and the same clock in any.
            Assert.Equal(Refused, InstantOf(form with { Zone = null }));
            Assert.Equal(form.Expected + "+00:00", InstantOf(form with { Zone = "Etc/UTC" }));
            Assert.Equal(form.Expected[..10], DateOf(form));
        }
    }

    [Fact]
    public void All_Rows_AreDistinctAndMany()
    {
        Assert.True(DateForm.All.Count >= 300);
        Assert.Equal(DateForm.All.Count, DateForm.All.Select(static form => form with { Expected = "", Source = "" }).Distinct().Count());
    }

    private static string InstantOf(DateForm form) =>
        DateConversion.TryDateTimeOffset(form.Text, form.Format, form.Culture, form.Zone, out DateTimeOffset value)
        || (form.CapturedAt is { } now && RelativeDateConversion.TryDateTimeOffset(form.Text, form.Culture, form.Zone, now, out value))
            ? value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)
            : Refused;

    private static string DateTimeOf(DateForm form, DateTimeKind kind = DateTimeKind.Unspecified)
    {
        bool isRead = DateConversion.TryDateTime(form.Text, form.Format, form.Culture, form.Zone, out DateTime value)
            || (form.CapturedAt is { } now && RelativeDateConversion.TryDateTime(form.Text, form.Culture, form.Zone, now, out value));
        if (isRead)
        {
            Assert.Equal(kind, value.Kind);
        }

        return isRead ? value.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) : Refused;
    }

    private static string DateOf(DateForm form) =>
        DateConversion.TryDateOnly(form.Text, form.Format, form.Culture, form.Zone, out DateOnly value)
        || (form.CapturedAt is { } now && RelativeDateConversion.TryDateOnly(form.Text, form.Culture, form.Zone, now, out value))
            ? value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Refused;

    private static string TimeOf(DateForm form) =>
        DateConversion.TryTimeOnly(form.Text, form.Format, form.Culture, form.Zone, out TimeOnly value)
            ? value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
            : Refused;
}
