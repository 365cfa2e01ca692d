using System;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Queue;

namespace SchemaGen.Corpus.Tests.Queue;

/// <summary>Units of a worker that run together, and units that run alone.</summary>
public sealed class UnitGateTests
{
    [Fact]
    public async Task Enter_UnitThatRunsAlone_WaitsForOthersAndLetsThemWait()
    {
        using var gate = new UnitGate(2);
        int first = await gate.EnterAsync(isAlone: false, default);
        Task<int> alone = gate.EnterAsync(isAlone: true, default).AsTask();
        Task<int> later = gate.EnterAsync(isAlone: false, default).AsTask();
        Assert.False(alone.IsCompleted || later.IsCompleted);

        gate.Leave(first);
        int all = await alone;
        Assert.False(later.IsCompleted);
        gate.Leave(all);
        Assert.Equal((1, 2, 1), (first, all, await later));
    }

    [Fact]
    public async Task Enter_Cancelled_GivesThePlacesBack()
    {
        using var gate = new UnitGate(2);
        int first = await gate.EnterAsync(isAlone: false, default);
        using var stop = new CancellationTokenSource();
        Task<int> alone = gate.EnterAsync(isAlone: true, stop.Token).AsTask();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => alone);
        Assert.Equal(1, await gate.EnterAsync(isAlone: false, default));
        gate.Leave(first);
    }
}
