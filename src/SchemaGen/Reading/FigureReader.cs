using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using SchemaGen.Conversion;
using SchemaGen.Html;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Reading;

/// <summary>Reads figures: the image with its alternative text, the caption and the credit.</summary>
/// <param name="member">The member.</param>
/// <param name="issues">Reports limits.</param>
/// <param name="matches">The elements of the body.</param>
/// <param name="body">Collects the figures.</param>
internal sealed class FigureReader(CurrentMember member, MemberIssues issues, BodyMatches matches, BodyBuilder body)
{
    /// <summary>The attributes with the address of an image. Those that scripts copy come first, because <c>src</c> is then a placeholder.</summary>
    private static readonly string[] s_imageAddresses = ["data-src", "data-original", "data-lazy-src", "src", "data-srcset", "srcset"];

    /// <summary>The attributes with the address of a source of a picture.</summary>
    private static readonly string[] s_sourceAddresses = ["data-srcset", "srcset"];

    private readonly List<ArticleFigure> _later = [];
    private readonly List<int> _left = [];
    private readonly List<int> _captions = [];
    private readonly List<int> _credits = [];

    private PageTree Tree => member.Page.Tree;

    /// <summary>Reads a figure and those inside it, and adds them to the body.</summary>
    /// <param name="index">The index of its match.</param>
    /// <returns>The index of the first match after its subtree.</returns>
    public int Read(int index)
    {
        int next = ReadLater(index);
        AddRead();
        return next;
    }

    /// <summary>Reads a figure and those inside it.</summary>
    /// <inheritdoc cref="Read"/>
    public int ReadLater(int index)
    {
        int end = Tree.EndOf(matches[index].Row);
        int excludedEnd = 0;

        for (; index < matches.Count && matches[index].Row < end && !member.IsAbandoned; index++)
        {
            int row = matches[index].Row;

            if (row < excludedEnd)
            {
                continue;
            }

            if (matches[index].Role == BodyRole.Excluded)
            {
                excludedEnd = Tree.EndOf(row);
            }
            else if (matches[index].Role == BodyRole.Figure && ReadOne(index) is { } figure)
            {
                _later.Add(figure);
            }
        }

        return index;
    }

    /// <summary>Adds the figures that were read to the body.</summary>
    public void AddRead()
    {
        foreach (ArticleFigure figure in _later)
        {
            body.Add(figure);
        }

        _later.Clear();
    }

    /// <returns>Null if there is neither an image nor a text.</returns>
    private ArticleFigure? ReadOne(int index)
    {
        int row = matches[index].Row;
        int end = Tree.EndOf(row);
        FindLeftOut(index + 1, end);
        FindTexts(row, end);
        (Uri? address, string? alternative) = FindImage(row, end);
        string? credit = TextOf(_credits, CollectionsMarshal.AsSpan(_left), separator: ", ");

        // The credit is often inside the caption.
        _left.AddRange(_credits);
        _left.Sort();
        string? caption = TextOf(_captions, CollectionsMarshal.AsSpan(_left), separator: " ");
        return address is null && caption is null && credit is null ? null : new ArticleFigure(address, alternative, caption, credit);
    }

    /// <summary>Finds the elements inside a figure that are left out, or are figures themselves.</summary>
    private void FindLeftOut(int index, int end)
    {
        _left.Clear();
        int leftEnd = 0;

        for (; index < matches.Count && matches[index].Row < end; index++)
        {
            if (matches[index] is { Role: BodyRole.Excluded or BodyRole.Figure, Row: int row } && row >= leftEnd)
            {
                _left.Add(row);
                leftEnd = Tree.EndOf(row);
            }
        }
    }

