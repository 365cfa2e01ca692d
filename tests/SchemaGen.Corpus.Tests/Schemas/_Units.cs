using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace SchemaGen.Corpus.Tests.Schemas;

/// <summary>A schema with the name of the folder of reports.</summary>
[SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The name is the subject of a test.")]
[HtmlSchema]
[HtmlRoute("clash.example", "/units")]
public sealed partial record _Units
{
    [Css("dl", Key = "dt", Value = "dd")]
    public IReadOnlyDictionary<string, DateTimeOffset>? Dates { get; init; }
}
