using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Bodies;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>Proposes the elements with the names of the authors.</summary>
internal static partial class AuthorCandidates
{
    private const int MaxLength = 80;

    /// <summary>The words before the name, in the languages of most sites.</summary>
    private const string By = "^(?:by|par|von|por|di|da|de|door|av|af|przez|autor|author|auteur|автор|بقلم|كتب|מאת)[:\\s]\\s*";

    /// <summary>The selectors of elements that are named after authors, the most exact first.</summary>
    private static readonly string[] s_named = ["[rel~=author]", "[itemprop~=author] [itemprop~=name]", "[itemprop~=author]", "[class*=author i], [class*=byline i], [class*=writer i]"];

    /// <summary>Proposes the elements.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="known">The authors that other sources agree on.</param>
    public static IEnumerable<SourceCandidate> OfElements(IReadOnlyList<ScaffoldPage> pages, Consensus known)
    {
        List<(IParentNode Scope, IElement[] Elements)> targets = [.. pages.Select((page, i) => ((IParentNode)page.Document, ElementsOf(page, known.Values[i])))];
        IEnumerable<SourceCandidate> same = SelectorFinder.All(targets, static _ => null).Take(1).Select(static found => new SourceCandidate(AttributeDraft.Css(found.Selector), MemberType.Texts, SourceWorth.KnownAuthors, SourceTrust.Copy));
        return known.Values.All(static names => names.Count > 0) ? same : same.Concat(OfNames(pages));
    }

    /// <summary>Proposes the elements that are named after authors.</summary>
    private static IEnumerable<SourceCandidate> OfNames(IReadOnlyList<ScaffoldPage> pages)
    {
        List<(IParentNode Scope, IElement? Element)> named = [.. pages.Select(static page => ((IParentNode)page.Document, ElementOf(page)))];
        bool hasPrefix = named.Exists(static t => t.Element is not null && Prefix().IsMatch(ElementText.Of(t.Element)));
        return SelectorFinder.First(named).Take(1).Select(found =>
        {
            AttributeDraft attribute = AttributeDraft.Css(found.Selector);
            return new SourceCandidate(hasPrefix ? attribute.With("Pattern", "(?i)" + By).With("Replace", string.Empty) : attribute, MemberType.Texts, SourceWorth.NamedAuthors);
        });
    }

    /// <summary>Finds the innermost elements whose texts are the names.</summary>
    private static IElement[] ElementsOf(ScaffoldPage page, IReadOnlyList<string> names)
    {
        HashSet<string> keys = [.. names.Select(ValueKeys.Of)];
        List<IElement> elements = [];

        foreach (IElement element in page.Document.QuerySelectorAll("a, span, p, div, strong, b, address, li, cite"))
        {
            if (element.TextContent.Length < MaxLength * 4 && element.Closest("head, svg, script") is null && keys.Contains(ValueKeys.Of(ElementText.Of(element))))
            {
                // The first element of each name, and the innermost.
                elements.RemoveAll(e => e.Contains(element));

                if (!elements.Exists(e => ValueKeys.Of(ElementText.Of(e)) == ValueKeys.Of(ElementText.Of(element))))
                {
                    elements.Add(element);
                }
            }
        }

        return elements.Count == keys.Count ? [.. elements] : [];
    }

    private static IElement? ElementOf(ScaffoldPage page) =>
        s_named.SelectMany(selector => page.Document.QuerySelectorAll(selector))
            .Where(static element => element.Closest("head, nav, footer, [class*=comment i], [class*=related i]") is null && ElementText.Of(element) is { Length: > 2 and <= MaxLength } text && text.Any(char.IsLetter))
            // An aside may have a portrait of the author, or other articles with theirs.
            .OrderBy(static element => element.Closest("aside") is not null)
            .FirstOrDefault();

    [GeneratedRegex(By, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();
}
