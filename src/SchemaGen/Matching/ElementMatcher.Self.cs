using System;
using System.Text.RegularExpressions;
using SchemaGen.Html;
using SchemaGen.Matching.States;
using SchemaGen.Text;

namespace SchemaGen.Runtime;

/// <content>Tests of one element's state, language, direction and text.</content>
public abstract partial class ElementMatcher
{
    /// <summary>Reports whether the element is the root of a document.</summary>
    protected bool IsRoot(int row) => _tree.IsDocument && _tree.Nodes[row].Parent == PageTree.None;

    /// <summary>Reports whether the element is the scope; for a whole document, its root element.</summary>
    protected bool IsScope(int row) => _scope == PageTree.None ? IsRoot(row) : row == _scope;

    /// <summary>Reports whether the element has neither child elements nor text; comments do not count.</summary>
    /// <remarks>Selectors 4, 13.2, as browsers implement it: white space is text.</remarks>
    protected bool IsEmpty(int row)
    {
        foreach (int child in _tree.Children(row))
        {
            if (_tree.Nodes[child].Kind == PageNodeKind.Element || (_tree.Nodes[child].Kind == PageNodeKind.Text && !_tree.TextOf(child).IsEmpty))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reports whether a checkbox, radio button or option is checked.</summary>
    protected bool IsChecked(int row) => _page.Forms.IsChecked(row);

    /// <summary>Reports whether the element is a form's default button, or checked or selected by its attribute.</summary>
    protected bool IsDefault(int row) => _page.Forms.IsDefault(row);

    /// <summary>Reports whether the element is a radio button in a group without a checked one, or a progress bar without a value.</summary>
    protected bool IsIndeterminate(int row) => _page.Forms.IsIndeterminate(row);

    /// <summary>Reports whether a text control shows its placeholder.</summary>
    protected bool IsPlaceholderShown(int row) => FormControls.IsPlaceholderShown(_tree, row);

    /// <summary>Reports whether the element is defined: any but a custom element, which only a script defines.</summary>
    protected bool IsDefined(int row) => !CustomElements.IsCustom(_tree, row);

    /// <summary>Reports whether the element declares itself editable or not.</summary>
    protected bool DeclaresEditability(int row) => EditableText.IsEditable(_tree, row) is not null;

    /// <summary>Reports whether the element declares itself editable.</summary>
    protected bool IsEditingHost(int row) => EditableText.IsEditable(_tree, row) is true;

    /// <summary>Reports whether the element declares its language.</summary>
    protected bool DeclaresLanguage(int row) => ContentLanguage.Of(_tree, row) is not null;

    /// <summary>Reports whether the language that the element declares is in one of the ranges.</summary>
    protected bool DeclaresLanguage(int row, string[] ranges) => ContentLanguage.Of(_tree, row) is { } language && ContentLanguage.Matches(language, ranges);

    /// <summary>Reports whether the element is the outermost, declares no language, and the page's language is in one of the ranges.</summary>
    protected bool IsPageInLanguage(int row, string[] ranges) =>
        _tree.Nodes[row].Parent == PageTree.None && !DeclaresLanguage(row) && ContentLanguage.Matches(_page.Language, ranges);

    /// <summary>Reports whether the element has a direction that is not inherited. The outermost element always has one.</summary>
    protected bool DeclaresDirection(int row) => _tree.Nodes[row].Parent == PageTree.None || TextDirection.Of(_tree, row) is not null;

    /// <summary>Reports whether the direction of the element is the given one and not inherited; the outermost is left-to-right by default.</summary>
    protected bool DeclaresDirection(int row, string direction) =>
        string.Equals(TextDirection.Of(_tree, row) ?? (_tree.Nodes[row].Parent == PageTree.None ? TextDirection.LeftToRight : null), direction, StringComparison.Ordinal);

    /// <summary>Reports whether the text of the element contains a text, ignoring case.</summary>
    protected bool ContainsText(int row, string text, bool isOwn = false) =>
        isOwn ? OwnTextOf(row).Contains(text, StringComparison.OrdinalIgnoreCase) : _page.Texts.Contains(row, text);

    /// <summary>Reports whether a pattern matches in the text of the element. A pattern that took too long, in one match or in total, is not tried again on the page.</summary>
    protected bool MatchesText(int row, TextPattern pattern, bool isOwn = false)
    {
        ArgumentNullException.ThrowIfNull(pattern);

        if (!_page.Patterns.TryAdmit(pattern, out string? exceeded))
        {
            if (exceeded is not null)
            {
                ReportTimeout(exceeded);
            }

            return false;
        }

        try
        {
            return isOwn ? _page.Texts.IsMatch(pattern, OwnTextOf(row)) : _page.Texts.IsMatch(row, pattern);
        }
        catch (RegexMatchTimeoutException)
        {
            _page.Budget.Check();
            ReportTimeout(_page.Patterns.GiveUp(pattern));
            return false;
        }
    }

    private void ReportTimeout(string limit) =>
        _page.Report(new HtmlIssue(string.Empty, HtmlIssueKind.Timeout, HtmlIssueSeverity.Warning, $"A pattern of a selector took longer than {limit} and is not tried again on this page.", [], element: null));

    private string OwnTextOf(int row) => ElementText.TryRead(_tree, row, ReadMode.OwnText, [], int.MaxValue, out string text, _page.Budget) ? text : string.Empty;
}
