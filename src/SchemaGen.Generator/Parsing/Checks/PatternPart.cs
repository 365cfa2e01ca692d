namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Properties that all matches of a part of a regular expression have.</summary>
/// <param name="CanMatch">Whether it may match anything.</param>
/// <param name="Shortest">The least number of characters of a match.</param>
/// <param name="CanConsume">Whether a match may have characters.</param>
/// <param name="IsAlways">Whether it matches the empty text at every position.</param>
internal readonly record struct PatternPart(bool CanMatch, int Shortest, bool CanConsume, bool IsAlways)
{
    /// <summary>Lengths beyond this are not distinguished.</summary>
    private const int Limit = 1_000_000;

    /// <summary>Matches the empty text.</summary>
    public static PatternPart Empty => new(CanMatch: true, Shortest: 0, CanConsume: false, IsAlways: true);

    /// <summary>Matches the empty text at some positions.</summary>
    public static PatternPart Position => Empty with { IsAlways = false };

    /// <summary>Matches one character.</summary>
    public static PatternPart Character => new(CanMatch: true, Shortest: 1, CanConsume: true, IsAlways: false) { MayBeginWithLineEnd = true };

    /// <summary>Matches nothing.</summary>
    public static PatternPart Nothing => new(CanMatch: false, Shortest: 0, CanConsume: false, IsAlways: false);

    /// <summary>Whether every match is at the beginning of the text.</summary>
    public bool IsAtStart { get; init; }

    /// <summary>Whether every match is at the end of the text, or before the line end there.</summary>
    public bool IsAtEnd { get; init; }

    /// <summary>Whether every match contains a line end or a tab, which a line of text has not.</summary>
    public bool NeedsLineEnd { get; init; }

    /// <summary>Whether a match may begin with a line end.</summary>
    public bool MayBeginWithLineEnd { get; init; }

    /// <summary>The part followed by another.</summary>
    public PatternPart Then(PatternPart next) => new(
        // The end of the text may be before a line end.
        CanMatch && next.CanMatch && !(next.IsAtStart && Shortest > 0) && !(IsAtEnd && (next.Shortest > 1 || (next.Shortest == 1 && !next.MayBeginWithLineEnd))),
        Add(Shortest, next.Shortest),
        CanConsume || next.CanConsume,
        IsAlways && next.IsAlways)
    {
        IsAtStart = IsAtStart || next.IsAtStart,
        IsAtEnd = IsAtEnd || next.IsAtEnd,
        NeedsLineEnd = NeedsLineEnd || next.NeedsLineEnd || (IsAtEnd && next.Shortest == 1),
        MayBeginWithLineEnd = MayBeginWithLineEnd || (Shortest == 0 && next.MayBeginWithLineEnd),
    };

    /// <summary>The part or another.</summary>
    public PatternPart Or(PatternPart other) =>
        !CanMatch ? other : !other.CanMatch ? this : new PatternPart(CanMatch: true, Shortest < other.Shortest ? Shortest : other.Shortest, CanConsume || other.CanConsume, IsAlways || other.IsAlways)
        {
            IsAtStart = IsAtStart && other.IsAtStart,
            IsAtEnd = IsAtEnd && other.IsAtEnd,
            NeedsLineEnd = NeedsLineEnd && other.NeedsLineEnd,
            MayBeginWithLineEnd = MayBeginWithLineEnd || other.MayBeginWithLineEnd,
        };

    /// <summary>The part at least <paramref name="least"/> times and at most <paramref name="most"/> times.</summary>
    public PatternPart Times(int least, int most)
    {
        if (most == 0 || (least == 0 && !CanMatch))
        {
            return Empty;
        }

        if (least == 0)
        {
            return new PatternPart(CanMatch: true, Shortest: 0, CanConsume, IsAlways: true) { MayBeginWithLineEnd = MayBeginWithLineEnd };
        }

        // From the second time on, the part follows itself.
        PatternPart repeated = least == 1 ? this : Then(this);
        return repeated with { Shortest = Multiply(Shortest, least) };
    }

    private static int Add(int one, int two) => one > Limit - two ? Limit : one + two;

    private static int Multiply(int length, int times) => length > 0 && times > Limit / length ? Limit : length * times;
}
