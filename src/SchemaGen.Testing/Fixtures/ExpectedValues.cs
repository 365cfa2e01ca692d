using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing.Snapshots;

namespace SchemaGen.Testing.Fixtures;

/// <summary>Reads and writes <c>expected.json</c>.</summary>
internal static class ExpectedValues
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "expected.json";

    /// <summary>Gets the path of the file.</summary>
    public static string PathOf(HtmlFixture fixture) => Path.Combine(fixture.Folder, FileName);

    /// <summary>Reads the expected values and issues of a fixture.</summary>
    /// <exception cref="HtmlFixtureException">There are none, or they cannot be read.</exception>
    public static JsonObject Read(HtmlFixture fixture)
    {
        try
        {
            return PageSnapshot.Parse(JsonFile.Read(PathOf(fixture)));
        }
        catch (FileNotFoundException e)
        {
            throw new HtmlFixtureException($"The fixture '{fixture.Name}' has no expected values yet. Write them with 'schemagen record --accept', read them, and commit them.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new HtmlFixtureException($"The expected values of the fixture '{fixture.Name}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Writes the expected values and issues of a fixture.</summary>
    /// <exception cref="HtmlFixtureException">The values are too deep for JSON.</exception>
    public static async Task WriteAsync(HtmlFixture fixture, JsonObject snapshot, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(PathOf(fixture), PageSnapshot.Write(snapshot), cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException e)
        {
            throw TooDeep(fixture, e);
        }
    }

    /// <summary>Creates the exception for values that JSON cannot hold, because schemas are nested too deeply.</summary>
    public static HtmlFixtureException TooDeep(HtmlFixture fixture, JsonException exception) => new($"The values of the fixture '{fixture.Name}' cannot be written as JSON: {exception.Message}", exception);

    /// <summary>Gets the names of the members of a schema, followed by those that only the expected values have.</summary>
    public static IReadOnlyList<string> Members(HtmlSchemaDescriptor schema, JsonObject expected)
    {
        IEnumerable<string> names = expected[PageSnapshot.Value] is JsonObject value ? value.Select(static member => member.Key) : [];
        return schema.Members.Select(static member => member.Name).Union(names).ToList();
    }
}
