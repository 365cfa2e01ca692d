namespace SchemaGen.Generator.Selectors;

/// <summary>A token of a selector.</summary>
/// <param name="Kind">The kind of token.</param>
/// <param name="Start">The index of its first character, after any comments before it.</param>
/// <param name="End">The index after its last character.</param>
internal readonly record struct SelectorToken(SelectorTokenKind Kind, int Start, int End)
{
    private readonly string? _value;

    /// <summary>The name, the string, the unit of a dimension or the character of a delimiter, escapes resolved.</summary>
    public string Value
    {
        get => _value ?? string.Empty;
        init => _value = value;
    }

    /// <summary>The value of a number that is an integer, limited to the range of <see langword="int"/>.</summary>
    public int Number { get; init; }

    /// <summary>Whether a number is written as an integer.</summary>
    public bool IsInteger { get; init; }

    /// <summary>Whether a number is written with its sign.</summary>
    public bool HasSign { get; init; }

    /// <summary>Whether what follows the <c>#</c> of a hash is an identifier.</summary>
    public bool IsIdentifier { get; init; }

    /// <summary>The number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Reports whether this is the delimiter <paramref name="character"/>.</summary>
    public bool IsDelimiter(char character) => Kind == SelectorTokenKind.Delimiter && Value[0] == character;
}
