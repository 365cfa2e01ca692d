using System;
using System.Linq;

namespace SchemaGen.Corpus.Tests.Units;

/// <summary>The sums of counts.</summary>
public sealed class ExtractionCountsTests
{
    [Fact]
    public void Add_UnroutedAddressesInAnyOrder_KeepsTheSameTwenty()
    {
        UnitReport[] reports = [Report(0, 50), Report(30, 90), Report(10, 25)];
        CorpusManifest forward = Sum(reports);
        CorpusManifest backward = Sum([.. reports.Reverse()]);
        Assert.Equal(Enumerable.Range(0, 20).Select(Address), forward.UnroutedAddresses);
        Assert.Equal(forward.UnroutedAddresses, backward.UnroutedAddresses);
    }

    [Fact]
    public void AddUnrouted_LongAddress_IsCutOff()
    {
        UnitReport report = Report(0, 0);
        report.AddUnrouted("https://example.com/" + new string('x', 60_000));
        Assert.Equal(500, Assert.Single(report.UnroutedAddresses).Length);
    }

    private static UnitReport Report(int first, int end)
    {
        var report = new UnitReport { Unit = "unit", Fingerprint = string.Empty };

        // The largest first, so that each replaces one.
        for (int i = end - 1; i >= first; i--)
        {
            report.AddUnrouted(Address(i));
        }

        return report;
    }

    private static string Address(int number) => FormattableString.Invariant($"https://example.com/{number:D3}");

    private static CorpusManifest Sum(UnitReport[] reports)
    {
        var manifest = new CorpusManifest();

        foreach (UnitReport report in reports)
        {
            manifest.Add(report);
        }

        return manifest;
    }
}
