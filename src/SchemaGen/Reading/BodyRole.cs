namespace SchemaGen.Reading;

/// <summary>The roles of elements of a body. Of several for one element, the first counts.</summary>
internal enum BodyRole : byte
{
    /// <summary>Left out.</summary>
    Excluded,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A part of the summary.</summary>
    Summary,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph.</summary>
    Paragraph,
}
