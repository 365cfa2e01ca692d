using System;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Matching.States;
using SchemaGen.Text;

namespace SchemaGen.Matching;

/// <summary>A page for its matchers: the rows, and states that are computed from them on first use.</summary>
/// <param name="tree">The rows.</param>
/// <param name="maxTextLength">The length beyond which the text of an element is read only as a part of the text of the tree.</param>
/// <param name="budget">The budget of the page.</param>
/// <param name="patterns">The time that patterns have taken on the page.</param>
/// <param name="report">Records an issue.</param>
internal sealed class MatchedPage(PageTree tree, int maxTextLength, PageBudget budget, PatternBudget patterns, Action<HtmlIssue> report)
{
    private PageTexts? _texts;
    private FormStates? _forms;
    private MicrodataScopes? _microdata;
    private string? _language;

    /// <summary>The rows.</summary>
    public PageTree Tree => tree;

    /// <summary>The budget of the page.</summary>
    public PageBudget Budget => budget;

    /// <summary>The time that patterns have taken on the page.</summary>
    public PatternBudget Patterns => patterns;

    /// <summary>Checked, default and indeterminate states of form controls.</summary>
    public FormStates Forms => _forms ??= new FormStates(tree, budget);

    /// <summary>The scopes of microdata, which determine the <c>itemprop</c> attributes that describe the page.</summary>
    public MicrodataScopes Microdata => _microdata ??= new MicrodataScopes(tree);

    /// <summary>The texts of the elements.</summary>
    public PageTexts Texts => _texts ??= new PageTexts(tree, maxTextLength, patterns, budget);

    /// <summary>The language that a meta element declares; empty if none does.</summary>
    public string Language => _language ??= ContentLanguage.OfPage(tree);

    /// <summary>Returns the memory to the pool.</summary>
    public void Release() => _texts?.Release();

    /// <summary>Records an issue.</summary>
    public void Report(HtmlIssue issue) => report(issue);
}
