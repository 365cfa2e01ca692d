using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>A program that a generator and an analyzer have seen.</summary>
/// <param name="Run">The run of the generator; null if there is none.</param>
/// <param name="All">All diagnostics of the compiler and of the analyzer.</param>
/// <param name="Found">The errors of the compiler and all diagnostics of the analyzer, by file and position.</param>
internal sealed record AnalyzedProgram(GeneratorTestResult? Run, ImmutableArray<Diagnostic> All, IReadOnlyList<FoundDiagnostic> Found);
