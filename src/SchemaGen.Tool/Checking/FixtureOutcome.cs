using System;
using System.Collections.Generic;
using SchemaGen.Testing;
using SchemaGen.Testing.Fixtures;

namespace SchemaGen.Tool.Checking;

/// <summary>The outcome of checking one fixture.</summary>
/// <param name="Name">The path of the fixture below the folder that is checked, with slashes.</param>
/// <param name="Folder">The path of the fixture's folder.</param>
/// <param name="Schema">The name of the schema; empty if the fixture cannot be opened.</param>
/// <param name="Comparison">The differences of the members; without any if the fixture cannot be checked.</param>
/// <param name="Failure">The reason why the fixture cannot be checked; null if it was.</param>
/// <param name="Duration">The time that the check took.</param>
internal sealed record FixtureOutcome(
    string Name, string Folder, string Schema, FixtureComparison Comparison, string? Failure, TimeSpan Duration)
{
    /// <summary>The names of the members.</summary>
    public IReadOnlyList<string> Members => Comparison.Members;

    /// <summary>The differences of all members.</summary>
    public IReadOnlyList<HtmlFieldDifference> Differences => Comparison.Differences;

    /// <summary>Reports whether the fixture was checked and has no difference.</summary>
    public bool IsAsExpected => Failure is null && Differences.Count == 0;
}
