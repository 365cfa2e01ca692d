using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using SchemaGen.Conversion.TimeZones;

namespace SchemaGen.Tests.Conversion;

public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("Africa/Casablanca", "2023-11-14T12:00:00Z", 60)]
    [InlineData("Africa/Casablanca", "2024-03-10T01:59:59Z", 60)]
    [InlineData("Africa/Casablanca", "2024-03-10T02:00:00Z", 0)]
    [InlineData("Africa/Casablanca", "2024-04-14T01:59:59Z", 0)]
    [InlineData("Africa/Casablanca", "2024-04-14T02:00:00Z", 60)]
    [InlineData("Africa/Casablanca", "2017-12-01T00:00:00Z", 0)]
    [InlineData("Europe/Paris", "2024-03-31T00:59:59Z", 60)]
    [InlineData("Europe/Paris", "2024-03-31T01:00:00Z", 120)]
    [InlineData("Europe/Paris", "1975-07-01T00:00:00Z", 60)]
    [InlineData("Europe/Paris", "1976-07-01T00:00:00Z", 120)]
    [InlineData("Europe/Paris", "2099-07-01T00:00:00Z", 120)]
    [InlineData("Europe/Dublin", "2024-07-01T00:00:00Z", 60)]
    [InlineData("Europe/Dublin", "2090-01-01T00:00:00Z", 0)]
    [InlineData("America/New_York", "1974-01-10T00:00:00Z", -240)]
    [InlineData("America/New_York", "2006-04-01T12:00:00Z", -300)]
    [InlineData("America/New_York", "2007-03-12T12:00:00Z", -240)]
    [InlineData("US/Eastern", "2060-07-01T00:00:00Z", -240)]
    [InlineData("Australia/Sydney", "2024-01-01T00:00:00Z", 660)]
    [InlineData("Australia/Sydney", "2090-07-01T00:00:00Z", 600)]
    [InlineData("Australia/Lord_Howe", "2024-01-01T00:00:00Z", 660)]
    [InlineData("Australia/Lord_Howe", "2024-07-01T00:00:00Z", 630)]
    [InlineData("Asia/Kathmandu", "1980-01-01T00:00:00Z", 330)]
    [InlineData("Asia/Kathmandu", "2024-01-01T00:00:00Z", 345)]
    [InlineData("Asia/Calcutta", "2024-01-01T00:00:00Z", 330)]
    [InlineData("Pacific/Apia", "2011-12-30T09:59:59Z", -600)]
    [InlineData("Pacific/Apia", "2011-12-30T10:00:00Z", 840)]
    [InlineData("America/Nuuk", "2024-01-01T00:00:00Z", -120)]
    [InlineData("Asia/Gaza", "2024-07-01T00:00:00Z", 180)]
    [InlineData("Etc/GMT+5", "2024-01-01T00:00:00Z", -300)]
    [InlineData("UTC", "2024-01-01T00:00:00Z", 0)]
    [InlineData("Europe/Moscow", "2012-01-01T00:00:00Z", 240)]
    [InlineData("Europe/Moscow", "2024-01-01T00:00:00Z", 180)]
    [InlineData("Africa/Cairo", "2022-07-01T00:00:00Z", 120)]
    [InlineData("Africa/Cairo", "2024-07-01T00:00:00Z", 180)]
    public void OffsetAt_Moment_IsThatOfTheZone(string zone, string moment, int minutes)
    {
        Assert.True(TimeZoneCatalog.TryGet(zone, out TimeZoneRules? rules));
        Assert.Equal(minutes * 60, rules.OffsetAt(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).ToUnixTimeSeconds()));
    }

    /// <summary>By Python's zoneinfo, which takes the earlier of two moments, and the offset before a gap, as well.</summary>
    [Theory]
    [InlineData("Europe/Paris", "2024-01-15T12:00:00", "2024-01-15T11:00:00")]
    [InlineData("Europe/Paris", "2024-07-15T12:00:00", "2024-07-15T10:00:00")]
    [InlineData("Europe/Paris", "2024-03-31T01:59:59", "2024-03-31T00:59:59")]
    [InlineData("Europe/Paris", "2024-03-31T02:00:00", "2024-03-31T01:00:00")]
    [InlineData("Europe/Paris", "2024-03-31T02:59:59", "2024-03-31T01:59:59")]
    [InlineData("Europe/Paris", "2024-03-31T03:00:00", "2024-03-31T01:00:00")]
    [InlineData("Europe/Paris", "2024-10-27T01:59:59", "2024-10-26T23:59:59")]
    [InlineData("Europe/Paris", "2024-10-27T02:00:00", "2024-10-27T00:00:00")]
    [InlineData("Europe/Paris", "2024-10-27T02:59:59", "2024-10-27T00:59:59")]
    [InlineData("Europe/Paris", "2024-10-27T03:00:00", "2024-10-27T02:00:00")]
    [InlineData("Europe/Paris", "2090-03-26T02:30:00", "2090-03-26T01:30:00")]
    [InlineData("Europe/Paris", "2090-03-27T12:00:00", "2090-03-27T10:00:00")]
    [InlineData("Europe/Paris", "2090-10-29T02:30:00", "2090-10-29T00:30:00")]
    [InlineData("Europe/Paris", "2090-10-29T03:00:00", "2090-10-29T02:00:00")]
    [InlineData("America/New_York", "2024-03-10T02:30:00", "2024-03-10T07:30:00")]
    [InlineData("America/New_York", "2024-11-03T01:30:00", "2024-11-03T05:30:00")]
    [InlineData("America/New_York", "2060-03-14T01:59:59", "2060-03-14T06:59:59")]
    [InlineData("America/New_York", "2060-03-14T03:00:00", "2060-03-14T07:00:00")]
    [InlineData("America/New_York", "2060-11-07T01:30:00", "2060-11-07T05:30:00")]
    [InlineData("Africa/Casablanca", "2024-03-10T02:30:00", "2024-03-10T01:30:00")]
    [InlineData("Africa/Casablanca", "2024-04-14T02:30:00", "2024-04-14T02:30:00")]
    [InlineData("Pacific/Apia", "2011-12-29T23:59:59", "2011-12-30T09:59:59")]
    [InlineData("Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T22:00:00")]
    [InlineData("Pacific/Apia", "2011-12-31T00:00:00", "2011-12-30T10:00:00")]
    [InlineData("Australia/Lord_Howe", "2060-10-03T02:15:00", "2060-10-02T15:45:00")]
    [InlineData("Australia/Lord_Howe", "2060-04-04T01:45:00", "2060-04-03T14:45:00")]
    [InlineData("Australia/Sydney", "2060-12-31T23:59:59", "2060-12-31T12:59:59")]
    [InlineData("America/Santiago", "2060-09-05T00:30:00", "2060-09-05T04:30:00")]
    [InlineData("Asia/Gaza", "2024-07-01T12:00:00", "2024-07-01T09:00:00")]
    [InlineData("America/Nuuk", "2060-03-27T23:30:00", "2060-03-28T01:30:00")]
    [InlineData("America/Nuuk", "2060-07-01T12:00:00", "2060-07-01T13:00:00")]
    [InlineData("Europe/Dublin", "2060-07-01T12:00:00", "2060-07-01T11:00:00")]
    [InlineData("Antarctica/Troll", "2060-03-28T02:00:00", "2060-03-28T02:00:00")]
    [InlineData("Asia/Jerusalem", "2060-03-26T02:30:00", "2060-03-26T00:30:00")]
    [InlineData("Africa/Monrovia", "1971-06-01T12:00:00", "1971-06-01T12:44:30")]
    [InlineData("America/St_Johns", "2060-07-01T12:00:00", "2060-07-01T14:30:00")]
    [InlineData("Asia/Kathmandu", "2024-01-01T12:00:00", "2024-01-01T06:15:00")]
    [InlineData("Asia/Tehran", "1978-07-01T12:00:00", "1978-07-01T07:00:00")]
    [InlineData("Etc/GMT-14", "2024-01-01T12:00:00", "2023-12-31T22:00:00")]
    [InlineData("Asia/Pyongyang", "2016-01-01T12:00:00", "2016-01-01T03:30:00")]
    [InlineData("America/Havana", "2060-11-07T00:30:00", "2060-11-07T04:30:00")]
    public void MomentOf_LocalTime_IsTheEarlierMomentOrBehindTheGap(string zone, string local, string moment)
    {
        // Decoded anew, not taken from the catalog.
        TimeZoneRules rules = TimeZoneRules.Decode(TimeZoneNames.IndexOf(zone));
        Assert.Equal(Seconds(moment), rules.MomentOf(Seconds(local)));
    }

    [Fact]
    public void All_TimeZoneNames_AreSortedAndUnique()
    {
        Assert.True(TimeZoneNames.All.Count > 590);
        Assert.Equal(TimeZoneNames.All.Order(StringComparer.OrdinalIgnoreCase), TimeZoneNames.All);
        Assert.Equal(TimeZoneNames.All.Count, TimeZoneNames.All.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("Africa/Casablanca", true)]
    [InlineData("africa/casablanca", true)]
    [InlineData("America/Argentina/Buenos_Aires", true)]
    [InlineData("Morocco Standard Time", false)]
    [InlineData("Africa/Rabat", false)]
    [InlineData("Factory", false)]
    [InlineData("", false)]
    [InlineData("+01:00", false)]
    public void IsKnown_Id_ReportsWhetherItIsATimeZone(string id, bool expected) => Assert.Equal(expected, TimeZoneNames.IsKnown(id));

    [Fact]
    public void TryGet_ManyThreadsAtOnce_ReturnsRulesToAll()
    {
        // Decoded alone, each zone has other offsets than the others in some year.
        string[] zones = ["Atlantic/Reykjavik", "Asia/Kathmandu", "Africa/Casablanca", "Australia/Lord_Howe", "America/Nuuk", "Pacific/Apia"];
        string[] expected = Array.ConvertAll(zones, static zone => Offsets(TimeZoneRules.Decode(TimeZoneNames.IndexOf(zone))));
        Assert.Equal(zones.Length, expected.Distinct().Count());

        string[] actual = new string[64 * zones.Length];
        Parallel.For(0, actual.Length, i => actual[i] = TimeZoneCatalog.TryGet(zones[i % zones.Length], out TimeZoneRules? rules) ? Offsets(rules) : "unknown");
        Assert.Equal(Enumerable.Range(0, actual.Length).Select(i => expected[i % zones.Length]), actual);
    }

    /// <summary>The offsets in the middle of each month from 1970 to 2040.</summary>
    private static string Offsets(TimeZoneRules rules) =>
        string.Join(' ', Enumerable.Range(0, 70 * 12).Select(month => rules.OffsetAt(new DateTimeOffset(1970, 1, 15, 0, 0, 0, TimeSpan.Zero).AddMonths(month).ToUnixTimeSeconds())));

    private static long Seconds(string time) => (DateTime.ParseExact(time, "s", CultureInfo.InvariantCulture).Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;
}
