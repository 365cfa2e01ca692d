using Hespress.Schemas;
using SchemaGen;

namespace Hespress.Sites;

/// <summary>The outcome of reading a page.</summary>
/// <param name="Name">The name of the page in reports.</param>
/// <param name="Schema">The schema that read the page; null if none did.</param>
/// <param name="Result">The result of reading; null if no schema read the page.</param>
/// <param name="Failure">The reason why no schema read the page; null if one did.</param>
internal sealed record PageOutcome(string Name, HtmlSchemaDescriptor? Schema = null, HtmlResult<IPage>? Result = null, string? Failure = null)
{
    /// <summary>Whether the page was read without errors.</summary>
    public bool Success => Result is { Success: true };
}
