using System;
using System.Threading;
using System.Threading.Tasks;
using Hespress.Input;
using SchemaGen;

namespace Hespress.Sites;

/// <summary>Reads a page with the schema for its address or its layout.</summary>
internal static class SiteReader
{
    /// <summary>Reads a page. Errors are part of the outcome and are not thrown.</summary>
    public static async Task<PageOutcome> ReadAsync(PageInput input, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(input.Name, await input.LoadAsync(cancellationToken), cancellationToken);
        }
        catch (PageUnavailableException e)
        {
            return new PageOutcome(input.Name, Failure: e.Message);
        }
    }

    private static async Task<PageOutcome> ReadAsync(string name, PageContent page, CancellationToken cancellationToken)
    {
        var context = new HtmlContext { Url = page.Origin, Charset = page.Charset };
        HtmlResult<PageIdentity> identity = await HtmlReader.ExtractAsync<PageIdentity>(page.Html, context, cancellationToken);

        if (!identity.TryGetValue(out PageIdentity? told))
        {
            // No member of the schema is required, so a limit was reached.
            throw new PageUnavailableException(identity.Issues[^1].Message.TrimEnd('.'));
        }

        if (Site.Find(page.Origin, told) is not var (reader, address))
        {
            throw new PageUnavailableException(Unknown(told.AbsoluteAddress ?? page.Origin));
        }

        page.Html.Position = 0;
        return new PageOutcome(name, reader.Schema, await reader.ReadAsync(page.Html, context with { Url = address }, cancellationToken));
    }

    private static string Unknown(Uri? address) =>
        (address is null ? "no page of a known site" : $"no page of a known site ({address.AbsoluteUri})")
        + "; articles and sections of hespress.com and articles of maghress.com can be read";
}
