using System;
using System.IO;
using System.Linq;
using SchemaGen.Snapshots;

namespace SchemaGen.Generator.Tests.Snapshots;

/// <summary>What the reader does with the files, as VERIFY.md has it.</summary>
public sealed class SnapshotFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Verify_EqualFiles_PassesAndDeletesReceivedFiles()
    {
        _folder.With("T.M#A.g.verified.cs", "a\n").With("T.M.verified.txt", "\uFEFFd").With("T.M#Old.received.cs", "x").With("T.M.received.txt", "x");

        Verify(Source("A.g", "a\n"), new SnapshotTarget(null, "txt", "d"));

        Assert.Equal(["T.M#A.g.verified.cs", "T.M.verified.txt"], _folder.Names);
    }

    [Fact]
    public void Verify_NothingGeneratedAndNothingVerified_Passes()
    {
        Verify();
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void Verify_NewFile_FailsAndWritesItWithByteOrderMarkAndLineFeeds()
    {
        string message = Fail(Source("A.g", "a\nb"));

        Assert.Equal($"""
            Directory: {_folder.Path}
            New:
              - Received: T.M#A.g.received.cs
                Verified: T.M#A.g.verified.cs

            FileContent:

            New:

            Received: T.M#A.g.received.cs
            a
            b

            """, message);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'\n', (byte)'b'], _folder.Bytes("T.M#A.g.received.cs"));
    }

    [Fact]
    public void Verify_OneFileDiffers_FailsAndWritesOnlyThatFile()
    {
        _folder.With("T.M#A.g.verified.cs", "a\n").With("T.M#B.g.verified.cs", "one\ntwo\nthree\n");

        string message = Fail(Source("A.g", "a\n"), Source("B.g", "one\n2\nthree\n"));

        Assert.Equal(["T.M#A.g.verified.cs", "T.M#B.g.received.cs", "T.M#B.g.verified.cs"], _folder.Names);
        Assert.Contains("NotEqual:\n  - Received: T.M#B.g.received.cs\n    Verified: T.M#B.g.verified.cs\nEqual:\n  - Received: T.M#A.g.received.cs", message, StringComparison.Ordinal);
        Assert.Contains("     1  one\n-    2  two\n+    2  2\n     3  three\n", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "a\n", "-    1  a \\ no line feed at the end\n+    1  a\n")]
    [InlineData("a\n", "a", "-    1  a\n+    1  a \\ no line feed at the end\n")]
    [InlineData("a\n", "a \n", "-    1  a\n+    1  a·\n")]
    [InlineData("a\n", "A\n", "-    1  a\n+    1  A\n")]
    [InlineData("a\n", "a\n\n", "     1  a\n+    2  \n")]
    public void Verify_SmallestDifference_FailsAndShowsIt(string verified, string received, string difference)
    {
        _folder.With("T.M#A.verified.cs", verified);

        Assert.Contains(difference, Fail(Source("A", received)), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_StaleFile_FailsAndKeepsTheFile()
    {
        _folder.With("T.M#A.verified.cs", "a").With("T.M#B.verified.cs", "b").With("T.M.verified.txt", "c")
            // Of other tests.
            .With("T.Mo.verified.txt", "c").With("T.M_x=1#A.verified.cs", "c").With("T.verified.txt", "c");

        string message = Fail(Source("A", "a"));

        Assert.Contains("Delete:\n  - T.M#B.verified.cs\n  - T.M.verified.txt\nEqual:", message, StringComparison.Ordinal);
        Assert.Contains("T.M#B.verified.cs", _folder.Names);
        Assert.DoesNotContain("FileContent", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_CarriageReturnInVerifiedFile_Throws()
    {
        _folder.With("T.M#A.verified.cs", "a\r\n");

        Assert.Contains("carriage return", Assert.Throws<InvalidOperationException>(() => Verify(Source("A", "a\n"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_EmptyVerifiedFile_IsDeletedAndCountsAsNew()
    {
        _folder.With("T.M#A.verified.cs", "");

        Assert.StartsWith($"Directory: {_folder.Path}\nNew:\n", Fail(Source("A", "a")), StringComparison.Ordinal);
        Assert.Equal(["T.M#A.received.cs"], _folder.Names);
    }

    [Fact]
    public void Verify_EqualTargetNames_ReadsNumberedFiles()
    {
        _folder.With("T.M#X.g.00.verified.cs", "a").With("T.M#X.g.01.verified.cs", "b").With("T.M#Y.g.verified.cs", "c");

        Verify(Source("X.g", "a"), Source("Y.g", "c"), Source("X.g", "b"));
    }

    [Fact]
    public void Verify_SamePrefixTwice_Throws()
    {
        Verify();
        Assert.Throws<InvalidOperationException>(() => Verify());
    }

    [Fact]
    public void Write_TwoDistantDifferences_ShowsThemWithThreeLinesOfContext()
    {
        string[] lines = [.. Enumerable.Range(1, 100).Select(static number => $"line {number}")];
        string verified = string.Join('\n', lines) + "\n";
        string received = verified.Replace("line 20\n", "", StringComparison.Ordinal).Replace("line 80\n", "line 80\ninserted\n", StringComparison.Ordinal);

        Assert.Equal(
            "  ...\n    17  line 17\n    18  line 18\n    19  line 19\n-   20  line 20\n    20  line 21\n    21  line 22\n    22  line 23\n"
            + "  ...\n    77  line 78\n    78  line 79\n    79  line 80\n+   80  inserted\n    81  line 81\n    82  line 82\n    83  line 83\n",
            LineDifference.Write(verified, received));
    }

    [Fact]
    public void For_WithOrWithoutDirectory_IsRelativeToTheSourceFile()
    {
        string source = Path.Combine(_folder.Path, "T.cs");
        _folder.With("T.cs", "");
        var test = new CurrentTest("T", "M", [], []);
        Directory.CreateDirectory(Path.Combine(_folder.Path, "Snapshots"));
        File.WriteAllText(Path.Combine(_folder.Path, "Snapshots", "Own.verified.txt"), "d");

        SnapshotFolder.For(source, test, new SnapshotSettings { Directory = "Snapshots", FileName = "Own" }).Verify([new SnapshotTarget(null, "txt", "d")]);
        Assert.Throws<SnapshotException>(() => SnapshotFolder.For(source, test, new SnapshotSettings()).Verify([Source("A", "a")]));
        Assert.Contains("T.M#A.received.cs", _folder.Names);
    }

    [Fact]
    public void For_SourceFileThatDoesNotExist_ThrowsWithTheReason() =>
        Assert.Contains("mapped paths", Assert.Throws<InvalidOperationException>(
            () => SnapshotFolder.For("/_/tests/T.cs", new CurrentTest("T", "M", [], []), new SnapshotSettings())).Message, StringComparison.Ordinal);

    private static SnapshotTarget Source(string name, string text) => new(name, "cs", text);

    private void Verify(params SnapshotTarget[] targets) => new SnapshotFolder(_folder.Path, "T.M").Verify(targets);

    private string Fail(params SnapshotTarget[] targets) => Assert.Throws<SnapshotException>(() => Verify(targets)).Message;
}
