namespace SchemaGen.Generator.Model;

/// <summary>The constraints on the items of a list.</summary>
/// <param name="Min">The minimum number of items.</param>
/// <param name="Max">The maximum number of items.</param>
/// <param name="Combine">Whether all sources are read.</param>
/// <param name="SkipInvalid">Whether an item that fails is left out.</param>
internal sealed record ItemsModel(int Min, int Max, bool Combine, bool SkipInvalid)
{
    /// <summary>No constraints: any number of items, all from the first source that has any.</summary>
    public static readonly ItemsModel Default = new(0, int.MaxValue, Combine: false, SkipInvalid: false);
}
