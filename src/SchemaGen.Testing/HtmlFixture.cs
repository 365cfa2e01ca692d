using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Testing.Fixtures;

namespace SchemaGen.Testing;

/// <summary>A recorded page, and the values that its schema must read from it.</summary>
/// <remarks>
/// A fixture is a folder with three files: the page as it was received, <c>fixture.json</c> (schema, address, time and headers), and <c>expected.json</c> (the values and issues).
/// </remarks>
public sealed class HtmlFixture
{
    private readonly FixtureInfo _info;

    private HtmlFixture(string folder, FixtureInfo info)
    {
        Folder = folder;
        _info = info;
    }

    /// <summary>The full path of the folder.</summary>
    public string Folder { get; }

    /// <summary>The name of the folder.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>The full name of the schema's type, with its assembly: <c>News.Article, News</c>.</summary>
    public string Schema => _info.Schema;

    /// <summary>The address of the page after redirections; null if it is not known.</summary>
    public Uri? Url => _info.Url;

    /// <summary>The time at which the page was received.</summary>
    public DateTimeOffset CapturedAt => _info.CapturedAt;

    /// <summary>The headers of the response, by name; empty for a page from a file.</summary>
    public IReadOnlyDictionary<string, string> Headers => _info.Headers;

    /// <summary>The path of the page.</summary>
    public string PagePath => Path.Combine(Folder, _info.Page);

    /// <summary>The context in which the page is read: its address, time and encoding.</summary>
    public HtmlContext Context => new() { Url = Url, CapturedAt = CapturedAt, Charset = _info.Charset };

    /// <summary>Opens a fixture.</summary>
    /// <param name="folder">The folder with its files.</param>
    /// <exception cref="HtmlFixtureException">The folder is not a fixture, or its description cannot be read.</exception>
    public static HtmlFixture Open(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);

        try
        {
            return new HtmlFixture(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), FixtureInfo.Parse(JsonFile.Read(Path.Combine(folder, FixtureFolder.InfoFile))));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new HtmlFixtureException($"The fixture '{folder}' cannot be opened: {e.Message}", e);
        }
    }

    /// <summary>Finds the fixtures in a folder and the folders inside it, in the order of their paths.</summary>
    /// <param name="folder">The folder, which may itself be a fixture.</param>
    /// <exception cref="HtmlFixtureException">The folder does not exist, or a fixture in it cannot be opened.</exception>
    public static IReadOnlyList<HtmlFixture> Find(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return FixtureFolder.Find(folder).Select(Open).ToList();
    }

    /// <summary>Records a page: writes the page and its description. <see cref="HtmlFixtureCheck.AcceptAsync"/> writes the expected values.</summary>
    /// <param name="folder">The folder of the fixture, which is created if it does not exist.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="page">The bytes of the page as they were received.</param>
    /// <param name="url">The address of the page; null if it is not known.</param>
    /// <param name="capturedAt">The time at which it was received.</param>
    /// <param name="headers">The headers of the response; null if there are none.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    public static async Task<HtmlFixture> RecordAsync(
        string folder, Type schema, ReadOnlyMemory<byte> page, Uri? url, DateTimeOffset capturedAt, IReadOnlyDictionary<string, string>? headers = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(schema);
        Directory.CreateDirectory(folder);

        var info = new FixtureInfo
        {
            Schema = SchemaTypes.NameOf(schema),
            Url = url,
            CapturedAt = capturedAt,
            Headers = headers ?? new Dictionary<string, string>(),
        };

        await File.WriteAllBytesAsync(Path.Combine(folder, info.Page), page.ToArray(), cancellationToken).ConfigureAwait(false);
        await File.WriteAllTextAsync(Path.Combine(folder, FixtureFolder.InfoFile), JsonSerializer.Serialize(info, FixtureJsonContext.Default.FixtureInfo) + "\n", cancellationToken).ConfigureAwait(false);
        return Open(folder);
    }

    /// <summary>Gets the type of the schema.</summary>
    /// <remarks>The assembly is looked for among the references of the running program.</remarks>
    /// <exception cref="HtmlFixtureException">There is no such type, or it is not a schema.</exception>
    public Type FindSchema() => SchemaTypes.Find(Schema) ?? throw new HtmlFixtureException($"The fixture '{Name}' is of the schema '{Schema}', which is not found. {(SchemaTypes.HasAssembly(Schema) ? "Its assembly must be referenced." : SchemaTypes.NameHint)}");
}
