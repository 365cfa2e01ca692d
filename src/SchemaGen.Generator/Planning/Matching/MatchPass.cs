using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Planning;

/// <summary>One way through the elements.</summary>
/// <param name="Inherited">What is inherited, which is settled first, since the rest may ask for it.</param>
/// <param name="Steps">What is asked of each.</param>
/// <param name="OfClasses">What is asked of those that have one of the known classes.</param>
internal sealed record MatchPass(EquatableArray<MatchStep> Inherited, EquatableArray<MatchStep> Steps, EquatableArray<MatchStep> OfClasses)
{
    /// <summary>All steps.</summary>
    public IEnumerable<MatchStep> All => Inherited.Concat(Steps).Concat(OfClasses);

    /// <summary>All that is asked.</summary>
    public IEnumerable<Test> Tests => All.Select(static s => s.Test);
}
