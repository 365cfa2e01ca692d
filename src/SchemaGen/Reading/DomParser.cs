using System;
using System.Diagnostics.CodeAnalysis;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Limits;

namespace SchemaGen.Reading;

/// <summary>Parses text with AngleSharp, for schemas whose values contain elements.</summary>
internal static class DomParser
{
    private const int ElementsBetweenChecks = 256;

    /// <summary>Parses a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="budget">The budget of the page, checked while elements are created.</param>
    /// <param name="document">The document.</param>
    /// <param name="failure">The message of the exception that AngleSharp threw: version 1.10.3 fails on some pages with misnested formatting inside <c>select</c>.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    /// <exception cref="PageLimitException">The page took too long.</exception>
    public static bool TryParse(string html, PageBudget budget, [NotNullWhen(true)] out IDocument? document, [NotNullWhen(false)] out string? failure)
    {
        int count = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            OnCreated = (_, _) =>
            {
                if (++count % ElementsBetweenChecks == 0)
                {
                    budget.Check();
                }
            },
        });

        try
        {
            document = parser.ParseDocument(html);
            failure = null;
            return true;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or PageLimitException))
        {
            document = null;
            failure = exception.Message;
            return false;
        }
    }
}
