using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Tests.Diagnostics;

public class HelpLinkTests
{
    [Theory]
    [InlineData("https://example.com/owner/name/blob/main/docs", "https://example.com/owner/name/blob/main/docs/diagnostics.md#schema0010")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Create_DocumentationUrl_LinksToTheSectionOfTheId(string? documentation, string? expected) =>
        Assert.Equal(expected, HelpLink.Create(documentation, "SCHEMA0010"));
}
