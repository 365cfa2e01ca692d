namespace SchemaGen.Tool.Scaffolding.Selectors;

/// <summary>The costs of the parts of selectors. Of the selectors that match the same, the one with the least cost is the most likely to match on other pages and after a redesign, and easy to read.</summary>
internal static class SelectorCosts
{
    /// <summary>An id, which one element of the page has.</summary>
    public const int Id = 4;

    /// <summary>A class that names content, such as <c>article-body</c>.</summary>
    public const int ContentClass = 4;

    /// <summary>Another class, which may name a part of the layout.</summary>
    public const int OtherClass = 7;

    /// <summary>A class that only sets a style. It changes with the style, so that any other two parts are better.</summary>
    public const int UtilityClass = 40;

    /// <summary>A digit in a class, which may count versions or columns.</summary>
    public const int Digit = 6;

    /// <summary>The part of a generated class that does not change. It matches inside of longer names, too.</summary>
    public const int ClassPart = 14;

    /// <summary>An attribute with a meaning, such as <c>itemprop</c>: as stable as a class, but longer.</summary>
    public const int Attribute = 8;

    /// <summary>The beginning of a numbered value of an attribute.</summary>
    public const int AttributePrefix = 10;

    /// <summary>The headline of the highest level, of which most pages have one.</summary>
    public const int MainHeading = 2;

    /// <summary>Another tag, of which pages have many.</summary>
    public const int Tag = 8;

    /// <summary>A tag before a condition. It helps only if other elements have the condition.</summary>
    public const int TagOfCondition = 2;

    /// <summary>A parent. It fails if the site adds an element between, so that it is worth more than an ancestor at any depth.</summary>
    public const int Parent = 6;

    /// <summary>An ancestor at any depth. One is added for each level, because near ancestors belong to the element, and far ones to the page.</summary>
    public const int Ancestor = 4;

    /// <summary>A match that is not wanted, after the one that is.</summary>
    public const int SurplusMatch = 3;

    private const int IdCharacters = 4;
    private const int ClassCharacters = 6;

    /// <summary>Gets the cost of the length of an id.</summary>
    public static int LengthOfId(string id) => id.Length / IdCharacters;

    /// <summary>Gets the cost of the length of a class. Long classes are usual, and cost less than long ids.</summary>
    public static int LengthOfClass(string name) => name.Length / ClassCharacters;
}
