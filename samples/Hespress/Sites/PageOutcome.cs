using Hespress.Schemas;
using SchemaGen;

namespace Hespress.Sites;

/// <summary>What became of a page.</summary>
/// <param name="Name">What a person calls the page.</param>
/// <param name="Schema">The schema that read it; null if none did.</param>
/// <param name="Result">What it gave; null if no schema read it.</param>
/// <param name="Failure">Why no schema read it.</param>
internal sealed record PageOutcome(string Name, HtmlSchemaDescriptor? Schema = null, HtmlResult<IPage>? Result = null, string? Failure = null)
{
    /// <summary>Whether there is a value.</summary>
    public bool Success => Result is { Success: true };
}
