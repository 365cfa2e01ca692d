using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus.Tests.Input;

public sealed class InputAddressTests
{
    [Theory]
    [InlineData("C:/tables")]
    [InlineData("a b:/tables")]
    [InlineData("./gs:/tables")]
    [InlineData("ab:c/tables")]
    public void HasScheme_FolderWithAColon_IsFalse(string place) => Assert.False(InputAddress.HasScheme(place));
}
