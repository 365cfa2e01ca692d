namespace SchemaGen.Corpus.Tests.Extraction;

public sealed class ExtractOptionsTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    [InlineData(64, 17)]
    public void Concurrency_Workers_GivesOneUnitForEveryFourAndOneMore(int workers, int units) => Assert.Equal(units, new ExtractOptions { Workers = workers }.Concurrency);
}
