using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Scaffolding.Input;

/// <summary>A page from which a schema is written.</summary>
/// <param name="Name">The argument of the user.</param>
/// <param name="Bytes">The bytes of the page.</param>
/// <param name="Context">The context in which it is read.</param>
/// <param name="Document">Its tree.</param>
/// <param name="JsonLd">Its JSON-LD blocks.</param>
/// <param name="Language">The language that it states, as a BCP 47 tag; null if it states none.</param>
internal sealed record ScaffoldPage(string Name, byte[] Bytes, HtmlContext Context, IDocument Document, IReadOnlyList<JsonElement> JsonLd, string? Language)
{
    /// <summary>The host of the page's address, without <c>www.</c>; null if the address is not known.</summary>
    public string? Host => Context.Url is { IsAbsoluteUri: true, Host: { Length: > 0 } host } ? (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host) : null;

    /// <summary>The last part of the name, for comments and messages.</summary>
    public string ShortName => PageInput.AddressOf(Name) is { } address ? address.AbsolutePath : Path.GetFileName(Name);

    /// <summary>Reads a page.</summary>
    /// <param name="name">A file or an address.</param>
    /// <param name="url">The address of a page from a file; null for the one that the page states.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="UsageException">The page cannot be read, or it is not a page of HTML.</exception>
    public static async Task<ScaffoldPage> LoadAsync(string name, Uri? url, CancellationToken cancellationToken)
    {
        ReceivedPage received = await PageInput.ReadAsync(name, url, cancellationToken).ConfigureAwait(false);
        string? charset = new FixtureInfo { Schema = string.Empty, CapturedAt = received.CapturedAt, Headers = received.Headers }.Charset;
        return await CreateAsync(name, received.Bytes, new HtmlContext { Url = received.Url, CapturedAt = received.CapturedAt, Charset = charset }, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Creates a page from its bytes.</summary>
    /// <exception cref="UsageException">It is not a page of HTML.</exception>
    public static async Task<ScaffoldPage> CreateAsync(string name, byte[] bytes, HtmlContext context, CancellationToken cancellationToken)
    {
        if (bytes.All(static b => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
        {
            throw new UsageException($"The page '{name}' is empty.");
        }

        using var stream = new MemoryStream(bytes);
        HtmlResult<ScaffoldDocument> result = await ScaffoldDocument.ExtractAsync(stream, context, cancellationToken).ConfigureAwait(false);

        if (!result.TryGetValue(out ScaffoldDocument? page) || page.Root.Owner is not { } document)
        {
            throw new UsageException($"The page '{name}' cannot be read: {(result.Issues is [var issue, ..] ? PageDocument.ReasonOf(issue) : "it has no elements.")}");
        }

        return IsMarkup(document)
            ? new ScaffoldPage(name, bytes, context, document, page.JsonLd, LanguageOf(page.Language))
            : throw new UsageException($"'{name}' is not a page of HTML: it has no elements with text.");
    }

    /// <remarks>Any text is valid HTML: the parser makes a body of it.</remarks>
    private static bool IsMarkup(IDocument document) =>
        document.Body is { } body && (body.Children.Any(static child => !string.IsNullOrWhiteSpace(child.TextContent)) || document.Head!.Children.Length > 0);

    private static string? LanguageOf(string? language) => language?.Split(',')[0].Trim().Replace('_', '-') is { Length: > 1 } tag ? tag : null;
}
