using System.IO;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Shapes;

/// <summary>A schema that implements the method of the interface for text itself.</summary>
public sealed partial class OwnExtractTests
{
    [Fact]
    public async Task ExtractAsync_SchemaWithItsOwnExtract_CallsIt()
    {
        using var stream = new MemoryStream("<b>one</b>"u8.ToArray());
        HtmlResult<Own> result = await HtmlReader.ExtractAsync<Own>(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("own", Issues.Clean(result).Text);
        Assert.Equal("own", HtmlReader.Parse<Own>("<b>one</b>").Text);
    }

    [HtmlSchema]
    private sealed partial record Own
    {
        [Css("b")]
        public required string Text { get; init; }

        static HtmlResult<Own> IHtmlSchema<Own>.Extract(string html, HtmlContext? context, CancellationToken cancellationToken) =>
            Extract(html.Replace("one", "own", System.StringComparison.Ordinal), context, cancellationToken);
    }
}
