namespace SchemaGen.Generator.Selectors;

/// <summary>A set of the kinds of element that <see cref="HtmlTags"/> distinguishes, by their index.</summary>
internal readonly record struct TagSet(ulong Low, ulong Middle, ulong High)
{
    /// <summary>The maximum number of kinds.</summary>
    public const int Capacity = 192;

    /// <summary>Whether it has no kind.</summary>
    public bool IsEmpty => (Low | Middle | High) == 0;

    public static TagSet operator |(TagSet left, TagSet right) => new(left.Low | right.Low, left.Middle | right.Middle, left.High | right.High);

    public static TagSet operator &(TagSet left, TagSet right) => new(left.Low & right.Low, left.Middle & right.Middle, left.High & right.High);

    public static TagSet operator ~(TagSet set) => new(~set.Low, ~set.Middle, ~set.High);

    /// <summary>Gets the set of one kind.</summary>
    public static TagSet Of(int kind) => kind switch
    {
        < 64 => new TagSet(1UL << kind, 0, 0),
        < 128 => new TagSet(0, 1UL << (kind - 64), 0),
        _ => new TagSet(0, 0, 1UL << (kind - 128)),
    };

    /// <summary>Reports whether it has a kind.</summary>
    public bool Contains(int kind) => !(this & Of(kind)).IsEmpty;
}
