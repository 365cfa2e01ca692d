using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace SchemaGen;

/// <summary>Limits that keep a page from exhausting memory or time. Reaching a limit is an error (<see cref="HtmlIssueKind.LimitReached"/>), never an exception or a truncated value.</summary>
/// <remarks>
/// In addition, the values of a page are limited in proportion to its length: together they have at most 64 characters for each character of the page (but always up to 4 Mi), and
/// at most 2 items of lists, dictionaries and nested schemas for each (but always up to 100,000, or <see cref="MaxItems"/> if that is more). Its tree has at most 20,000 elements, and one more for every two characters.
/// <para>A schema whose values contain elements (<c>IElement</c>) reads a text only if its elements are at most 512 levels deep, and no comment has more than 64 consecutive <c>--!</c>, because AngleSharp parses it, too.</para>
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

    /// <summary>The maximum length of a stream or of the decompressed body of a response, in bytes. Default: 64 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public long MaxBytes
    {
        get => _maxBytes;
        init => _maxBytes = Positive(value);
    }

    /// <summary>The maximum number of elements in the tree of the page, including those that the parser implies or repeats for unclosed formatting; in a caller's tree, of the elements that are visited. Default: 2,000,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxElements
    {
        get => _maxElements;
        init => _maxElements = (int)Positive(value);
    }

    /// <summary>The maximum number of items in a list or entries in a dictionary. Default: 100,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxItems
    {
        get => _maxItems;
        init => _maxItems = (int)Positive(value);
    }

    /// <summary>The maximum length of the text of one value, in UTF-16 code units. Default: 4 Mi (4,194,304).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int MaxTextLength
    {
        get => _maxTextLength;
        init => _maxTextLength = (int)Positive(value);
    }

    /// <summary>The maximum number of issues to keep. Further issues are only counted, and errors among them still fail the page. Default: 200.</summary>
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

    /// <summary>The maximum total length of all values of a page, including texts that are read on the way to a value, in UTF-16 code units. Lower for short pages, see the remarks of the type. Default: 256 Mi (268,435,456).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public long MaxTotalLength
    {
        get => _maxTotalLength;
        init => _maxTotalLength = Positive(value);
    }

    /// <summary>
    /// The maximum time for one page: reading its stream, parsing, matching and reading values. <see cref="Timeout.InfiniteTimeSpan"/> means no limit. Default: 60 seconds.
    /// User code (converters, <c>Using</c>, <c>OnExtracted</c>) and a stream that ignores its token count towards it, but are not interrupted.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative, or longer than 4,294,967,294 milliseconds (about 49.7 days).</exception>
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
