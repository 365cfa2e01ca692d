namespace SchemaGen.Conversion.Numbers;

/// <summary>What is known of a word next to a number.</summary>
internal enum MagnitudeKind
{
    /// <summary>An ordinary word or a unit.</summary>
    None,

    /// <summary>A power of ten in the culture.</summary>
    Power,

    /// <summary>A word between a number and its magnitude: <c>20 de mii</c>.</summary>
    Joiner,

    /// <summary>A power of ten elsewhere, or of two values: the number cannot be known.</summary>
    Ambiguous,
}
