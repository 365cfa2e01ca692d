using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Planning;

/// <summary>One way through the elements.</summary>
/// <param name="Inherited">What is inherited, which is settled first, since the rest may ask for it.</param>
/// <param name="Steps">What is asked of each.</param>
internal sealed record MatchPass(EquatableArray<MatchStep> Inherited, EquatableArray<MatchStep> Steps)
{
    /// <summary>All that is asked.</summary>
    public IEnumerable<Test> Tests => Inherited.Concat(Steps).Select(static s => s.Test);
}
