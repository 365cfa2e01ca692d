using SchemaGen.Html;
using SchemaGen.Results;
using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>Reads the body of an article: its texts by role, with their markup, and its figures.</summary>
internal sealed class BodyReader
{
    private readonly CurrentMember _member;
    private readonly BodyMatches _matches = new();
    private readonly BodyBuilder _body;
    private readonly BlockReader _blocks;
    private readonly FigureReader _figures;

    /// <param name="member">The member.</param>
    /// <param name="issues">Reports limits.</param>
    public BodyReader(CurrentMember member, MemberIssues issues)
    {
        _member = member;
        _body = new BodyBuilder(member, issues);
        _figures = new FigureReader(member, issues, _matches, _body);
        _blocks = new BlockReader(member, issues, _matches, _body, _figures);
    }

    /// <summary>Reads a source.</summary>
    /// <returns>Null if it gave no text.</returns>
    public ArticleBody? Read(int source, in BodyReading reading)
    {
        if (!_member.TryBegin(source, reading.Main, out Attempt attempt))
        {
            return null;
        }

        PageTree tree = _member.Page.Tree;
        _matches.Find(_member.Scope, reading);
        _body.Begin();
        FilledMark filled = _member.Page.Elements?.Mark ?? default;
        _blocks.Begin(reading.Lines, _matches.CommonAncestor(tree));

        for (int i = 0; i < _matches.Count && !_member.IsAbandoned;)
        {
            int first = i;
            int count = _body.Count;

            switch (_matches[i].Role)
            {
                case BodyRole.Excluded:
                    i = SkipTo(i, tree.EndOf(_matches[i].Row));
                    break;
                case BodyRole.Figure:
                    i = _figures.Read(i);
                    break;
                default:
                    Attempt.KeepFurthest(ref attempt, HtmlAttemptOutcome.Blank, text: null, _matches[i].Row);
                    i = _blocks.Read(i);
                    break;
            }

            if (_body.Count > count && _member.Page.Elements is not null)
            {
                AddElements(first, i);
            }
        }

        if (_member.IsAbandoned)
        {
            return null;
        }

        if (_body.IsBlank)
        {
            // Figures alone are no body.
            _member.Page.Elements?.RollBack(filled);
            _member.Add(attempt);
            return null;
        }

        _member.FillBy(source);
        return _body.Build(_blocks.Containers, _blocks.HasLinks);
    }

    /// <summary>Records the elements of a range that are not inside an excluded one.</summary>
    private void AddElements(int start, int end)
    {
        for (int i = start; i < end;)
        {
            if (_matches[i].Role == BodyRole.Excluded)
            {
                i = SkipTo(i, _member.Page.Tree.EndOf(_matches[i].Row));
            }
            else
            {
                _member.AddElement(SchemaScope.NoIndex, _matches[i++].Row);
            }
        }
    }

    /// <summary>Gets the index of the first element at or after a row.</summary>
    private int SkipTo(int index, int row)
    {
        while (index < _matches.Count && _matches[index].Row < row)
        {
            index++;
        }

        return index;
    }
}
