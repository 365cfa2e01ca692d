namespace SchemaGen.Markdown;

/// <summary>A list item or a quote that contains texts.</summary>
/// <param name="Parent">The index of the container around it; <see cref="None"/> if there is none.</param>
/// <param name="Depth">The number of containers around it.</param>
/// <param name="Kind">The kind.</param>
/// <param name="List">Identifies the list of an item.</param>
/// <param name="Number">The number of an item of an ordered list.</param>
internal readonly record struct BlockContainer(int Parent, int Depth, BlockContainerKind Kind, int List, int Number)
{
    /// <summary>No container.</summary>
    public const int None = -1;
}