    /// <summary>Finds the captions and credits of a figure. An element that only its class calls a caption counts if there is no <c>figcaption</c>.</summary>
    private void FindTexts(int row, int end)
    {
        _captions.Clear();
        _credits.Clear();
        ReadOnlySpan<int> left = CollectionsMarshal.AsSpan(_left);
        bool hasElement = false;
        int captionEnd = 0;

        for (int next = row + 1; next < end;)
        {
            member.Page.Budget.AddNodes(1);

            if (Tree.Nodes[next].Kind == PageNodeKind.Text)
            {
                next++;
                continue;
            }

            if (Tree.Nodes[next].Kind != PageNodeKind.Element || TextElements.IsUnread(Tree.Nodes[next]) || ExcludedRows.IsNext(next, ref left))
            {
                next = Tree.EndOf(next);
                continue;
            }

            if (FigureElements.IsCredit(Tree, next) && !HasParts(next))
            {
                _credits.Add(next);
                next = Tree.EndOf(next);
                continue;
            }

            bool isElement = Tree.Is(next, TagNames.Figcaption);

            if (isElement && !hasElement)
            {
                hasElement = true;
                captionEnd = 0;
                _captions.Clear();
            }

            if (next >= captionEnd && (isElement || (!hasElement && FigureElements.IsCaption(Tree, next) && !HasParts(next))))
            {
                _captions.Add(next);
                captionEnd = Tree.EndOf(next);
            }

            next++;
        }
    }

    /// <summary>Reports whether an element contains an image or a caption, so that it is more than a text.</summary>
    private bool HasParts(int row)
    {
        int end = Tree.EndOf(row);
        member.Page.Budget.AddNodes(end - row);

        for (int i = row + 1; i < end; i++)
        {
            if (Tree.Is(i, TagNames.Img) || Tree.Is(i, TagNames.Figcaption))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the first image with an address, and its alternative text.</summary>
    private (Uri? Address, string? AlternativeText) FindImage(int row, int end)
    {
        Uri? address = null;
        string? alternative = null;
        ReadOnlySpan<int> left = CollectionsMarshal.AsSpan(_left);

        for (int next = row; next < end;)
        {
            member.Page.Budget.AddNodes(1);

            if (ExcludedRows.IsNext(next, ref left))
            {
                next = Tree.EndOf(next);
                continue;
            }

            if (Tree.Is(next, TagNames.Img))
            {
                address ??= AddressOf(next, s_imageAddresses);
                alternative = TextOrNull(ElementText.Normalize(Tree.Attribute(next, "alt") ?? string.Empty)) ?? alternative;

                if (address is not null)
                {
                    break;
                }
            }
            else if (address is null && Tree.Is(next, TagNames.Source) && Tree.Is(Tree.Nodes[next].Parent, TagNames.Picture))
            {
                address = AddressOf(next, s_sourceAddresses);
            }

            next++;
        }

        member.Page.Budget.AddText(alternative?.Length ?? 0);
        return (address, alternative);
    }

    private Uri? AddressOf(int row, string[] attributes)
    {
        foreach (string attribute in attributes)
        {
            if (Tree.Attribute(row, attribute) is not { } value || ImageAddress.Of(attribute, value) is not { Length: > 0 } text || UriConversion.IsBlank(text))
            {
                continue;
            }

            member.Page.Budget.AddText(text.Length);
            bool isAddress = UriConversion.TryUri(text, baseUri: null, out Uri? address, out bool usesBase);

            // The base is looked for only where it matters.
            if (usesBase ? UriConversion.TryUri(text, member.Page.BaseUri, out address) : isAddress)
            {
                return address;
            }
        }

        return null;
    }

    /// <summary>Gets the texts of elements that are not blank, each once.</summary>
    private string? TextOf(List<int> rows, ReadOnlySpan<int> left, string separator)
    {
        var texts = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);

        foreach (int row in rows)
        {
            if (!ElementText.TryRead(Tree, row, ReadMode.Text, left, member.Page.Context.Limits.MaxTextLength, out string text, member.Page.Budget))
            {
                issues.ReportTextLength();
                return null;
            }

            if (text.Length > 0 && known.Add(text))
            {
                member.Page.Budget.AddText(text.Length);
                texts.Add(text);
            }
        }

        return TextOrNull(string.Join(separator, texts));
    }

    private static string? TextOrNull(string text) => text.Length == 0 ? null : text;
}
