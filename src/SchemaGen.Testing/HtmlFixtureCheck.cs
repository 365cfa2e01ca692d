using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing.Fixtures;

namespace SchemaGen.Testing;

/// <summary>Compares the values that schemas read from fixtures with the expected ones.</summary>
public static class HtmlFixtureCheck
{
    /// <summary>Reads a fixture's page by its schema, and compares the values and issues with those that are expected.</summary>
    /// <param name="fixture">The fixture.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The differences; empty if all values are as expected.</returns>
    /// <exception cref="HtmlFixtureException">The fixture has no expected values, its schema is not found, or a file cannot be read.</exception>
    public static async Task<IReadOnlyList<HtmlFieldDifference>> CompareAsync(HtmlFixture fixture, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        return (await FixtureComparison.CompareAsync(fixture, fixture.FindSchema(), cancellationToken).ConfigureAwait(false)).Differences;
    }

    /// <summary>Reads a fixture's page by its schema, and replaces the expected values and issues by those that were read.</summary>
    /// <param name="fixture">The fixture.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="HtmlFixtureException">The schema is not found, or a file cannot be read.</exception>
    public static async Task AcceptAsync(HtmlFixture fixture, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        FixtureReading reading = await FixtureReading.ReadAsync(fixture, fixture.FindSchema(), cancellationToken).ConfigureAwait(false);
        await ExpectedValues.WriteAsync(fixture, reading.Snapshot, cancellationToken).ConfigureAwait(false);
    }
}
