using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.CommandLine;

/// <summary>Files that are no pages: one clear line, and the other pages are read.</summary>
public class HostileFileTests
{
    private static readonly bool s_isLinux = OperatingSystem.IsLinux();

    [Fact]
    public async Task File_WithoutEnd_IsLeftAtTheLimit()
    {
        Assert.SkipUnless(s_isLinux, "There is no /dev/zero here.");
        Assert.StartsWith("/dev/zero: error: The page is not HTML: 1445 of its first 1445 bytes are control characters", await ErrorAsync("/dev/zero"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pipe_WithoutWriter_EndsWithTheTimeout()
    {
        Assert.SkipUnless(s_isLinux, "There is no mkfifo here.");
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "pipe.html");
        using (Process process = Process.Start("mkfifo", path))
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal($"{path}: error: the file could not be read within 2 seconds.", await ErrorAsync(path, "--timeout", "2"));
    }

    [Fact]
    public async Task File_OfTenGigabytes_IsLeftAtTheLimit()
    {
        Assert.SkipUnless(s_isLinux, "A file with a hole takes its whole length elsewhere.");
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "page.html");

        await using (FileStream file = File.Create(path))
        {
            file.Write("<p>"u8);
            file.SetLength(10L << 30);
        }

        Assert.Equal($"{path}: error: The page has more than 67108864 bytes (HtmlLimits.MaxBytes).", await ErrorAsync(path));
    }

    [Theory]
    [InlineData("a\u202Elmth.html")]
    [InlineData("a\u2066b\u2067c.html")]
    [InlineData("a\u001B[31m.html")]
    [InlineData("a\nb: error: forged.html")]
    [InlineData("a\u0007\u009B1m.html")]
    [InlineData("a\u2028b\u200F.html")]
    public async Task Name_ThatSteersTheTerminal_IsPrintedWithoutThat(string name)
    {
        Assert.SkipUnless(s_isLinux, "Not every system has such names.");
        using var folder = new TemporaryFolder();
        string page = folder.Write(name, SamplePages.Text("hespress-en.html"));
        string other = folder.Write("x" + name, "<p>Nothing</p>");

        SampleResult result = await SampleProgram.RunAsync(page, other);
        Assert.Contains("Argan growers", result.Output, StringComparison.Ordinal);
        Assert.Contains(": error: no page of a known site", result.ErrorLine, StringComparison.Ordinal);

        foreach (char c in "\u202E\u2066\u2067\u001B\u0007\u009B\u2028\u200F")
        {
            Assert.DoesNotContain(c, result.Output + result.Error);
        }
    }

    [Theory]
    [InlineData("", "''", "the argument is empty; name a file, a folder or an address")]
    [InlineData("  ", "''", "the argument is empty; name a file, a folder or an address")]
    [InlineData("ftp://hespress.com/a.html", "ftp://hespress.com/a.html", "an address of ftp cannot be fetched, only http and https")]
    [InlineData("gopher://hespress.com/", "gopher://hespress.com/", "an address of gopher cannot be fetched, only http and https")]
    [InlineData("http://[", "http://[", "the address is not valid")]
    [InlineData("https://", "https://", "the address is not valid")]
    [InlineData("file:///no/such/file.html", "file:///no/such/file.html", "there is no such file or folder")]
    public async Task Argument_ThatNamesNoPage_SaysWhy(string argument, string name, string message)
        => Assert.Equal($"{name}: error: {message}.", await ErrorAsync(argument));

    [Fact]
    public async Task Address_OfAFile_IsReadAsAFile()
        => Assert.Equal("HespressArticleEn", (string?)(await SampleProgram.RunAsync("--json", new Uri(SamplePages.Path("hespress-en.html")).AbsoluteUri)).Succeeded().Json[0]!["schema"]);

    [Fact]
    public async Task File_ThatHoldsAnAddress_SaysSo()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("page.html", "https://www.hespress.com/a-1.html\n");
        Assert.Equal(
            $"{path}: error: The text is the address 'https://www.hespress.com/a-1.html', not HTML; download the page first, for example by HttpClient.GetFromHtmlAsync.", await ErrorAsync(path));
    }

    [Fact]
    public async Task Folder_InThePlaceOfAPage_IsReadAsAFolder()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "page.html"));
        Assert.Equal($"{folder.Path}: error: there is no .html or .htm file in this folder.", await ErrorAsync(folder.Path));
    }

    [Fact]
    public async Task File_OfALegacyEncoding_IsReadByItsCultureWithAWarning()
    {
        using var folder = new TemporaryFolder();
        string text = SamplePages.Text("hespress-article.html").Replace("<meta charset=\"utf-8\">", string.Empty, StringComparison.Ordinal);
        string path = Path.Combine(folder.Path, "page.html");
        await File.WriteAllBytesAsync(path, CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(text), TestContext.Current.CancellationToken);

        SampleResult result = await SampleProgram.RunAsync("--json", path);
        Assert.Equal("مكتبة متنقلة تجوب قرى الأطلس وتصل إلى ألف قارئ صغير", (string?)result.Json[0]!["title"]);
        Assert.Contains("it was read as windows-1256, the legacy encoding of the schema's Culture 'ar-MA'", result.ErrorLine, StringComparison.Ordinal);
    }

    private static async Task<string> ErrorAsync(string argument, params string[] options)
    {
        SampleResult result = await SampleProgram.RunAsync([.. options, argument, SamplePages.Path("hespress-en.html")]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Argan growers", result.Output, StringComparison.Ordinal);
        return result.ErrorLine;
    }
}
