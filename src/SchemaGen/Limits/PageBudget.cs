using System;
using System.Threading;

namespace SchemaGen.Limits;

/// <summary>The limits of one page on time, items and characters, in proportion to its length.</summary>
/// <remarks>
/// A page of a few kilobytes can describe values of gigabytes: 500 nested <c>div</c> elements, each an item of a list of strings with the text of all its descendants, or a schema that reads itself at every
/// level. The limits of single values and lists prevent neither. Each limit here is a multiple of the length of the page, with a minimum.
/// The multiples are several times what the densest page needs with a schema that reads each element ten times, and low enough that a page of 100 KB cannot take more than about 40 MB.
/// <para>Reaching a limit throws a <see cref="PageLimitException"/>, which becomes the issue of the page; a cancelled token throws its own exception.</para>
/// </remarks>
internal sealed class PageBudget
{
    /// <summary>The number of characters of values that are allowed for each character of the page. One takes 2 bytes.</summary>
    private const int TextFactor = 64;
    private const int TextFloor = 4 << 20;

    /// <summary>The number of items that are allowed for each character of the page. One takes about 100 bytes.</summary>
    private const int ItemFactor = 2;
    private const int ItemFloor = 100_000;

    /// <summary>The number of items that a nested schema without members counts as.</summary>
    private const int SchemaWeight = 4;

    /// <summary>The number of characters of a page for each element that the parser may create. A tag has at least three; further elements are copies of formatting elements.</summary>
    private const int CharactersPerParsedElement = 2;
    private const int ElementFloor = 20_000;

    /// <summary>The length that is assumed for each element of a tree built by a program.</summary>
    private const int CharactersPerElement = 32;

    /// <summary>The length of the shortest tag.</summary>
    private const int CharactersPerTag = 3;

    /// <summary>The bytes that count as one item.</summary>
    private const int BytesPerItem = 100;

    /// <summary>The number of visited nodes that count as one item: they take time, but no memory.</summary>
    internal const int NodesPerItem = 64;

    /// <summary>The number of nodes that are visited between two checks of the token and the clock, which takes less than a millisecond.</summary>
    private const int NodesPerCheck = 256 * NodesPerItem;

    private static readonly HtmlContext s_unlimited = new() { Limits = new HtmlLimits { MaxTotalLength = long.MaxValue, MaxDuration = Timeout.InfiniteTimeSpan } };

    private readonly HtmlLimits _limits;
    private readonly TimeProvider _clock;
    private readonly CancellationToken _cancellationToken;
    private readonly long _start;
    private long _length;
    private bool _isCallersTree;
    private long _text;
    private long _items;
    private int _nodesLeft = NodesPerCheck;
    private Action? _progress;

    /// <param name="context">The limits, and the clock.</param>
    /// <param name="cancellationToken">Checked together with the clock.</param>
    public PageBudget(HtmlContext context, CancellationToken cancellationToken)
    {
        _limits = context.Limits;
        _clock = context.Clock;
        _start = context.StartedAt ?? _clock.GetTimestamp();
        _cancellationToken = cancellationToken;
    }

    /// <summary>A new budget without limits, for the selectors of <see cref="GeneratedSelectorAttribute"/>.</summary>
    public static PageBudget Unlimited => new(s_unlimited, CancellationToken.None) { _length = int.MaxValue };

    /// <summary><see cref="Check"/> as a delegate.</summary>
    public Action Progress => _progress ??= Check;

    /// <summary>The largest number of characters of all values together.</summary>
    public long MaxText => long.Min(_limits.MaxTotalLength, long.Max(TextFloor, _length * TextFactor));

    /// <summary>The largest number of items of all members together, nested schemas and entries included.</summary>
    public long MaxItems => long.Max(long.Max(ItemFloor, _limits.MaxItems), _length * ItemFactor);

    /// <summary>Gets the largest number of elements that the parser may create from a text.</summary>
    public static int MaxElements(HtmlLimits limits, int length) => int.Min(limits.MaxElements, ElementFloor + (length / CharactersPerParsedElement));

    /// <summary>Creates the exception that ends a page that took too long.</summary>
    public static PageLimitException TimeLimit(HtmlLimits limits) =>
        new(string.Empty, FormattableString.Invariant($"The page takes longer than {limits.MaxDuration.TotalSeconds} s to read (HtmlLimits.MaxDuration)"));

    /// <summary>Creates the exception that ends a page that has too many bytes.</summary>
    public static PageLimitException SizeLimit(HtmlLimits limits) =>
        new(string.Empty, FormattableString.Invariant($"The page has more than {limits.MaxBytes} bytes (HtmlLimits.MaxBytes)"));

    /// <summary>Begins to read the page. Some pages are read twice.</summary>
    /// <param name="length">The length of its text; 0 if it is not known.</param>
    /// <param name="isCallersTree">Whether the tree may contain more than was parsed from that text.</param>
    public void Begin(long length, bool isCallersTree)
    {
        _length = length;
        _isCallersTree = isCallersTree;
        _text = 0;
        _items = 0;
    }

    /// <summary>Checks the token and the clock, and estimates the length of a caller's tree from its elements if there are more than its text can contain.</summary>
    /// <param name="count">The number of elements so far.</param>
    /// <inheritdoc cref="Check"/>
    public void CountElements(int count)
    {
        Check();

        if (_isCallersTree && (long)count * CharactersPerTag > _length)
        {
            _length = (long)count * CharactersPerElement;
        }
    }

    /// <summary>Checks the token and the clock.</summary>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    /// <exception cref="PageLimitException">The page took too long.</exception>
    public void Check()
    {
        _cancellationToken.ThrowIfCancellationRequested();

        if (_limits.MaxDuration != Timeout.InfiniteTimeSpan && _clock.GetElapsedTime(_start) >= _limits.MaxDuration)
        {
            throw TimeLimit(_limits);
        }
    }

    /// <summary>Calls a function that takes a token instead of calling <see cref="Check"/>. Its token is cancelled together with that of the page, and when the time of the page is over.</summary>
    /// <inheritdoc cref="Check"/>
    public T Run<T>(Func<CancellationToken, T> function)
    {
        using var timer = new CancellationTokenSource(TimeLeft(), _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, timer.Token);

        try
        {
            return function(either.Token);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            throw TimeLimit(_limits);
        }
    }

    /// <summary>Counts nodes that are visited again, and checks the token and the clock every 16,384.</summary>
    /// <inheritdoc cref="Check"/>
    public void AddNodes(int count)
    {
        _nodesLeft -= count;

        if (_nodesLeft < 0)
        {
            // The nodes beyond the interval count, too.
            int items = (NodesPerCheck - _nodesLeft) / NodesPerItem;
            _nodesLeft = NodesPerCheck;
            Check();
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
            throw new PageLimitException(string.Empty, FormattableString.Invariant($"The page has more than {MaxItems} items in all, more than its length allows (HtmlLimits.MaxItems)"));
        }
    }

    /// <summary>Counts memory that is not part of the values.</summary>
    /// <inheritdoc cref="AddItems"/>
    public void AddBytes(long count) => AddItems((int)long.Min(int.MaxValue, count / BytesPerItem));

    /// <summary>Counts a nested schema.</summary>
    /// <param name="members">The number of its members.</param>
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

    private TimeSpan TimeLeft()
    {
        if (_limits.MaxDuration == Timeout.InfiniteTimeSpan)
        {
            return Timeout.InfiniteTimeSpan;
        }

        TimeSpan left = _limits.MaxDuration - _clock.GetElapsedTime(_start);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
