using System;
using System.Threading;

namespace SchemaGen.Limits;

/// <summary>What reading one page may still take: time, items and characters, all of them in proportion to the page.</summary>
/// <remarks>
/// A page of a few kilobytes can describe values of gigabytes: 500 nested <c>div</c>, each of which a list of strings reads with all that is inside, or a schema that reads itself at every
/// level. The limit of a single value or list stops neither. Every limit here is the larger of a floor, which a short page may use up, and a multiple of the page's length.
/// The multiples are several times what the densest page needs whose elements a schema reads ten times each, and low enough that a page of 100 KB cannot make more than about 40 MB.
/// <para>A limit ends the reading by a <see cref="PageLimitException"/>, which becomes the page's issue; a cancelled token ends it by its own exception.</para>
/// </remarks>
internal sealed class PageBudget
{
    /// <summary>The characters of all values: each is 2 bytes.</summary>
    private const int TextFactor = 64;
    private const int TextFloor = 4 << 20;

    /// <summary>Items, each of which stands for about 100 bytes.</summary>
    private const int ItemFactor = 2;
    private const int ItemFloor = 100_000;

    /// <summary>The weight of a nested schema without members.</summary>
    private const int SchemaWeight = 4;

    /// <summary>Elements that the parser builds. A tag has three characters; more elements come from formatting elements that it repeats.</summary>
    private const int ElementsPerCharacterDivisor = 2;
    private const int ElementFloor = 20_000;

    /// <summary>A tree that a program has built counts as so many characters for each element.</summary>
    private const int CharactersPerElement = 32;

    /// <summary>The shortest tag.</summary>
    private const int CharactersPerTag = 3;

    /// <summary>The bytes that an item stands for.</summary>
    private const int BytesPerItem = 100;

    /// <summary>Nodes that count as one item: they take time and no memory.</summary>
    internal const int NodesPerItem = 64;

    /// <summary>How many nodes are visited before the clock and the token are asked: less than a millisecond.</summary>
    private const int NodesPerQuestion = 256 * NodesPerItem;

    private static readonly HtmlContext s_unlimited = new() { Limits = new HtmlLimits { MaxTotalLength = long.MaxValue, MaxDuration = Timeout.InfiniteTimeSpan } };

    private readonly HtmlLimits _limits;
    private readonly TimeProvider _clock;
    private readonly CancellationToken _cancellationToken;
    private readonly long _start;
    private long _length;
    private bool _isCallersTree;
    private long _text;
    private long _items;
    private int _nodesLeft = NodesPerQuestion;

    /// <param name="context">The limits, and the clock.</param>
    /// <param name="cancellationToken">Asked together with the clock.</param>
    public PageBudget(HtmlContext context, CancellationToken cancellationToken)
    {
        _limits = context.Limits;
        _clock = context.Clock;
        _start = context.StartedAt ?? _clock.GetTimestamp();
        _cancellationToken = cancellationToken;
    }

    /// <summary>The budget of what has no limits: a selector that a program runs by itself.</summary>
    public static PageBudget Unlimited => new(s_unlimited, CancellationToken.None) { _length = int.MaxValue };

    /// <summary>The most characters that all values may have together.</summary>
    public long MaxText => long.Min(_limits.MaxTotalLength, long.Max(TextFloor, _length * TextFactor));

    /// <summary>The most items that all members may have together, nested schemas and entries included.</summary>
    public long MaxItems => long.Max(long.Max(ItemFloor, _limits.MaxItems), _length * ItemFactor);

    /// <summary>The most elements that are built of a text.</summary>
    public static int MaxElements(HtmlLimits limits, int length) => int.Min(limits.MaxElements, ElementFloor + (length / ElementsPerCharacterDivisor));

    /// <summary>The end of a page that took too long.</summary>
    public static PageLimitException TimeLimit(HtmlLimits limits) =>
        new(string.Empty, FormattableString.Invariant($"The page takes longer than {limits.MaxDuration.TotalSeconds} s to read (HtmlLimits.MaxDuration)"));

    /// <summary>Begins a reading of the page; some pages are read twice.</summary>
    /// <param name="length">The length of its text; 0 if it is not known.</param>
    /// <param name="isCallersTree">Whether the tree may have more than was parsed from that text.</param>
    public void Begin(long length, bool isCallersTree)
    {
        _length = length;
        _isCallersTree = isCallersTree;
        _text = 0;
        _items = 0;
    }

    /// <summary>Counts the elements of a tree, and asks the token and the clock. A caller's tree that has more elements than its text can have is measured by them.</summary>
    /// <param name="count">The number of elements so far.</param>
    /// <inheritdoc cref="Ask"/>
    public void CountElements(int count)
    {
        Ask();

        if (_isCallersTree && (long)count * CharactersPerTag > _length)
        {
            _length = (long)count * CharactersPerElement;
        }
    }

    /// <summary>Asks the token and the clock.</summary>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    /// <exception cref="PageLimitException">The time is over.</exception>
    public void Ask()
    {
        _cancellationToken.ThrowIfCancellationRequested();

        if (_limits.MaxDuration != Timeout.InfiniteTimeSpan && _clock.GetElapsedTime(_start) >= _limits.MaxDuration)
        {
            throw TimeLimit(_limits);
        }
    }

    /// <summary>Counts nodes that are visited once more than the page has them, and asks every 16,384.</summary>
    /// <inheritdoc cref="Ask"/>
    public void AddNodes(int count)
    {
        _nodesLeft -= count;

        if (_nodesLeft < 0)
        {
            // Rounded up: what is left over counts for the next.
            int items = (NodesPerQuestion - _nodesLeft) / NodesPerItem;
            _nodesLeft = NodesPerQuestion;
            Ask();
            AddItems(items);
        }
    }

    /// <summary>Counts items of lists and of dictionaries.</summary>
    /// <exception cref="PageLimitException">There are too many.</exception>
    public void AddItems(int count)
    {
        _items += count;

        if (_items > MaxItems)
        {
            throw new PageLimitException(string.Empty, FormattableString.Invariant($"The page has more than {MaxItems} items in all, more than its length may bring (HtmlLimits.MaxItems)"));
        }
    }

    /// <summary>Counts memory that is taken beside the values.</summary>
    /// <inheritdoc cref="AddItems"/>
    public void AddBytes(long count) => AddItems((int)long.Min(int.MaxValue, count / BytesPerItem));

    /// <summary>Counts a nested schema.</summary>
    /// <param name="members">How many members it has.</param>
    /// <inheritdoc cref="AddItems"/>
    public void AddSchema(int members)
    {
        AddNodes(NodesPerItem);
        AddItems(SchemaWeight + members);
    }

    /// <summary>Counts the characters of a value.</summary>
    /// <inheritdoc cref="AddItems"/>
    public void AddText(int length)
    {
        AddNodes(1 + (length / NodesPerItem));
        _text += length;

        if (_text > MaxText)
        {
            throw new PageLimitException(string.Empty, FormattableString.Invariant($"The values of the page have more than {MaxText} characters in all (HtmlLimits.MaxTotalLength, less for a short page)"));
        }
    }
}
