using System;
using System.Collections.Generic;

namespace SchemaGen.Benchmarks.Contestants;

/// <summary>Somebody who reads the fields of a schema.</summary>
/// <param name="Name">Who.</param>
/// <param name="FromText">Reads them from the text of a page.</param>
/// <param name="Parse">Parses a page, for <paramref name="FromTree"/>.</param>
/// <param name="FromTree">Reads them from a tree.</param>
/// <param name="Values">What was read, field by field: a text or a list of texts.</param>
public sealed record Contestant(
    string Name,
    Func<string, object> FromText,
    Func<string, object> Parse,
    Func<object, object> FromTree,
    Func<object, IReadOnlyList<object?>> Values);
