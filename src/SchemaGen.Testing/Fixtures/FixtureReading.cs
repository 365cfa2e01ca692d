using System;
using System.Globalization;
using System.IO;
using System.Reflection;
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
    /// <remarks>
    /// The user's code runs here: converters, <c>OnExtracted</c>, getters and <c>ToString</c>. It may throw any exception, which is reported as a failure of the fixture. An <see cref="OutOfMemoryException"/> ends the run, because the next fixture would fail as well.
    /// </remarks>
    /// <exception cref="HtmlFixtureException">The page cannot be read, the code of the schema throws, or a value cannot be written as JSON.</exception>
    public static async Task<FixtureReading> ReadAsync(HtmlFixture fixture, Type schema, CancellationToken cancellationToken)
    {
        HtmlResult<object> result;

        try
        {
            using FileStream page = File.OpenRead(fixture.PagePath);
            result = await SchemaInvoker.Of(schema).ExtractAsync(page, fixture.Context, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DirectoryNotFoundException or UnauthorizedAccessException || (e is IOException && !File.Exists(fixture.PagePath)))
        {
            throw new HtmlFixtureException($"The page of the fixture '{fixture.Name}' cannot be read: {e.Message}", e);
        }
        catch (Exception e) when (e is not OutOfMemoryException && (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested))
        {
            throw new HtmlFixtureException($"The fixture '{fixture.Name}' cannot be read by '{schema.FullName}': {Describe(e)}", e);
        }

        try
        {
            return new FixtureReading(result, Convert(result, SchemaInvoker.Of(schema).Descriptor));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new HtmlFixtureException($"A value of the fixture '{fixture.Name}' cannot be written as JSON: {Describe(e)}", e);
        }
    }

    /// <remarks>A getter that is called by reflection throws inside of another exception.</remarks>
    private static string Describe(Exception exception) => exception is TargetInvocationException { InnerException: { } inner } ? Describe(inner) : $"{exception.GetType().Name}: {exception.Message}";

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
