using System;
using System.Linq;
using System.Text.Json;

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

    [Fact]
    public void Deserialize_ReportOfAnEarlierVersion_HasNoAddresses()
    {
        UnitReport report = JsonSerializer.Deserialize("""{"unit": "unit", "fingerprint": "0", "skipped": {}, "issues": {}, "tables": {}}""", CorpusJsonContext.Default.UnitReport)!;
        Assert.Empty(report.UnroutedAddresses);
        Assert.Empty(Sum([report]).UnroutedAddresses);
    }

    [Fact]
    public void Deserialize_Addresses_StayInOrdinalOrder()
    {
        UnitReport report = JsonSerializer.Deserialize("""{"unit": "unit", "fingerprint": "0", "unrouted_addresses": ["b", "a", "B", "a\u00AD"]}""", CorpusJsonContext.Default.UnitReport)!;
        Assert.Equal(["B", "a", "a\u00AD", "b"], report.UnroutedAddresses);
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
