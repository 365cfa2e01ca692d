using System;
using System.Collections.Generic;
using SchemaGen.Results;

namespace SchemaGen.Decoding;

/// <summary>The warnings about the encoding of a page.</summary>
internal static class DecodingIssues
{
    /// <summary>
    /// Malformed sequences are reported if at least one in this many characters beyond ASCII is malformed. With a wrong encoding, most of them are; in a text that was cut off within a
    /// character, as descriptions often are, one is. Characters U+FFFD in the page itself are not counted.
    /// </summary>
    private const int MaxCharactersPerMalformed = 10;

    /// <summary>Gets the warnings; nearly all pages have none.</summary>
    public static IReadOnlyList<HtmlIssue> Of(DecodedPage page, HtmlContext context, string culture)
    {
        if (!page.IsCharsetUnknown && !page.IsHeaderCharsetUnknown && page.Source != EncodingSource.Culture && page.MalformedCount == 0)
        {
            return [];
        }

        var issues = new List<HtmlIssue>();

        if (page.IsCharsetUnknown)
        {
            issues.Add(UnknownCharset(context.Charset, "HtmlContext.Charset", page));
        }

        if (page.IsHeaderCharsetUnknown)
        {
            issues.Add(UnknownCharset(context.HeaderCharset, "the Content-Type header", page));
        }

        if (page.Source == EncodingSource.Culture)
        {
            string legacy = culture.Length == 0 ? "the legacy encoding of a schema without Culture" : $"the legacy encoding of the schema's Culture '{culture}'";
            issues.Add(Warning($"The page declares no encoding and is not UTF-8; it was read as {page.Encoding}, {legacy}. Set HtmlContext.Charset if it has another."));
        }

        if (page.MalformedCount > 0 && page.MalformedCount * MaxCharactersPerMalformed >= page.NonAsciiCount)
        {
            string source = page.Source switch
            {
                EncodingSource.ByteOrderMark => "its byte order mark",
                EncodingSource.Context => "HtmlContext",
                EncodingSource.Header => "the Content-Type header",
                EncodingSource.Page => "the page itself",
                _ => "no declaration",
            };

            issues.Add(Warning(FormattableString.Invariant(
                $"The page is malformed as {page.Encoding}, its encoding by {source}: {page.MalformedCount} of {page.NonAsciiCount} characters beyond ASCII became U+FFFD. Set HtmlContext.Charset if it has another.")));
        }

        return issues;
    }

    private static HtmlIssue UnknownCharset(string? charset, string origin, DecodedPage page) =>
        Warning($"The charset '{IssueText.Clip(charset)}' of {origin} is not a label of the Encoding Standard and was ignored; the page was read as {page.Encoding}.");

    private static HtmlIssue Warning(string message) => new(string.Empty, HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning, message, [], element: null);
}
