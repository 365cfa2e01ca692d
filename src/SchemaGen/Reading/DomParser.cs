using System;
using System.Diagnostics.CodeAnalysis;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Html;
using SchemaGen.Limits;

namespace SchemaGen.Reading;

/// <summary>Parses text with AngleSharp, for schemas whose values contain elements.</summary>
/// <remarks>
/// The time of AngleSharp's parser for a tag grows with the number of open elements, so that a page of 100 KB can take several seconds, and its recursion in a comment can overflow the stack, which ends the
/// process. <see cref="CheckLimits"/> refuses such pages by what the parser of this library found.
/// </remarks>
internal static class DomParser
{
    /// <summary>The deepest level of an element. Browsers have the same limit; AngleSharp by default flattens the elements below it.</summary>
    internal const int MaxDepth = 512;

    /// <summary>The largest number of <c>--!</c> in a row. AngleSharp reads each one by three nested calls.</summary>
    internal const int MaxCommentMarks = 64;

    /// <summary>The end of the messages about pages beyond these limits.</summary>
    internal const string LimitOfElements = ", the limit for a schema whose values contain elements (IElement)";

    private const string CommentMark = "--!";

    /// <summary>Checks that AngleSharp can parse a page in time and memory proportional to its length.</summary>
    /// <param name="tree">The complete tree of the page.</param>
    /// <exception cref="PageLimitException">It cannot.</exception>
    public static void CheckLimits(PageTree tree)
    {
        if (TreeDepth.Exceeds(tree, MaxDepth))
        {
            throw new PageLimitException(string.Empty, FormattableString.Invariant($"The page has elements more than {MaxDepth} levels deep{LimitOfElements}"));
        }

        if (HasManyCommentMarks(tree.Input.Span))
        {
            throw new PageLimitException(string.Empty, FormattableString.Invariant($"The page has more than {MaxCommentMarks} consecutive '{CommentMark}'{LimitOfElements}"));
        }
    }

    /// <summary>Parses a page that <see cref="CheckLimits"/> accepted.</summary>
    /// <param name="html">The page.</param>
    /// <param name="budget">The budget of the page, whose token and time end parsing.</param>
    /// <param name="document">The document.</param>
    /// <param name="failure">The message of the exception that AngleSharp threw: version 1.10.3 fails on some pages with misnested formatting inside <c>select</c>.</param>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    /// <exception cref="PageLimitException">The page took too long.</exception>
    public static bool TryParse(string html, PageBudget budget, [NotNullWhen(true)] out IDocument? document, [NotNullWhen(false)] out string? failure)
    {
        // While it is parsed, a misnested page can be a few levels deeper than its tree is.
        var parser = new HtmlParser(new HtmlParserOptions { MaximumDepth = int.MaxValue });

        try
        {
            // Only the asynchronous method accepts a token, which it checks before each token of HTML. With a string as its source it completes synchronously.
            document = budget.Run(token => parser.ParseDocumentAsync(html, token).GetAwaiter().GetResult());
            failure = null;
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            document = null;
            failure = exception.Message;
            return false;
        }
    }

    /// <summary>Reports whether <c>--!</c> stands too often in a row, with further dashes between: <c>--!---!--!</c>.</summary>
    private static bool HasManyCommentMarks(ReadOnlySpan<char> rest)
    {
        for (int count = 0, next; (next = rest.IndexOf(CommentMark)) >= 0; rest = rest[(next + CommentMark.Length)..])
        {
            count = rest[..next].ContainsAnyExcept('-') ? 1 : count + 1;

            if (count > MaxCommentMarks)
            {
                return true;
            }
        }

        return false;
    }
}
