using SchemaGen.Corpus.Queue;

namespace SchemaGen.Corpus.Tests.Queue;

public sealed class QueueNamesTests
{
    [Theory]
    [InlineData("a.warc.gz-1f", "a/warc/gz-1f")]
    [InlineData("a..b.", "a//b/")]
    public void SubjectOf_UnitWithDots_IsOneTokenAndIsFoundAgain(string unit, string token)
    {
        Assert.Equal("schemagen.job." + token, new QueueNames("job").SubjectOf(unit));
        Assert.Equal(unit, QueueNames.UnitOf(QueueNames.KeyOf(unit)));
    }
}
