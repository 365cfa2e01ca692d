namespace SchemaGen;

/// <summary>The roles of the texts of a body.</summary>
public enum ArticleBlockKind
{
    /// <summary>A text of the summary.</summary>
    Summary = 0,

    /// <summary>A heading.</summary>
    Heading = 1,

    /// <summary>A paragraph.</summary>
    Paragraph = 2,
}
