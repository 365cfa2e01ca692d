namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>The members of an article that are looked for.</summary>
internal enum MemberRole
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The names of the authors.</summary>
    Authors,

    /// <summary>The time of publication.</summary>
    PublishedAt,

    /// <summary>The time of the last change.</summary>
    ModifiedAt,

    /// <summary>The description for search engines and social networks.</summary>
    Description,

    /// <summary>The section of the site.</summary>
    Section,

    /// <summary>The keywords.</summary>
    Topics,

    /// <summary>The image that represents the article.</summary>
    Image,
}
