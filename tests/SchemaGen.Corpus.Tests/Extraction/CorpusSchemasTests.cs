using System;
using System.Collections.Generic;
using SchemaGen.Corpus.Tests.Schemas;

namespace SchemaGen.Corpus.Tests.Extraction;

public sealed class CorpusSchemasTests
{
    [Theory]
    [InlineData(typeof(string))]
    [InlineData(typeof(IHtmlSchema<>))]
    [InlineData(typeof(List<>))]
    [InlineData(typeof(Catalog))]
    public void FromSchema_TypeThatIsNoSchema_IsAnError(Type type) =>
        Assert.Contains("is not a schema", Assert.Throws<CorpusException>(() => CorpusSchemas.FromSchema(type)).Message, StringComparison.Ordinal);
}
