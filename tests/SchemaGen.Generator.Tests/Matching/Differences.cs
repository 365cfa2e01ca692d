using System.Collections.Generic;

namespace SchemaGen.Generator.Tests.Matching;

internal static class Differences
{
    public static IReadOnlyList<Difference> All { get; } = [];
}
