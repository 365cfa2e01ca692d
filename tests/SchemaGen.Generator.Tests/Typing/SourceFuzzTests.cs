using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;

namespace SchemaGen.Generator.Tests.Typing;

/// <summary>Random programs: neither the generator nor the analyzer throws, and generated code has no error where the user's code has none.</summary>
/// <remarks>A failure names its seed; <c>SCHEMAGEN_FUZZ_SEED</c> repeats it. <c>SCHEMAGEN_FUZZ_SECONDS</c> sets the time.</remarks>
[Trait("Runs", "Once")]
public class SourceFuzzTests
{
    [Fact]
    public Task ChangeAsync_MutatedSource_DoesNotThrow() =>
        RunAsync(static random => SourceMutator.Mutate(TypedSources.All[random.Next(TypedSources.All.Length)], random), requiresCleanCode: false);

    [Fact]
    public Task ChangeAsync_RandomSchema_HasNoErrorInGeneratedCode() =>
        RunAsync(static random => RandomSchemas.Next(random), requiresCleanCode: true);

    private static async Task RunAsync(Func<Random, string> create, bool requiresCleanCode)
    {
        string? repeated = Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SEED");
        int seed = string.IsNullOrEmpty(repeated) ? Environment.TickCount : int.Parse(repeated, CultureInfo.InvariantCulture);
        var session = new EditorSession();
        var clock = Stopwatch.StartNew();
        int sources = 0;

        do
        {
            await session.ChangeAsync(create(new Random(seed)), $"SCHEMAGEN_FUZZ_SEED={seed}", requiresCleanCode);
            seed = unchecked(seed + 1);
            sources++;
        }
        while (string.IsNullOrEmpty(repeated) && clock.Elapsed < FuzzBudget.Time);

        TestContext.Current.SendDiagnosticMessage($"{sources} sources, the last seed was {seed - 1}");
    }
}
