namespace SchemaGen.Generator.Selectors;

/// <summary>The kinds that an element of a selector can have, and those that its parent can have.</summary>
internal readonly record struct ElementPlace(TagSet Self, TagSet Parents)
{
    /// <summary>Gets the place of an element of which nothing else is known.</summary>
    public static ElementPlace Of(TagSet kinds) => new(kinds, HtmlTags.ParentsOf(kinds));

    /// <summary>Gets the place of an element that a combinator joins to this one.</summary>
    public ElementPlace Step(Combinator combinator, TagSet allowed)
    {
        TagSet found = allowed & combinator switch
        {
            Combinator.Child => HtmlTags.ChildrenOf(Self),
            Combinator.Descendant => HtmlTags.DescendantsOf(Self),
            _ => HtmlTags.ChildrenOf(Parents),
        };
        TagSet above = combinator switch
        {
            Combinator.Child => Self,
            Combinator.Descendant => Self | HtmlTags.DescendantsOf(Self),
            _ => Parents,
        };
        return new ElementPlace(found, HtmlTags.ParentsOf(found) & above);
    }
}
