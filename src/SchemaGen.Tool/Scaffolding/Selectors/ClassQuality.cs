using System.Text.RegularExpressions;

namespace SchemaGen.Tool.Scaffolding.Selectors;

/// <summary>Judges names that are stable, but may say nothing about the content of an element.</summary>
internal static partial class ClassQuality
{
    /// <summary>Reports whether a class is one of those that only set a style, as utility frameworks have them: <c>mt-4</c>, <c>text-lg</c>, <c>col-md-6</c>.</summary>
    public static bool IsUtility(string name) => Utility().IsMatch(name);

    /// <summary>Reports whether a class is a state of a page or of one visit, the result of a script, or the position of an element among its like.</summary>
    public static bool IsState(string name) => State().IsMatch(name) || Position().IsMatch(name);

    /// <summary>Reports whether a name is one of content, such as <c>article-body</c>.</summary>
    public static bool IsContent(string name) => Content().IsMatch(name);

    [GeneratedRegex(
        "^-?(?:[mp][trblxyse]?|w|h|z|gap|col|row|order|top|left|right|bottom|inset|basis|grow|shrink|leading|tracking|opacity|duration|delay|ease|scale|rotate|border|rounded|shadow|ring|space|divide|min|max|grid|cols|line-clamp|aspect|float|align|justify|items|self|content|place|object|overflow|cursor|select|transition|transform|fs|fw|lh|bg|text|font|d|flex|g|gx|gy|u|is|has|no)-[a-z0-9.-]+$"
        + "|^(?:flex|grid|block|inline|inline-block|hidden|relative|absolute|fixed|sticky|static|container|container-fluid|row|col|clearfix|clear|float|left|right|center|wrapper|inner|outer|wrap|uppercase|lowercase|capitalize|italic|bold|underline|truncate|antialiased|prose|small|large|even|odd|first|last)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Utility();

    [GeneratedRegex("^(?:is|has|no|js)-|(?:^|[-_])(?:active|open|opened|closed|loaded|loading|lazyloaded|lazyload|visible|expanded|collapsed|current|selected|hover|sticky|initialized|processed|enabled|disabled|ready)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex State();

    [GeneratedRegex("^(?:thread-)?(?:even|odd|alt|first|last)$|^depth-[0-9]+$|^(?:byuser|bypostauthor)$|^comment-author-", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Position();

    [GeneratedRegex("article|story|body|content|entry|text|post|headline|title|author|byline|date|time|publish|news|comment|card|teaser|lead|summary", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Content();
}
