using System;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Html;

namespace SchemaGen.Tests.Html;

/// <summary>Compares the trees and the markup of a page with AngleSharp's.</summary>
internal static class AngleSharpComparison
{
    /// <summary>The class of the pages with the constructs of several classes.</summary>
    public const string Several = "several classes";

    /// <summary>The class of the pages that AngleSharp cannot parse.</summary>
    public const string Crash = "exception of AngleSharp";

    /// <summary>Compares a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="difference">The class of its difference; null: the trees are equal.</param>
    /// <returns>A difference that belongs to no class, or an error; null: there is none.</returns>
    public static string? Check(string html, out string? difference)
    {
        string? error = Compare(html, out bool isDifferent);
        difference = null;

        if (error is null || !isDifferent)
        {
            return error;
        }

        difference = ClassOf(html);

        return difference is null ? error
            : Parse5.IsPresent ? Parse5.FindDifference(html)
            : null;
    }

    /// <summary>Compares the trees of a page, and its markup where they are equal.</summary>
    /// <param name="html">The page.</param>
    /// <param name="isDifferent">Whether an error is a difference to AngleSharp's tree, which may be a known one.</param>
    /// <returns>The first difference, or an error; null: there is none.</returns>
    public static string? Compare(string html, out bool isDifferent)
    {
        isDifferent = false;
        using PageTree parsed = PageTree.Parse(html.AsMemory(), ParseOptions.Default);

        if (RowLinks.FindError(parsed) is { } error)
        {
            return error;
        }

        if (parsed.Outcome != ParseOutcome.Complete)
        {
            return $"ended by {parsed.Outcome}";
        }

        using IDocument? document = Parse(html);

        if (document is null)
        {
            isDifferent = true;
            return Crash;
        }

        using PageTree adapted = PageTree.Of(document, int.MaxValue, static _ => { });
        adapted.Complete();

        if (RowLinks.FindError(adapted) is { } adapterError)
        {
            return $"adapter: {adapterError}";
        }

        // What AngleSharp makes of elements in a select lacks the marks of void elements, which its formatter reads.
        string? found = TreeComparison.FindDifference(parsed, adapted, document);
        isDifferent = found is not null;

        if (MarkupComparison.FindDifference(adapted, adapted) is { } adapterMarkup)
        {
            return $"adapter: {adapterMarkup}";
        }

        return found ?? MarkupComparison.FindDifference(parsed, adapted);
    }

    /// <summary>Parses a page with AngleSharp; null where its version 1.10.3 fails, for example on misnested formatting in an unclosed <c>select</c>.</summary>
    public static IDocument? Parse(string html)
    {
        try
        {
            return new HtmlParser().ParseDocument(html);
        }
        catch (Exception exception) when (exception is NullReferenceException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or DomException)
        {
            return null;
        }
    }

    private static string? ClassOf(string html)
    {
        if (Parse(html) is not { } document)
        {
            return Crash;
        }

        document.Dispose();

        foreach (AngleSharpDifference known in AngleSharpDifferences.All)
        {
            string replaced = known.Replace(html);

            if (replaced != html && IsEqual(replaced))
            {
                return known.Name;
            }
        }

        foreach (AngleSharpDifference known in AngleSharpDifferences.All)
        {
            string replaced = known.Replace(html);

            if (replaced != html && IsEqual(html = replaced))
            {
                return Several;
            }
        }

        return null;
    }

    private static bool IsEqual(string html) => Compare(html, out _) is null;
}
