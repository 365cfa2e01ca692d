namespace SchemaGen.Corpus.Tests.Storage;

public sealed class PartStoresTests
{
    [Theory]
    [InlineData("C:/tables")]
    [InlineData("a b:/tables")]
    [InlineData("./gs:/tables")]
    [InlineData("ab:c/tables")]
    public void IsAddress_FolderWithAColon_IsFalse(string place) => Assert.False(PartStores.IsAddress(place));
}
