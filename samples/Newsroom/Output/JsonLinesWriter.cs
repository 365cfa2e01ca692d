using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Newsroom.Publishers;
using Newsroom.Reading;

namespace Newsroom.Output;

/// <summary>Writes a line of JSON for each page into one file.</summary>
internal sealed class JsonLinesWriter : IPageWriter
{
    private readonly FileStream _file;
    private readonly string? _last;

    private JsonLinesWriter(FileStream file, string? last)
    {
        _file = file;
        _last = last;
    }

    /// <summary>Creates the file, or continues it after its last complete line.</summary>
    /// <exception cref="InvalidDataException">The file to continue was not written by this program.</exception>
    public static JsonLinesWriter Open(string path, bool continues)
    {
        // A line is written at once. A buffer would keep it from the file until it is full.
        var file = new FileStream(path, continues ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);

        try
        {
            return new JsonLinesWriter(file, WrittenLines.KeepComplete(file));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public bool IsWritten(string name) => _last is not null && string.CompareOrdinal(name, _last) <= 0;

    /// <inheritdoc/>
    // Both sequences are in order, so one pass finds the names without an id, and neither sequence is held in memory.
    public IEnumerable<string> Omitted(IEnumerable<string> names)
    {
        using IEnumerator<string> ids = WrittenLines.Ids(_file).GetEnumerator();
        string? id = null;

        foreach (string name in names.TakeWhile(IsWritten))
        {
            while (id is null || string.CompareOrdinal(id, name) < 0)
            {
                // The id of the last line is at least as great as the name, so the lines do not end here.
                ids.MoveNext();
                id = ids.Current;
            }

            if (id != name)
            {
                yield return name;
            }
        }
    }

    /// <inheritdoc/>
    public async Task WriteAsync(PageOutcome outcome)
    {
        using var line = new MemoryStream();

        if (outcome.Article is { } article)
        {
            JsonSerializer.Serialize(line, LineOf(outcome, article), NewsJsonContext.Lines.ArticleLine);
        }
        else
        {
            JsonSerializer.Serialize(line, new FailureLine(outcome.Name, outcome.Address, string.Join(' ', outcome.Errors)), NewsJsonContext.Lines.FailureLine);
        }

        line.WriteByte((byte)'\n');
        await _file.WriteAsync(line.GetBuffer().AsMemory(0, (int)line.Length));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static ArticleLine LineOf(PageOutcome outcome, IArticle article) =>
        new(outcome.Name, outcome.Address, article.Title, article.Authors, article.Published, article.Topics, [.. article.Body.Blocks.Select(static block => block.Text)]);
}
