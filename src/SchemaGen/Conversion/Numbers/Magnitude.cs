namespace SchemaGen.Conversion.Numbers;

/// <summary>What a word next to a number does to it.</summary>
/// <param name="Kind">Whether it multiplies, and whether that is certain.</param>
/// <param name="Exponent">The power of ten.</param>
/// <param name="Precedes">Whether the word stands before its number, as in Swahili.</param>
internal readonly record struct Magnitude(MagnitudeKind Kind, int Exponent = 0, bool Precedes = false);
