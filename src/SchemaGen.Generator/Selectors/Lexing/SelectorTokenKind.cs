namespace SchemaGen.Generator.Selectors;

/// <summary>The kinds of tokens of CSS Syntax 3.</summary>
internal enum SelectorTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>White space, with any comments beside it.</summary>
    WhiteSpace,

    /// <summary>A name.</summary>
    Identifier,

    /// <summary>A name and the parenthesis that follows it.</summary>
    Function,

    /// <summary><c>@</c> and a name.</summary>
    AtKeyword,

    /// <summary><c>#</c> and the characters of a name, which may begin with a digit.</summary>
    Hash,

    /// <summary>A string with both its quotes.</summary>
    String,

    /// <summary>A string that reaches the end of the line or of the text.</summary>
    UnclosedString,

    /// <summary>A comment that reaches the end of the text.</summary>
    UnclosedComment,

    /// <summary>An address without quotes, <c>url(…)</c>, which is one token.</summary>
    Url,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number and a <c>%</c>.</summary>
    Percentage,

    /// <summary>A number and a name.</summary>
    Dimension,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>(</c></summary>
    LeftParenthesis,

    /// <summary><c>)</c></summary>
    RightParenthesis,

    /// <summary><c>[</c></summary>
    LeftBracket,

    /// <summary><c>]</c></summary>
    RightBracket,

    /// <summary><c>{</c></summary>
    LeftBrace,

    /// <summary><c>}</c></summary>
    RightBrace,

    /// <summary>Any other character. (The standard makes tokens of <c>;</c>, <c>&lt;!--</c> and <c>--&gt;</c>, which no selector has.)</summary>
    Delimiter,
}
