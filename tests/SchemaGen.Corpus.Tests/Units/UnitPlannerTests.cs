using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SchemaGen.Corpus.Tests.Units;

/// <summary>Inputs by their names and their first bytes.</summary>
public sealed class UnitPlannerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("A.WARC", UnitKind.Archive)]
    [InlineData("A.WARC.GZ", UnitKind.Archive)]
    [InlineData("A.Warc.Zst", UnitKind.Archive)]
    [InlineData("A.HTML", UnitKind.Pages)]
    [InlineData("A.HTM.GZ", UnitKind.Pages)]
    public void Plan_ExtensionInCapitalLetters_IsRecognized(string name, UnitKind kind)
    {
        string path = _folder.Write(name, []);
        Assert.Equal(kind, UnitPlanner.Plan([path]).Single().Kind);
        Assert.Equal(kind, UnitPlanner.Plan([_folder.Path]).Single().Kind);
    }

    [Theory]
    [InlineData("a.arc", "is an archive in the ARC format")]
    [InlineData("A.ARC.GZ", "is an archive in the ARC format")]
    [InlineData("a.wacz", "is a WACZ package")]
    [InlineData("a.warc.bz2", "has a compression that archives are not read in")]
    [InlineData("a.warc.xz", "has a compression that archives are not read in")]
    [InlineData("a.warc.wet.gz", "has the texts of pages (WET)")]
    [InlineData("a.warc.wat.gz", "has the metadata of pages (WAT)")]
    public void Plan_ArchiveOfAnotherFormat_IsRefused(string name, string message)
    {
        string path = _folder.Write("in/" + name, [1, 2, 3]);
        AssertRefused($"'{path}' {message}", path);
        AssertRefused($"'https://data.example/{name}?x=1' {message}", $"https://data.example/{name}?x=1");
        File.WriteAllText(_folder["list.txt"], $"# one\nin/{name}\n");
        AssertRefused($"Line 2 of the list '{_folder["list.txt"]}': '{path}' {message}", _folder["list.txt"]);
    }

    [Theory]
    [InlineData("a.arc.gz")]
    [InlineData("a.wacz")]
    public void Plan_FolderWithArchiveOfAnotherFormat_IsRefused(string name)
    {
        _folder.Write("in/b.warc", []);
        string path = _folder.Write("in/sub/" + name, []);
        AssertRefused($"'{path}' is a", _folder["in"]);
    }

    [Fact]
    public void Plan_PagesWithLongPaths_GivesUnitsThatFitIntoAMessage()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Paths of more than 260 characters.");
        string folder = string.Join('/', Enumerable.Repeat(new string('\u4e2d', 80), 3));

        for (int i = 0; i < 700; i++)
        {
            _folder.Write(FormattableString.Invariant($"in/{folder}/{i}.html"), []);
        }

        IReadOnlyList<CorpusUnit> units = UnitPlanner.Plan([_folder["in"]]);
        Assert.Equal(2, units.Count);
        Assert.All(units, static unit => Assert.InRange(Encoding.UTF8.GetByteCount(unit.ToJson()), 1, 1 << 20));
        Assert.Equal(700, units.SelectMany(static unit => unit.Inputs).Distinct().Count());
    }

    [Fact]
    public void Plan_FolderWithTextsOfAnArchive_LeavesThemOut()
    {
        _folder.Write("in/a.warc.wet.gz", []);
        string path = _folder.Write("in/a.warc.gz", []);
        Assert.Equal(path, UnitPlanner.Plan([_folder["in"]]).Single().Inputs.Single());
    }

    public static TheoryData<byte[], string> NotLists => new()
    {
        { ArchiveBuilder.Gzip("in/a.warc\n"u8.ToArray()), "is compressed" },
        { new ArchiveBuilder(Compression.Zstd).AddPage("https://news.example/articles/1", "x").ToArray(), "is compressed" },
        { new ArchiveBuilder(Compression.ZstdDictionary).AddPage("https://news.example/articles/1", "x").ToArray(), "is compressed" },
        { "PK\u0003\u0004archive"u8.ToArray(), "is compressed" },
        { "WARC/1.0\r\nWARC-Type: warcinfo\r\n"u8.ToArray(), "is an archive, but is not named like one" },
        { "filedesc://a.arc 0.0.0.0 20060102030405 text/plain 76\n1 0 Archive\n"u8.ToArray(), "is an archive in the ARC format" },
        { [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10], "is not a list: it has bytes that are not text" },
        { [.. Encoding.ASCII.GetBytes("a.warc\n"), 0, 1, 2], "is not a list: it has bytes that are not text" },
        { [(byte)'#', 0xC3, 0x28, (byte)'\n'], "is not a list: it has bytes that are not text" },
    };

    [Theory, MemberData(nameof(NotLists))]
    public void Plan_FileThatIsNotAList_IsRefused(byte[] bytes, string message)
    {
        _folder.Write("a.warc", []);
        string path = _folder.Write("x.bin", bytes);
        AssertRefused($"'{path}' {message}", path);
    }

    [Fact]
    public void Plan_RandomBytes_AreNeverAList()
    {
        var random = new Random(7);

        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = new byte[random.Next(64, 4096)];
            random.NextBytes(bytes);
            string path = _folder.Write("x.bin", bytes);
            Assert.Throws<CorpusException>(() => UnitPlanner.Plan([path]));
        }
    }

    [Fact]
    public void Plan_ListWithMissingFile_NamesTheLine()
    {
        string list = _folder.Write("list.txt", "# archives\r\n\r\n  a.warc\t\r\nb.warc\r\n"u8.ToArray());
        _folder.Write("a.warc", []);
        AssertRefused($"Line 4 of the list '{list}': There is no file or folder '{_folder["b.warc"]}'.", list);
        _folder.Write("b.warc", []);
        Assert.Equal(2, UnitPlanner.Plan([list]).Count);
    }

    [Fact]
    public void Plan_ListWithPathsAndAddresses_GivesEachInputOnce()
    {
        string archive = _folder.Write("in/a.warc.gz", []);
        File.WriteAllText(_folder["list.txt"], "# comment\n\nin/a.warc.gz\nhttps://data.example/b.warc.gz\r\nhttps://data.example/b.warc.gz\n");
        IReadOnlyList<CorpusUnit> units = UnitPlanner.Plan([_folder["list.txt"], archive]);
        Assert.Equal([archive, "https://data.example/b.warc.gz"], units.Select(static unit => unit.Inputs.Single()));
        File.WriteAllText(_folder["list.txt"], "missing.warc\n");
        Assert.Throws<CorpusException>(() => UnitPlanner.Plan([_folder["list.txt"]]));
    }

    [Fact]
    public void Plan_SeveralInputsWithErrors_NamesEach()
    {
        _folder.Write("a.warc", []);
        string list = _folder.Write("list.txt", "a.warc\nb.warc\nc.warc\n"u8.ToArray());
        CorpusException e = Assert.Throws<CorpusException>(() => UnitPlanner.Plan(["x.warc", list, _folder["a.warc"], "y.warc"]));
        Assert.Equal(
            [
                "There is no file or folder 'x.warc'.",
                $"Line 2 of the list '{list}': There is no file or folder '{_folder["b.warc"]}'.",
                $"Line 3 of the list '{list}': There is no file or folder '{_folder["c.warc"]}'.",
                "There is no file or folder 'y.warc'.",
            ],
            e.Message.Split(Environment.NewLine));
    }

    [Fact]
    public void Plan_ManyInputsWithErrors_NamesTheFirst()
    {
        CorpusException e = Assert.Throws<CorpusException>(() => UnitPlanner.Plan(Enumerable.Range(0, 1500).Select(static i => FormattableString.Invariant($"x{i}.warc"))));
        string[] lines = e.Message.Split(Environment.NewLine);
        Assert.Equal((11, "There is no file or folder 'x9.warc'.", "And 1,490 more."), (lines.Length, lines[9], lines[10]));
    }

    [Fact]
    public void Plan_TextThatIsNotAList_SaysThatItIsReadAsOne()
    {
        string path = _folder.Write("page.xml", "<page>\n"u8.ToArray());
        AssertRefused($"Line 1 of the list '{path}': There is no file or folder '{_folder["<page>"]}'.{Environment.NewLine}'{path}' is read as a list of inputs, because ", path);
    }

    [Theory]
    [InlineData("s3://bucket/a.warc.gz")]
    [InlineData("ftp://host/a.warc.gz")]
    [InlineData("https:/host/a.warc.gz")]
    public void Plan_AddressThatIsNotRead_IsRefused(string address)
    {
        string message = $"The input '{address}' is an address that is not read: inputs are files, folders, and addresses that begin with http:// or https://.";
        AssertRefused(message, address);
        File.WriteAllText(_folder["list.txt"], address);
        AssertRefused($"Line 1 of the list '{_folder["list.txt"]}': {message}", _folder["list.txt"]);
    }

    private static void AssertRefused(string message, string input)
    {
        CorpusException e = Assert.Throws<CorpusException>(() => UnitPlanner.Plan([input]));
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }
}
