namespace SchemaGen.Generator.Selectors;

/// <summary>The kinds of mistakes in a selector.</summary>
internal enum SelectorErrorCode
{
    // The shape of a selector.

    /// <summary>There is no selector at all.</summary>
    EmptySelector,

    /// <summary>A comma has no selector before or after it.</summary>
    EmptyListItem,

    /// <summary>A selector begins with a combinator.</summary>
    LeadingCombinator,

    /// <summary>A selector ends with a combinator.</summary>
    TrailingCombinator,

    /// <summary>Two combinators follow one another.</summary>
    DoubledCombinator,

    /// <summary>A tag name or <c>*</c> follows other conditions: <c>[href]a</c>.</summary>
    MisplacedTypeSelector,

    /// <summary>A name has to follow <c>.</c>, <c>#</c>, <c>:</c> or <c>::</c>.</summary>
    MissingName,

    /// <summary>A name begins with a digit or a hyphen and a digit, which has to be escaped.</summary>
    NameStartsWithDigit,

    /// <summary>A pseudo-class is written without its colon: <c>not(.a)</c>.</summary>
    MissingColon,

    /// <summary>A token that no selector has.</summary>
    UnexpectedToken,

    /// <summary>A closing bracket without its opening bracket.</summary>
    UnexpectedClosing,

    /// <summary>A backslash before a line end.</summary>
    InvalidEscape,

    /// <summary>More functions inside one another than are allowed.</summary>
    NestingTooDeep,

    /// <summary>More tag names and conditions than are allowed.</summary>
    TooLarge,

    // Missing closing brackets and quotes.

    /// <summary>A <c>[</c> without its <c>]</c>.</summary>
    UnclosedBracket,

    /// <summary>A <c>(</c> without its <c>)</c>.</summary>
    UnclosedParenthesis,

    /// <summary>A string without its closing quote on the same line.</summary>
    UnclosedString,

    /// <summary>A comment without its end.</summary>
    UnclosedComment,

    // Attributes.

    /// <summary>No name follows the <c>[</c>.</summary>
    MissingAttributeName,

    /// <summary>A character in the name of a class or element has to be escaped: <c>.w-1/2</c>, <c>.md:flex</c>, <c>esi:include</c>.</summary>
    UnescapedCharacter,

    /// <summary>A colon in an attribute's name has to be escaped.</summary>
    UnescapedColon,

    /// <summary>An unknown operator: <c>[a==b]</c>.</summary>
    InvalidAttributeOperator,

    /// <summary>No value follows the operator.</summary>
    MissingAttributeValue,

    /// <summary>A value that is not a name has to be quoted.</summary>
    UnquotedValue,

    /// <summary>A flag other than <c>i</c> and <c>s</c>.</summary>
    InvalidAttributeFlag,

    /// <summary>Something else between name, operator, value, flag and bracket.</summary>
    UnexpectedInAttribute,

    // Pseudo-classes.

    /// <summary>There is no such pseudo-class.</summary>
    UnknownPseudoClass,

    /// <summary>A pseudo-class lacks its argument.</summary>
    MissingArgument,

    /// <summary>A pseudo-class takes no argument.</summary>
    UnexpectedArgument,

    /// <summary>The argument of <c>:lang()</c> or <c>:dir()</c> is not valid.</summary>
    InvalidArgument,

    /// <summary>The argument of an <c>:nth-…()</c> is not of the form <c>An+B</c>.</summary>
    InvalidNth,

    /// <summary><c>of</c> without a selector, or where it is not allowed.</summary>
    InvalidOf,

    /// <summary>A <c>:has()</c> inside a <c>:has()</c>.</summary>
    NestedHas,

    /// <summary>Something follows the quoted text of <c>:contains()</c> or a similar selector.</summary>
    InvalidTextArgument,

    /// <summary>The argument of <c>:matches()</c> or <c>:matchesOwn()</c> is not a valid regular expression.</summary>
    InvalidRegularExpression,

    // Selectors of the standard that a static page cannot decide, or that this library does not support.

    /// <summary>A pseudo-element, which is not an element of the page.</summary>
    PseudoElement,

    /// <summary>A state that needs a user, as <c>:hover</c>.</summary>
    UserState,

