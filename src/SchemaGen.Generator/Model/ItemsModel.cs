namespace SchemaGen.Generator.Model;

/// <summary>What a list says of its items.</summary>
/// <param name="Min">How many there must be.</param>
/// <param name="Max">How many there may be.</param>
/// <param name="Combine">Whether all sources are read.</param>
/// <param name="SkipInvalid">Whether an item that fails is left out.</param>
internal sealed record ItemsModel(int Min, int Max, bool Combine, bool SkipInvalid)
{
    /// <summary>Any number, of the first source that has any.</summary>
    public static readonly ItemsModel Default = new(0, int.MaxValue, Combine: false, SkipInvalid: false);
}
