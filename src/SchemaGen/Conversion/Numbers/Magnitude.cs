namespace SchemaGen.Conversion.Numbers;

/// <summary>The effect of a word next to a number.</summary>
/// <param name="Kind">The kind of the word.</param>
/// <param name="Exponent">The power of ten.</param>
/// <param name="Precedes">Whether the word precedes its number, as in Swahili.</param>
internal readonly record struct Magnitude(MagnitudeKind Kind, int Exponent = 0, bool Precedes = false);
