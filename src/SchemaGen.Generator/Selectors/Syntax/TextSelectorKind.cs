namespace SchemaGen.Generator.Selectors;

/// <summary>The selectors of jsoup that test an element's text.</summary>
internal enum TextSelectorKind
{
    /// <summary><c>:contains()</c>: the text, that of descendants included, contains the argument, whatever its case.</summary>
    Contains,

    /// <summary><c>:containsOwn()</c>: the element's own text contains it.</summary>
    ContainsOwn,

    /// <summary><c>:matches()</c>: a regular expression is found in the text, that of descendants included.</summary>
    Matches,

    /// <summary><c>:matchesOwn()</c>: it is found in the element's own text.</summary>
    MatchesOwn,
}
