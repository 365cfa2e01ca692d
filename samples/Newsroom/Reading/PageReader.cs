using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Newsroom.Input;
using Newsroom.Publishers;
using SchemaGen;

namespace Newsroom.Reading;

/// <summary>Reads a page with the schema of its address.</summary>
internal static class PageReader
{
    /// <summary>Reads a page. Whatever is wrong with the page is part of the outcome and is not thrown.</summary>
    public static async Task<PageOutcome> ReadAsync(PageFile page, CancellationToken cancellationToken)
    {
        Uri? address = page.Address;

        try
        {
            address ??= await FindAddressAsync(page, cancellationToken);

            IReadOnlyList<HtmlSchemaDescriptor> layouts = News.Match(address);

            if (layouts.Count == 0)
            {
                throw new PageUnavailableException($"The catalog has no publisher for the address {address.AbsoluteUri}.");
            }

            await using Stream html = page.Open();
            HtmlResult<IArticle> result = await News.ExtractAsync(html, new HtmlContext { Url = address }, cancellationToken);
            return new PageOutcome(page.Name, address, layouts.First(layout => layout.Type == SchemaOf(result)), result);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One page must not end a run of millions, whatever is wrong with it or with the code that reads it.
            return new PageOutcome(page.Name, address, Failure: MessageOf(e));
        }
    }

    /// <summary>Gets the schema that read a page: the type of the value, or the one that the errors are about.</summary>
    private static Type SchemaOf(HtmlResult<IArticle> result)
    {
        try
        {
            return result.Value.GetType();
        }
        catch (HtmlSchemaException e)
        {
            return e.SchemaType;
        }
    }

    private static async Task<Uri> FindAddressAsync(PageFile page, CancellationToken cancellationToken)
    {
        await using Stream html = page.Open();
        HtmlResult<PageIdentity> identity = await HtmlReader.ExtractAsync<PageIdentity>(html, cancellationToken: cancellationToken);

        // No member of the schema is required, so an error is one of the whole page, such as a limit.
        return identity.TryGetValue(out PageIdentity? known)
            ? known.Address ?? throw new PageUnavailableException("The address of the page is unknown: it is not in urls.json, and the page has neither og:url nor a canonical link.")
            : throw new PageUnavailableException(identity.Issues[^1].Message);
    }

    private static string MessageOf(Exception exception) => exception switch
    {
        PageUnavailableException => exception.Message,
        InvalidDataException => "The file cannot be decompressed.",
        IOException or UnauthorizedAccessException => $"The file cannot be read: {exception.Message}",
        _ => $"{exception.GetType().Name}: {exception.Message}",
    };
}
