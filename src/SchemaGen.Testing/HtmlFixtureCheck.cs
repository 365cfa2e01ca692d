using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Testing.Snapshots;

namespace SchemaGen.Testing;

/// <summary>Compares what the schemas of fixtures read with what is expected.</summary>
public static class HtmlFixtureCheck
{
    /// <summary>Reads a fixture's page by its schema, and compares the values and issues with those that are expected.</summary>
    /// <param name="fixture">The fixture.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The differences; empty if all values are as expected.</returns>
    /// <exception cref="HtmlFixtureException">The fixture has no expected values, or a file or the schema is not there.</exception>
    public static async Task<IReadOnlyList<HtmlFieldDifference>> CompareAsync(HtmlFixture fixture, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        JsonObject expected = await ReadExpectedAsync(fixture, cancellationToken).ConfigureAwait(false);
        return SnapshotComparer.Compare(expected, await ReadActualAsync(fixture, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Reads a fixture's page by its schema, and writes the values and issues as those that are expected from now on.</summary>
    /// <param name="fixture">The fixture.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="HtmlFixtureException">A file or the schema is not there.</exception>
    public static async Task AcceptAsync(HtmlFixture fixture, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        JsonObject actual = await ReadActualAsync(fixture, cancellationToken).ConfigureAwait(false);
        await File.WriteAllTextAsync(Path.Combine(fixture.Folder, HtmlFixture.ExpectedFile), PageSnapshot.Write(actual), cancellationToken).ConfigureAwait(false);
    }

    private static async Task<JsonObject> ReadActualAsync(HtmlFixture fixture, CancellationToken cancellationToken)
    {
        SchemaInvoker schema = SchemaInvoker.Of(fixture.FindSchema());

        try
        {
            using FileStream page = File.OpenRead(fixture.PagePath);
            return PageSnapshot.Of(await schema.ExtractAsync(page, fixture.Context, cancellationToken).ConfigureAwait(false), schema.Descriptor);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HtmlFixtureException($"The page of the fixture '{fixture.Name}' cannot be read: {e.Message}", e);
        }
    }

    private static async Task<JsonObject> ReadExpectedAsync(HtmlFixture fixture, CancellationToken cancellationToken)
    {
        string path = Path.Combine(fixture.Folder, HtmlFixture.ExpectedFile);

        try
        {
            byte[] json = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            return JsonNode.Parse(json) as JsonObject ?? throw new JsonException("It is not an object.");
        }
        catch (FileNotFoundException e)
        {
            throw new HtmlFixtureException($"The fixture '{fixture.Name}' has no expected values yet: write them with 'schemagen record --accept', read them, and commit them.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new HtmlFixtureException($"The expected values of the fixture '{fixture.Name}' cannot be read: {e.Message}", e);
        }
    }
}
