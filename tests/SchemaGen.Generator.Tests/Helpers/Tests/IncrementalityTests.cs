using System;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SchemaGen.Generator.Tests.Helpers.Tests;

/// <summary>Runs in a row tell what was kept.</summary>
public class IncrementalityTests
{
    private const string Source = "namespace Ns; public partial class A { } // end";

    [Fact]
    public void Edit_ThatChangesNoModel_KeepsOutputsCached() =>
        Incrementality.Start<FakeGenerator>(Source)
            .AssertStep(FakeGenerator.Step, New).AssertOutputs(New)
            .Edit("// end", "// something else")
            .AssertStep(FakeGenerator.Step, Unchanged).AssertAllOutputsCached()
            .AssertModelHoldsNoRoslynObjects(FakeGenerator.Step);

    [Fact]
    public void Edit_ThatChangesAModel_IsModified() =>
        Incrementality.Start<FakeGenerator>(Source).Edit("class A", "class B").AssertStep(FakeGenerator.Step, Modified).AssertOutputs(Modified);

    [Fact]
    public void AddFileAndRemoveFile_OneMoreSchema_GiveNewAndRemovedSteps() =>
        Incrementality.Start<FakeGenerator>(Source)
            .AddFile("B.cs", Source.Replace("class A", "class B", StringComparison.Ordinal)).AssertStep(FakeGenerator.Step, Unchanged, New).AssertOutputs(Cached, New)
            .RemoveFile("B.cs").AssertStep(FakeGenerator.Step, Unchanged, Removed).AssertOutputs(Cached, Removed);

    [Fact]
    public void Again_SameProgram_IsCached() => Incrementality.Start<FakeGenerator>(Source).Again().AssertAllOutputsCached();

    [Fact]
    public void AssertModelHoldsNoRoslynObjects_NodeInAModel_Fails()
    {
        IncrementalRun run = Incrementality.Start<FakeGenerator>(Source.Replace("class A", "class HoldsNode", StringComparison.Ordinal));

        Assert.Contains("FakeModel.Extra", Assert.ThrowsAny<Exception>(() => run.AssertModelHoldsNoRoslynObjects(FakeGenerator.Step)).Message, StringComparison.Ordinal);
        // A clone of the program shares the tree, so that it does not show the mistake.
        run.Again().AssertAllOutputsCached();
        Assert.ThrowsAny<Exception>(() => run.Edit("// end", "// other").AssertAllOutputsCached());
    }

    [Fact]
    public void Assert_WrongExpectations_Fail()
    {
        IncrementalRun run = Incrementality.Start<FakeGenerator>(Source);

        Assert.Contains("Model: New", Assert.ThrowsAny<Exception>(() => run.AssertStep(FakeGenerator.Step, Cached)).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<Exception>(() => run.AssertStep(FakeGenerator.Step, New, New));
        Assert.ThrowsAny<Exception>(() => run.AssertStep("NoSuchStep", New));
        Assert.ThrowsAny<Exception>(() => run.AssertOutputs());
        Assert.ThrowsAny<Exception>(() => run.AssertAllOutputsCached());
        Assert.ThrowsAny<Exception>(() => run.Edit("nowhere", ""));
        Assert.ThrowsAny<Exception>(() => run.Edit("a", ""));
        Assert.ThrowsAny<Exception>(() => run.RemoveFile("None.cs"));
        Assert.ThrowsAny<Exception>(() => Incrementality.Start<FakeGenerator>("class A { }").AssertAllOutputsCached());
        Assert.ThrowsAny<Exception>(() => Incrementality.Start<FakeGenerator>("class A { }").AssertModelHoldsNoRoslynObjects(FakeGenerator.Step));
    }
}