    /// <summary>A state that needs a browser, as <c>:fullscreen</c>.</summary>
    BrowserState,

    /// <summary>A state that is computed from the value of a field, as <c>:valid</c>.</summary>
    ValueState,

    /// <summary>A pseudo-class of shadow trees, as <c>:host</c>.</summary>
    ShadowTree,

    /// <summary><c>&gt;&gt;&gt;</c> or <c>/deep/</c>.</summary>
    ShadowCombinator,

    /// <summary>The column combinator <c>||</c> or <c>:nth-col()</c>.</summary>
    ColumnSelector,

    /// <summary>A namespace prefix, which cannot be declared here.</summary>
    Namespace,

    /// <summary><c>&amp;</c></summary>
    NestingSelector,

    // Other dialects.

    /// <summary>parsel's <c>::text</c>.</summary>
    ParselText,

    /// <summary>parsel's <c>::attr(href)</c>.</summary>
    ParselAttribute,

    /// <summary>x-ray's <c>a@href</c>.</summary>
    XRayAttribute,

    /// <summary>A path of XPath: <c>//h1</c>, <c>ancestor::div</c>.</summary>
    XPathPath,

    /// <summary>A position of XPath: <c>span[2]</c>.</summary>
    XPathPosition,

    /// <summary>An attribute of XPath: <c>[@href]</c>.</summary>
    XPathAttribute,

    /// <summary>A step of XPath to an attribute: <c>a/@href</c>.</summary>
    XPathAttributeStep,

    /// <summary>A function of XPath: <c>[contains(…)]</c>, <c>text()</c>.</summary>
    XPathFunction,

    /// <summary>A pseudo-class of jQuery: <c>:eq(0)</c>, <c>:first</c>, <c>:visible</c>.</summary>
    JQueryPseudoClass,

    /// <summary>jQuery's <c>[a!=b]</c>.</summary>
    JQueryNotEqual,

    /// <summary>An operator of uBlock Origin, AdGuard or Adblock Plus: <c>:has-text()</c>.</summary>
    ProceduralFilter,

    /// <summary>A pseudo-class of Playwright: <c>:text-is()</c>.</summary>
    PlaywrightPseudoClass,

    /// <summary>A text selector of jsoup that this library does not have: <c>:containsData()</c>.</summary>
    JsoupPseudoClass,

    /// <summary>jsoup's <c>[^data-]</c>.</summary>
    JsoupAttributePrefix,

    /// <summary>A pseudo-class of Beautiful Soup: <c>:-soup-contains()</c>.</summary>
    SoupPseudoClass,

    /// <summary><c>:nth()</c>, which does not name what it counts.</summary>
    NthWithoutKind,

    // Warnings.

    /// <summary>An alternative of <c>:is()</c> or <c>:where()</c> is invalid and therefore left out.</summary>
    DroppedAlternative,

    /// <summary><c>:is()</c> or <c>:where()</c> without an argument matches nothing.</summary>
    EmptyForgivingList,

    /// <summary>A condition that no element of an HTML page meets.</summary>
    NeverMatches,

    /// <summary>A value that looks like a regular expression, and is compared as text.</summary>
    RegularExpressionValue,

    /// <summary>A class that ends with a hyphen before <c>[</c>, as in <c>.bg-[color]</c>.</summary>
    UnescapedBracket,

    /// <summary>A relation of elements that the tree construction of HTML never creates.</summary>
    ImpossibleInHtml,

    /// <summary>Elements that are not inside of the scope.</summary>
    OutsideScope,

    /// <summary>An alternative of a list matches only what another one matches.</summary>
    RedundantAlternative,

    /// <summary>A name that a build of the site generates.</summary>
    GeneratedByBuild,

    /// <summary>A name that only one page has.</summary>
    BoundToPage,

    /// <summary>A path of positions or of elements without a name.</summary>
    CopiedPath,

    /// <summary>An old name of a pseudo-class.</summary>
    LegacyName,

    /// <summary>A <c>*</c> in a language range has to be quoted or escaped.</summary>
    UnquotedWildcard,

    /// <summary>A backslash at the end escapes nothing.</summary>
    TrailingBackslash,

    /// <summary>A name contains an invisible character, such as a no-break space.</summary>
    InvisibleCharacter,
}
