using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SchemaGen.Conversion.TimeZones;

namespace SchemaGen.Tests.Conversion;

public sealed class TimeZonesTests
{
    private const long Day = 86_400;

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
    public void Offset_IsThatOfTheMoment(string zone, string moment, int minutes)
    {
        Assert.True(TimeZoneCatalog.TryGet(zone, out TimeZoneRules? rules));
        Assert.Equal(minutes * 60, rules.OffsetAt(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeSeconds()));
    }

    [Fact]
    public void Names_AreSortedAndUnique()
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
    public void Name_IsKnown(string id, bool expected) => Assert.Equal(expected, TimeZoneNames.IsKnown(id));

    [Fact]
    public void EveryZone_IsDecoded()
    {
        foreach (string id in TimeZoneNames.All)
        {
            Assert.True(TimeZoneCatalog.TryGet(id, out TimeZoneRules? rules));
            for (long moment = -10_000 * Day; moment < 60_000 * Day; moment += 97 * Day)
            {
                Assert.InRange(rules.OffsetAt(moment), -14 * 3600, 15 * 3600);
            }
        }
    }

    [Fact]
    public void Rules_AreDecodedOnceForAllThreads()
    {
        TimeZoneRules?[] decoded = new TimeZoneRules?[64];
        Parallel.For(0, decoded.Length, i => TimeZoneCatalog.TryGet("Atlantic/Reykjavik", out decoded[i]));
        Assert.All(decoded, Assert.NotNull);
    }

    /// <summary>Every change since 1970 and beyond the tables, against .NET reading this machine's files: around each change, and between.</summary>
    [Fact]
    public void Offsets_AreThoseOfTheMachinesFiles()
    {
        string file = "/usr/share/zoneinfo/tzdata.zi";
        Assert.SkipUnless(File.Exists(file), "This machine has no tz database.");
        string version = File.ReadLines(file).First();
        Assert.SkipUnless(version.EndsWith(" 2025b", StringComparison.Ordinal), $"This machine has another tz database ({version}).");

        List<string> wrong = [];
        foreach (string id in TimeZoneNames.All)
        {
            if (!File.Exists(Path.Combine("/usr/share/zoneinfo", id)))
            {
                continue;
            }

            TimeZoneFile expected = TimeZoneFile.Read(Path.Combine("/usr/share/zoneinfo", id));
            Assert.True(TimeZoneCatalog.TryGet(id, out TimeZoneRules? rules));
            foreach ((long moment, int offset) in expected.Samples())
            {
                if (rules.OffsetAt(moment) != offset)
                {
                    wrong.Add($"{id} at {DateTimeOffset.FromUnixTimeSeconds(moment):u}: {rules.OffsetAt(moment)} instead of {offset}");
                    break;
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Theory]
    [InlineData("Africa/Casablanca")]
    [InlineData("Europe/Paris")]
    [InlineData("America/New_York")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("America/St_Johns")]
    [InlineData("Asia/Tehran")]
    [InlineData("Africa/Cairo")]
    [InlineData("America/Santiago")]
    public void LocalTimes_AreThoseOfTheFramework(string id)
    {
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone), "This machine has no tz database.");
        Assert.True(TimeZoneCatalog.TryGet(id, out TimeZoneRules? rules));
        for (DateTime local = new(1990, 1, 1); local.Year < 2036; local = local.AddMinutes(30 * 7))
        {
            long clock = (local.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;

            // By what the framework says of instants: what it says of local times at the edge of a gap is wrong for Casablanca.
            int OffsetOfFramework(long moment) => (int)zone!.GetUtcOffset(DateTimeOffset.FromUnixTimeSeconds(moment)).TotalSeconds;
            int before = OffsetOfFramework(clock - Day);
            int after = OffsetOfFramework(clock + Day);
            long[] moments = [.. new[] { clock - before, clock - after }.Where(m => m + OffsetOfFramework(m) == clock).Order()];
            Assert.Equal(moments.Length > 0 ? moments[0] : clock - before, rules.MomentOf(clock));
        }
    }
}
