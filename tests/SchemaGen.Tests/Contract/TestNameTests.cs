namespace SchemaGen.Tests.Contract;

public sealed class TestNameTests
{
    [Fact]
    public void FindOthers_TestsOfThisProject_FindsNone() => Assert.Empty(TestNames.FindOthers(typeof(TestNameTests).Assembly));
}
