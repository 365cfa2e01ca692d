using System.Collections.Generic;
using SchemaGen.Markdown;

namespace SchemaGen.Reading;

/// <summary>Collects the texts of a body into sections, and its figures.</summary>
/// <param name="member">The member.</param>
/// <param name="issues">Reports limits.</param>
internal sealed class BodyBuilder(CurrentMember member, MemberIssues issues)
{
    private readonly List<string> _summary = [];
    private readonly List<ArticleSection> _sections = [];
    private readonly List<string> _headings = [];
    private readonly List<string> _paragraphs = [];
    private readonly List<BlockMarkup?> _summaryMarkup = [];
    private readonly List<BlockMarkup?> _markup = [];
    private readonly List<ArticleFigure> _figures = [];

    /// <summary>For each figure, the number of texts before it: those of the summary if the last of them is one.</summary>
    private readonly List<(bool IsInSummary, int Count)> _places = [];
    private bool _endsWithSummary;

    /// <summary>The number of texts and figures.</summary>
    public int Count => _summary.Count + _markup.Count + _figures.Count;

    /// <summary>Whether there is no text.</summary>
    public bool IsBlank => _summary.Count + _markup.Count == 0;

    /// <summary>Begins a body.</summary>
    public void Begin()
    {
        _summary.Clear();
        _sections.Clear();
        _headings.Clear();
        _paragraphs.Clear();
        _summaryMarkup.Clear();
        _markup.Clear();
        _figures.Clear();
        _places.Clear();
        _endsWithSummary = true;
    }

    /// <summary>Adds a text that follows all others of its role.</summary>
    public void Add(BodyRole role, string text, BlockMarkup? markup)
    {
        if (!issues.CheckTextLength(text.Length) || !issues.CheckItemCount(_summary.Count + _markup.Count))
        {
            return;
        }

        member.Page.Budget.AddText(text.Length);
        member.Page.Budget.AddItems(1);
        _endsWithSummary = role == BodyRole.Summary;

        if (_endsWithSummary)
        {
            _summary.Add(text);
            _summaryMarkup.Add(markup);
            return;
        }

        _markup.Add(markup);

        if (role == BodyRole.Paragraph)
        {
            _paragraphs.Add(text);
            return;
        }

        if (_paragraphs.Count > 0)
        {
            EndSection();
        }

        _headings.Add(text);
    }

    /// <summary>Adds a figure after the texts so far.</summary>
    public void Add(ArticleFigure figure)
    {
        if (issues.CheckItemCount(_figures.Count))
        {
            member.Page.Budget.AddItems(1);
            _figures.Add(figure);
            _places.Add((_endsWithSummary, _endsWithSummary ? _summary.Count : _markup.Count));
        }
    }

    /// <summary>Gets the body.</summary>
    /// <param name="containers">The list items and quotes of its texts.</param>
    /// <param name="hasLinks">Whether addresses of links are resolved if Markdown is written.</param>
    public ArticleBody Build(List<BlockContainer> containers, bool hasLinks)
    {
        EndSection();
        var places = new int[_places.Count];

        for (int i = 0; i < places.Length; i++)
        {
            places[i] = _places[i].Count + (_places[i].IsInSummary ? 0 : _summary.Count);
        }

        return new ArticleBody
        {
            Summary = _summary.ToArray(),
            Sections = _sections.ToArray(),
            Figures = _figures.ToArray(),
            Markup = new BodyMarkup([.. _summaryMarkup, .. _markup], [.. containers], places, hasLinks ? member.Page.BaseUri : null),
        };
    }

    private void EndSection()
    {
        if (_headings.Count + _paragraphs.Count > 0)
        {
            _sections.Add(new ArticleSection(_headings.ToArray(), _paragraphs.ToArray()));
            _headings.Clear();
            _paragraphs.Clear();
        }
    }
}
