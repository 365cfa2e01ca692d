using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Tool.Compiling;

/// <summary>A schema that was compiled in memory.</summary>
/// <param name="Type">The type; null if it has errors.</param>
/// <param name="Diagnostics">The diagnostics of the compiler and of the analyzer.</param>
internal sealed record CompiledSchema(Type? Type, ImmutableArray<Diagnostic> Diagnostics);
