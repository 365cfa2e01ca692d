namespace SchemaGen.Benchmarks.Pages;

/// <summary>A page that is measured.</summary>
/// <param name="Name">Its file, or what it is made of.</param>
/// <param name="Html">Its text.</param>
public sealed record Page(string Name, string Html)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}
