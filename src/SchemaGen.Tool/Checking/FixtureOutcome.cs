using System;
using System.Collections.Generic;
using SchemaGen.Testing;

namespace SchemaGen.Tool.Checking;

/// <summary>The outcome of checking one fixture.</summary>
/// <param name="Name">The path of the fixture below the folder that is checked, with slashes.</param>
/// <param name="Folder">The path of the fixture's folder.</param>
/// <param name="Schema">The name of the schema; empty if the fixture cannot be opened.</param>
/// <param name="Members">The names of the members.</param>
/// <param name="Differences">The differences of all members.</param>
/// <param name="Failure">The reason why the fixture cannot be checked; null if it was.</param>
/// <param name="Duration">The time that the check took.</param>
internal sealed record FixtureOutcome(
    string Name, string Folder, string Schema, IReadOnlyList<string> Members, IReadOnlyList<HtmlFieldDifference> Differences, string? Failure, TimeSpan Duration)
{
    /// <summary>Reports whether the fixture was checked and has no difference.</summary>
    public bool IsAsExpected => Failure is null && Differences.Count == 0;
}
