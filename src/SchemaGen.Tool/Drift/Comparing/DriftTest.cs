using SchemaGen.Tool.Drift.Statistics;

namespace SchemaGen.Tool.Drift.Comparing;

/// <summary>A test whether the pages differ from the baseline.</summary>
/// <param name="Finding">The finding, if the difference is significant; its p-value is not corrected yet.</param>
/// <param name="Smallest">The smallest p-value that the test could have.</param>
internal sealed record DriftTest(DriftFinding Finding, double Smallest)
{
    /// <summary>Creates a test.</summary>
    /// <param name="finding">The finding, without its p-value.</param>
    /// <param name="isFall">Whether the number falls; otherwise it rises.</param>
    public static DriftTest Of(DriftFinding finding, bool isFall) => isFall
        ? new DriftTest(finding with { P = FisherExactTest.Fall(finding.Before, finding.Now) }, FisherExactTest.SmallestFall(finding.Before, finding.Now))
        : new DriftTest(finding with { P = FisherExactTest.Rise(finding.Before, finding.Now) }, FisherExactTest.SmallestRise(finding.Before, finding.Now));
}
