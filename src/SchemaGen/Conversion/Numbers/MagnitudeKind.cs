namespace SchemaGen.Conversion.Numbers;

/// <summary>The kind of a word next to a number.</summary>
internal enum MagnitudeKind
{
    /// <summary>An ordinary word or a unit.</summary>
    None,

    /// <summary>A power of ten in the culture.</summary>
    Power,

    /// <summary>A word that connects a number with its magnitude: <c>20 de mii</c>.</summary>
    Joiner,

    /// <summary>A power of ten in another culture, or a word with two values: the number is unknown.</summary>
    Ambiguous,
}
