using System;
using AngleSharp.Dom;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Matching;
using SchemaGen.Metrics;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>A page that several layouts are tried on: its tree, and AngleSharp's if a layout hands out elements.</summary>
/// <param name="html">The text of the page.</param>
/// <param name="tree">The tree of the page.</param>
/// <param name="context">The context of the page.</param>
/// <param name="budget">The budget of the page.</param>
/// <param name="recorder">Records metrics; null when no listener is attached.</param>
internal sealed class LayoutPage(ReadOnlyMemory<char> html, PageTree tree, HtmlContext context, PageBudget budget, PageRecorder? recorder)
{
    private IDocument? _document;

    /// <summary>The text of the page.</summary>
    public ReadOnlyMemory<char> Html => html;

    /// <summary>The context of the page.</summary>
    public HtmlContext Context => context;

    /// <summary>Opens the page for a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="failure">The message of AngleSharp, if it cannot parse the page.</param>
    /// <returns>Null if the page cannot be parsed.</returns>
    /// <exception cref="PageLimitException">AngleSharp would take too long for the page, or too much memory.</exception>
    public SchemaPage? Open(HtmlSchemaDescriptor schema, out string? failure)
    {
        failure = null;

        if ((schema.Traits & SchemaTraits.HandsOutElements) == 0)
        {
            return new SchemaPage(tree, PageTree.None, context, isCallersTree: false, budget) { Recorder = recorder, SharesTree = true };
        }

        if (_document is null)
        {
            DomParser.CheckLimits(tree);

            if (!DomParser.TryParse(html.ToString(), budget, out _document, out failure))
            {
                return null;
            }
        }

        return SchemaPage.Open(_document, context, MatcherReach.Page, budget, recorder, isCallersTree: false);
    }
}
