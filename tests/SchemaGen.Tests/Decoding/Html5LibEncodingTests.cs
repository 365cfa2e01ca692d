using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using SchemaGen.Decoding;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Decoding;

/// <summary>The encoding tests of html5lib, in a folder beside the repository or in SCHEMAGEN_HTML5LIB. Their default is windows-1252; here a page that declares nothing has none.</summary>
public sealed class Html5LibEncodingTests
{
    [Theory]
    [InlineData("tests1.dat")]
    [InlineData("tests2.dat")]
    [InlineData("test-yahoo-jp.dat")]
    public async Task ReadAsync_AnyTest_HasItsEncoding(string file)
    {
        string folder = Path.Combine(SharedFolder.Html5Lib, "encoding");
        Assert.SkipUnless(Directory.Exists(folder), "The tests of html5lib are not here.");
        var wrong = new List<string>();
        int count = 0;

        foreach ((byte[] data, string label) in Read(Path.Combine(folder, file)))
        {
            using DecodedPage page = await HtmlDecoder.ReadAsync(new MemoryStream(data), new HtmlContext(), "", TestContext.Current.CancellationToken);
            string found = page.Source is EncodingSource.Default or EncodingSource.Culture ? "windows-1252" : page.Encoding;
            string expected = EncodingLabels.NameOf(EncodingLabels.GetEncoding(label)!);
            count++;

            if (found != expected)
            {
                wrong.Add($"{expected}, not {found}: {Encoding.Latin1.GetString(data)}");
            }
        }

        Assert.Empty(wrong);
        Assert.NotEqual(0, count);
    }

    private static IEnumerable<(byte[] Data, string Label)> Read(string path) =>
        Encoding.Latin1.GetString(File.ReadAllBytes(path)).Split("#data\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(static test => test.Split("\n#encoding\n"))
            .Select(static parts => (Encoding.Latin1.GetBytes(parts[0]), parts[1].Trim()));
}
