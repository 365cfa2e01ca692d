using System.Linq;
using SchemaGen.Tool.Drift.Counts;

namespace SchemaGen.Tool.Drift.Comparing;

/// <summary>A member of a schema in the baseline and now.</summary>
/// <param name="Before">The member in the baseline.</param>
/// <param name="Now">The member now.</param>
internal sealed record MatchedField(FieldCounts Before, FieldCounts Now)
{
    /// <summary>Whether the sources and their order are the same.</summary>
    public bool HasSameSources { get; } = Before.Sources.Select(static source => source.Source).SequenceEqual(Now.Sources.Select(static source => source.Source));
}
