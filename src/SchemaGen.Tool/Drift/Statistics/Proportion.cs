namespace SchemaGen.Tool.Drift.Statistics;

/// <summary>A number of pages, and how many of them have a property.</summary>
/// <param name="Count">The number of pages with the property.</param>
/// <param name="Of">The number of all pages.</param>
internal readonly record struct Proportion(int Count, int Of)
{
    /// <summary>The share of pages with the property; 0 if there are no pages.</summary>
    public double Rate => Of == 0 ? 0 : (double)Count / Of;
}
