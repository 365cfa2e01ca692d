using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing.Snapshots;

namespace SchemaGen.Testing.Fixtures;

/// <summary>The result of comparing a fixture with its expected values.</summary>
/// <param name="Members">The names of the members, in the order of the schema.</param>
/// <param name="Differences">The differences of all members.</param>
internal sealed record FixtureComparison(IReadOnlyList<string> Members, IReadOnlyList<HtmlFieldDifference> Differences)
{
    /// <summary>Reads a fixture's page, and compares the values and issues with those that are expected.</summary>
    /// <exception cref="HtmlFixtureException">The fixture has no expected values, or a file cannot be read.</exception>
    public static async Task<FixtureComparison> CompareAsync(HtmlFixture fixture, Type schema, CancellationToken cancellationToken)
    {
        JsonObject expected = ExpectedValues.Read(fixture);
        FixtureReading reading = await FixtureReading.ReadAsync(fixture, schema, cancellationToken).ConfigureAwait(false);

        try
        {
            return new FixtureComparison(ExpectedValues.Members(SchemaInvoker.Of(schema).Descriptor, expected), SnapshotComparer.Compare(expected, reading.Snapshot));
        }
        catch (JsonException e)
        {
            throw ExpectedValues.TooDeep(fixture, e);
        }
    }

    /// <summary>Gets the differences of a member.</summary>
    /// <param name="member">The name of the member; empty for the differences of the page as a whole, which include those of names that are not members.</param>
    public IReadOnlyList<HtmlFieldDifference> Of(string member) => Differences.Where(difference => (Members.Contains(difference.Member) ? difference.Member : string.Empty) == member).ToList();
}
