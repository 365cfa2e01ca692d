using System;
using System.Globalization;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing.Snapshots;

namespace SchemaGen.Testing.Fixtures;

/// <summary>The result of reading the page of a fixture.</summary>
/// <param name="Result">The result of the schema.</param>
/// <param name="Snapshot">The result as JSON.</param>
internal sealed record FixtureReading(HtmlResult<object> Result, JsonObject Snapshot)
{
    /// <summary>Reads the page of a fixture by a schema.</summary>
    /// <exception cref="HtmlFixtureException">The page cannot be read, or a value cannot be written as JSON.</exception>
    public static async Task<FixtureReading> ReadAsync(HtmlFixture fixture, Type schema, CancellationToken cancellationToken)
    {
        SchemaInvoker invoker = SchemaInvoker.Of(schema);

        try
        {
            using FileStream page = File.OpenRead(fixture.PagePath);
            HtmlResult<object> result = await invoker.ExtractAsync(page, fixture.Context, cancellationToken).ConfigureAwait(false);
            return new FixtureReading(result, Convert(result, invoker.Descriptor));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HtmlFixtureException($"The page of the fixture '{fixture.Name}' cannot be read: {e.Message}", e);
        }
        catch (Exception e) when (e is NotSupportedException or JsonException)
        {
            throw new HtmlFixtureException($"A value of the fixture '{fixture.Name}' cannot be written as JSON: {e.Message}", e);
        }
    }

    /// <summary>Converts a result to JSON, in the invariant culture: the text of a value of the user's type may depend on it.</summary>
    public static JsonObject Convert(HtmlResult<object> result, HtmlSchemaDescriptor schema)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        try
        {
            return PageSnapshot.Of(result, schema);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
