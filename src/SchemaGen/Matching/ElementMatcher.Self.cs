using System;
using System.Text.RegularExpressions;
using SchemaGen.Html;
using SchemaGen.Matching.States;
using SchemaGen.Text;

namespace SchemaGen.Runtime;

/// <content>What an element and the page around it say.</content>
public abstract partial class ElementMatcher
{
    /// <summary>Whether the element is the root of a document.</summary>
    protected bool IsRoot(int row) => _tree.IsDocument && _tree.Nodes[row].Parent == PageTree.None;

    /// <summary>Whether the element is the scope: of a document, its root element.</summary>
    protected bool IsScope(int row) => _scope == PageTree.None ? IsRoot(row) : row == _scope;

    /// <summary>Whether the element has neither elements nor text inside; comments do not count.</summary>
    /// <remarks>Selectors 4, 13.2, as every engine reads it: white space is text.</remarks>
    protected bool IsEmpty(int row)
    {
        int end = _tree.EndOf(row);

        for (int next = row + 1; next < end; next = _tree.EndOf(next))
        {
            if (_tree.Nodes[next].Kind == PageNodeKind.Element || (_tree.Nodes[next].Kind == PageNodeKind.Text && !_tree.TextOf(next).IsEmpty))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a box or an option is chosen.</summary>
    protected bool IsChecked(int row) => _page.Forms.IsChecked(row);

    /// <summary>Whether it is a form's default button, or chosen from the start.</summary>
    protected bool IsDefault(int row) => _page.Forms.IsDefault(row);

    /// <summary>Whether it is a radio button of a group without choice, or a progress bar without value.</summary>
    protected bool IsIndeterminate(int row) => _page.Forms.IsIndeterminate(row);

    /// <summary>Whether a text control shows its placeholder.</summary>
    protected bool IsPlaceholderShown(int row) => FormControls.IsPlaceholderShown(_tree, row);

    /// <summary>Whether the element is of HTML's own, or of another language; a custom element is defined only by a script.</summary>
    protected bool IsDefined(int row) => !CustomElements.IsCustom(_tree, row);

    /// <summary>Whether the element says itself if it can be edited.</summary>
    protected bool SaysEditable(int row) => EditableText.IsEditable(_tree, row) is not null;

    /// <summary>Whether the element says itself that it can be edited.</summary>
    protected bool IsEditingHost(int row) => EditableText.IsEditable(_tree, row) is true;

    /// <summary>Whether the element says itself in which language it is.</summary>
    protected bool SaysLanguage(int row) => ContentLanguage.Of(_tree, row) is not null;

    /// <summary>Whether the language that the element says itself is in one of the ranges.</summary>
    protected bool SaysLanguage(int row, string[] ranges) => ContentLanguage.Of(_tree, row) is { } language && ContentLanguage.Matches(language, ranges);

    /// <summary>Whether the element is the outermost, says nothing itself, and the page's language is in one of the ranges.</summary>
    protected bool IsPageInLanguage(int row, string[] ranges) =>
        _tree.Nodes[row].Parent == PageTree.None && !SaysLanguage(row) && ContentLanguage.Matches(_page.Language, ranges);

    /// <summary>Whether the element says itself in which direction it is written; the outermost always does.</summary>
    protected bool SaysDirection(int row) => _tree.Nodes[row].Parent == PageTree.None || TextDirection.Of(_tree, row) is not null;

    /// <summary>Whether the direction that the element says itself is this one; the outermost is left-to-right if it says nothing.</summary>
    protected bool SaysDirection(int row, string direction) =>
        string.Equals(TextDirection.Of(_tree, row) ?? (_tree.Nodes[row].Parent == PageTree.None ? TextDirection.LeftToRight : null), direction, StringComparison.Ordinal);

    /// <summary>Whether the text of the element has a text in it, without case.</summary>
    protected bool ContainsText(int row, string text, bool isOwn = false) =>
        isOwn ? OwnTextOf(row).Contains(text, StringComparison.OrdinalIgnoreCase) : _page.Texts.Contains(row, text);

    /// <summary>Whether a pattern matches in the text of the element. A pattern that took too long, once or in all, is not tried again on the page.</summary>
    protected bool MatchesText(int row, TextPattern pattern, bool isOwn = false)
    {
        ArgumentNullException.ThrowIfNull(pattern);

        if (!_page.Patterns.MayTry(pattern, out bool isNews))
        {
            if (isNews)
            {
                ReportTimeout(FormattableString.Invariant($"{PatternBudget.Limit} ms in all"));
            }

            return false;
        }

        try
        {
            return isOwn ? _page.Texts.IsMatch(pattern, OwnTextOf(row)) : _page.Texts.IsMatch(row, pattern);
        }
        catch (RegexMatchTimeoutException)
        {
            _page.Budget.Ask();
            _page.Patterns.GiveUp(pattern);
            ReportTimeout("250 ms");
            return false;
        }
    }

    private void ReportTimeout(string limit) =>
        _page.Report(new HtmlIssue(string.Empty, HtmlIssueKind.Timeout, HtmlIssueSeverity.Warning, $"A pattern of a selector took longer than {limit} and is not tried again on this page.", [], element: null));

    private string OwnTextOf(int row) => ElementText.TryRead(_tree, row, ReadMode.OwnText, [], int.MaxValue, out string text, _page.Budget) ? text : string.Empty;
}
