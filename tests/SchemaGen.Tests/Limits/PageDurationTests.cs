using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Limits;

/// <summary>HtmlLimits.MaxDuration, and where it and the token are asked. No test waits: the clock is the test's.</summary>
[Trait("Runs", "Once")]
public sealed class PageDurationTests
{
    private const string TimeOver = "The page takes longer than 5 s to read (HtmlLimits.MaxDuration).";

    private static readonly string s_page = Times("<div>", 300) + Times("<p><b>1</b><i>2</i></p>", 2000);

    public static TheoryData<string> SchemaNames => [.. LimitRuns.Schemas.Select(static s => s.Name)];

    [Theory]
    [MemberData(nameof(SchemaNames))]
    public void Extract_TimeIsOverWhileReading_EndsAsLimit(string name)
    {
        var schema = LimitRuns.Schemas.Single(s => s.Name == name);
        var document = new HtmlParser().ParseDocument(s_page);

        // Whatever the schema does with the page, it asks often. After three quarters of the looks the time is over: a slow machine adds looks, one for each pattern that takes a millisecond.
        var counting = new TestClock(TimeSpan.Zero);
        LimitRuns.IOutcome unlimited = schema.OfTree(document, With(counting, Timeout.InfiniteTimeSpan), default);
        counting = new TestClock(TimeSpan.Zero);
        schema.OfTree(document, With(counting, TimeSpan.FromSeconds(5)), default);
        Assert.True(counting.Looks >= 5, $"{counting.Looks}");

        LimitRuns.IOutcome outcome = schema.OfTree(document, With(new TestClock(TimeSpan.FromSeconds(5.0 / (counting.Looks * 3 / 4))), TimeSpan.FromSeconds(5)), default);
        Assert.Null(outcome.Value);
        Assert.True(unlimited.LimitReached || unlimited.Issues.Length == new HtmlLimits().MaxIssues || outcome.Issues[^1] == "Error LimitReached : " + TimeOver, outcome.Issues.LastOrDefault());
        outcome = schema.OfText(s_page, With(new TestClock(TimeSpan.FromSeconds(1)), TimeSpan.FromSeconds(5)));
        Assert.Equal(["Error LimitReached : " + TimeOver], outcome.Issues);
    }

    [Theory]
    [MemberData(nameof(SchemaNames))]
    public void Extract_TokenIsCancelledWhileReading_Throws(string name)
    {
        var schema = LimitRuns.Schemas.Single(s => s.Name == name);
        var document = new HtmlParser().ParseDocument(s_page);
        var counting = new TestClock(TimeSpan.Zero);
        schema.OfTree(document, With(counting, TimeSpan.FromSeconds(5)), default);

        // The token is asked before the clock: cancelled at one look, it is seen at the next.
        using var source = new CancellationTokenSource();
        var clock = new TestClock(TimeSpan.Zero) { Looked = looks => Cancel(source, looks >= counting.Looks / 2) };
        Assert.Throws<OperationCanceledException>(() => schema.OfTree(document, With(clock, TimeSpan.FromSeconds(5)), source.Token));
        Assert.InRange(clock.Looks, counting.Looks / 2, (counting.Looks / 2) + 1);
    }

    [Fact]
    public void Extract_ManyNestedValues_AsksAtLeastEvery16384Nodes()
    {
        // 300 texts of 6,000 nodes each.
        var clock = new TestClock(TimeSpan.Zero);
        LimitSchemas.Texts.Extract(new HtmlParser().ParseDocument(Times("<div>", 300) + Times("<i></i><br>", 3000)), With(clock, TimeSpan.FromSeconds(5)));
        Assert.True(clock.Looks > 300 * 6000 / 16384, $"{clock.Looks}");
    }

    [Fact]
    public void Extract_PatternWithManyMatches_Asks()
    {
        var clock = new TestClock(TimeSpan.Zero);
        LimitSchemas.Parts.Extract(new HtmlParser().ParseDocument("<div>" + new string('a', 100_000)), With(clock, TimeSpan.FromSeconds(5)));
        Assert.True(clock.Looks > 100_000 / 512, $"{clock.Looks}");
    }

    [Fact]
    public void Extract_TimeIsOverWhileParsing_EndsAsLimit()
    {
        // A second for each look: the text of stray end tags is parsed for longer than that.
        string html = Times("<span>", 2000) + Times("</x>text", 20_000);
        HtmlIssue issue = Issues.Single(LimitSchemas.Texts.Extract(html, With(new TestClock(TimeSpan.FromSeconds(1)), TimeSpan.FromSeconds(5))), "", HtmlIssueKind.LimitReached);
        Assert.Equal(TimeOver, issue.Message);
    }

    [Fact]
    public void Extract_InfiniteDuration_HasNoLimit()
    {
        var clock = new TestClock(TimeSpan.FromDays(1), timersFire: true);
        Issues.Clean(LimitSchemas.Texts.Extract(s_page[..500], With(clock, Timeout.InfiniteTimeSpan)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ExtractAsync_StreamThatTakesTooLong_IsALimit(bool waits)
    {
        using var stream = new EndlessStream(waits);
        HtmlResult<LimitSchemas.Texts> result = await LimitSchemas.Texts.ExtractAsync(stream, With(new TestClock(TimeSpan.Zero, timersFire: true), TimeSpan.FromSeconds(5)), TestContext.Current.CancellationToken);
        Assert.Equal(TimeOver, Issues.Single(result, "", HtmlIssueKind.LimitReached).Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task ExtractAsync_TokenIsCancelledWhileTheStreamIsRead_Throws(bool waits)
    {
        using var source = new CancellationTokenSource();
        using var stream = new EndlessStream(waits) { Began = reads => Cancel(source, reads == 3) };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => LimitSchemas.Texts.ExtractAsync(stream, null, source.Token));
        Assert.Equal(3, stream.Reads);
    }

    [Fact]
    public async Task ExtractAsync_StreamThatWasSlow_LeavesLessTimeForThePage()
    {
        // The clock starts with the stream: a look at its beginning, and one at the first question of the page.
        var clock = new TestClock(TimeSpan.FromSeconds(5));
        HtmlResult<LimitSchemas.Texts> result = await LimitSchemas.Texts.ExtractAsync(new MemoryStream(Encoding.UTF8.GetBytes("<b>1</b>")), With(clock, TimeSpan.FromSeconds(5)), TestContext.Current.CancellationToken);
        Assert.Equal(TimeOver, Issues.Single(result, "", HtmlIssueKind.LimitReached).Message);
        Assert.Equal(2, clock.Looks);
    }

    private static void Cancel(CancellationTokenSource source, bool condition)
    {
        if (condition)
        {
            source.Cancel();
        }
    }

    private static HtmlContext With(TimeProvider clock, TimeSpan duration) => new() { Clock = clock, Limits = new HtmlLimits { MaxDuration = duration } };

    private static string Times(string unit, int count) => string.Concat(Enumerable.Repeat(unit, count));

    /// <summary>Gives a byte at a time without an end: at once, whatever the token says, or only when the token is cancelled.</summary>
    private sealed class EndlessStream(bool waits) : Stream
    {
        public int Reads { get; private set; }

        public Action<int>? Began { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Began?.Invoke(++Reads);

            if (waits && (Began is null || Reads == 3))
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            buffer.Span[0] = (byte)'x';
            return 1;
        }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
