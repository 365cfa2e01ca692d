using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace SchemaGen;

/// <summary>The most that is read of a page, so that no page can exhaust or hang its reader. Reaching a limit is an error (<see cref="HtmlIssueKind.LimitReached"/>), never an exception or a truncated value.</summary>
/// <remarks>
/// Beside these limits, a short page may not give more values than its length explains: all values of a page together have at most 64 characters for each character of the page (but always up to 4 Mi), and
/// at most 2 items of lists, dictionaries and nested schemas for each (but always up to 100,000, or <see cref="MaxItems"/> if that is more); its tree has at most one element for two characters, and 20,000 more.
/// </remarks>
public sealed record HtmlLimits
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private readonly long _maxBytes = 64 << 20;
    private readonly int _maxElements = 2_000_000;
    private readonly int _maxItems = 100_000;
    private readonly int _maxTextLength = 4 << 20;
    private readonly int _maxIssues = 200;
    private readonly long _maxTotalLength = 256 << 20;
    private readonly TimeSpan _maxDuration = TimeSpan.FromSeconds(60);

    /// <summary>The bytes of a stream. Default: 64 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public long MaxBytes
    {
        get => _maxBytes;
        init => _maxBytes = Positive(value);
    }

    /// <summary>The elements of the page's tree, those included that the parser implies or repeats for unclosed formatting; of a caller's tree, those that are read. Default: 2,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxElements
    {
        get => _maxElements;
        init => _maxElements = (int)Positive(value);
    }

    /// <summary>The items of one list, and the entries of one dictionary. Default: 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxItems
    {
        get => _maxItems;
        init => _maxItems = (int)Positive(value);
    }

    /// <summary>The length of one value's text, in characters (UTF-16 code units). Default: 4 Mi (4,194,304).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxTextLength
    {
        get => _maxTextLength;
        init => _maxTextLength = (int)Positive(value);
    }

    /// <summary>The issues that are kept; further ones are counted, and errors among them still fail the page. Zero keeps none. Default: 200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxIssues
    {
        get => _maxIssues;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MaxIssues));
            _maxIssues = value;
        }
    }

    /// <summary>The characters (UTF-16 code units) of all values of a page together, texts that are read on the way to a value included; less where the page is short. Default: 256 Mi (268,435,456).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public long MaxTotalLength
    {
        get => _maxTotalLength;
        init => _maxTotalLength = Positive(value);
    }

    /// <summary>
    /// The time for one page: reading its stream, parsing, matching and reading its values. <see cref="Timeout.InfiniteTimeSpan"/> for no limit. Default: 60 seconds.
    /// Code of yours (converters, <c>Using</c>, <c>OnExtracted</c>) counts, but is not interrupted; nor is a stream that does not heed its token.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative, or longer than 49 days.</exception>
    public TimeSpan MaxDuration
    {
        get => _maxDuration;
        init
        {
            if (value != Timeout.InfiniteTimeSpan)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, nameof(MaxDuration));
                ArgumentOutOfRangeException.ThrowIfGreaterThan(value, s_longest, nameof(MaxDuration));
            }

            _maxDuration = value;
        }
    }

    private static long Positive(long value, [CallerMemberName] string property = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, property);
        return value;
    }
}
