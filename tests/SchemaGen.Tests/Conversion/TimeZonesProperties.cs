using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SchemaGen.Conversion.TimeZones;

namespace SchemaGen.Tests.Conversion;

/// <summary>Every zone, and local times of fifty years.</summary>
public sealed class TimeZonesProperties
{
    private const long Day = 86_400;

    [Fact]
    public void OffsetAt_EveryZone_IsInRange()
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

    /// <summary>Every change since 1970 and beyond the tables, against .NET reading this machine's files: around each change, and between.</summary>
    [Fact]
    public void OffsetAt_EveryZone_IsEqualToTheMachinesFiles()
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
    public void MomentOf_LocalTime_IsEqualToTheFramework(string id)
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
