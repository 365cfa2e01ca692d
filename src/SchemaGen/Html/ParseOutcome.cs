namespace SchemaGen.Html;

/// <summary>The outcomes of parsing.</summary>
internal enum ParseOutcome : byte
{
    /// <summary>The whole page was parsed.</summary>
    Complete,

    /// <summary>The page has more elements than allowed. The tree contains as many as allowed.</summary>
    TooManyElements,

    /// <summary>The page has more texts and comments than the allowed elements could need.</summary>
    TooManyNodes,

    /// <summary>The page is nested and malformed in such a way that the work is out of proportion to its length.</summary>
    TooMuchWork,

    /// <summary>The page has more than about 65,000 different names of elements, or of attributes.</summary>
    TooManyNames,
}
