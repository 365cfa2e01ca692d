using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>The model of <see cref="FakeGenerator"/>, with room for a mistake.</summary>
internal sealed record FakeModel(string Namespace, string Name, object? Extra);
