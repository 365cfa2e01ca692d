namespace SchemaGen.Corpus.Tests.Units;

/// <summary>Units as JSON, which other programs may write.</summary>
public sealed class CorpusUnitTests
{
    [Fact]
    public void Parse_UnitAsJson_IsTheUnit()
    {
        var unit = new CorpusUnit("a.warc.gz-0123456789", UnitKind.Archive, ["/data/a b\u00e9.warc.gz"]);
        CorpusUnit parsed = CorpusUnit.Parse(unit.ToJson());
        Assert.Equal((unit.Name, unit.Kind), (parsed.Name, parsed.Kind));
        Assert.Equal(unit.Inputs, parsed.Inputs);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"name":"../x","kind":"Archive","inputs":["a"]}""")]
    [InlineData("""{"name":"x","kind":"Archive","inputs":["a","b"]}""")]
    [InlineData("""{"name":"x","kind":"Archive","inputs":[]}""")]
    [InlineData("""{"name":"x","kind":"Archive","inputs":[null]}""")]
    [InlineData("""{"name":"x","kind":"Archive","inputs":[""]}""")]
    [InlineData("""{"name":"x","kind":"Archive","inputs":["a\u0000b"]}""")]
    [InlineData("""{"name":"x","kind":7,"inputs":["a"]}""")]
    [InlineData("""{"name":null,"kind":"Pages","inputs":["a"]}""")]
    [InlineData("""{"name":"","kind":"Pages","inputs":["a"]}""")]
    public void Parse_UnitThatCannotBeRun_IsAnError(string json) => Assert.Throws<CorpusException>(() => CorpusUnit.Parse(json));

    [Fact]
    public void Parse_NameThatIsTooLongForAFile_IsAnError() =>
        Assert.Throws<CorpusException>(() => CorpusUnit.Parse($$"""{"name":"{{new string('x', 201)}}","kind":"Archive","inputs":["a"]}"""));
}
