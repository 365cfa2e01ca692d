using System.Collections.Generic;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Why generated code and AngleSharp 1.10.3 match different elements.</summary>
/// <param name="Standard">The paragraph of the standard.</param>
/// <param name="AngleSharp">What AngleSharp does.</param>
/// <param name="Cases">For each selector the pages on which it shows.</param>
internal sealed record Difference(string Standard, string AngleSharp, IReadOnlyDictionary<string, string[]> Cases);
