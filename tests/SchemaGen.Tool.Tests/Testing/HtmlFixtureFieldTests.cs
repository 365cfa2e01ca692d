using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using SchemaGen.Testing;
using SchemaGen.Tool.Tests.Schemas;
using Xunit.Sdk;

namespace SchemaGen.Tool.Tests.Testing;

public sealed class HtmlFixtureFieldTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Find_RecordedFixture_ReturnsThePageAndEachMember()
    {
        await RecordAsync("one");
        await RecordAsync("two");

        Assert.Equal(
            ["one: the page", "one: Title", "one: Published", "one: Tags", "two: the page", "two: Title", "two: Published", "two: Tags"],
            HtmlFixtureField.Find(_folder.Path).Select(static field => field.ToString()));
    }

    [Fact]
    public async Task Verify_EveryField_PassesAndReadsThePageOnce()
    {
        HtmlFixture fixture = await RecordAsync("one");
        IReadOnlyList<HtmlFixtureField> fields = HtmlFixtureField.Find(_folder.Path);
        await fields[0].VerifyAsync();
        File.Delete(fixture.PagePath);

        foreach (HtmlFixtureField field in fields)
        {
            await field.VerifyAsync();
        }
    }

    [Fact]
    public async Task Verify_ChangedMember_FailsAloneAndSaysHowToAccept()
    {
        HtmlFixture fixture = await RecordAsync("one");
        Replace(fixture, "\"Old\"", "\"New\"");
        List<string> failures = [];

        foreach (HtmlFixtureField field in HtmlFixtureField.Find(_folder.Path))
        {
            if (await Xunit.Record.ExceptionAsync(() => field.VerifyAsync()) is { } e)
            {
                Assert.IsType<HtmlFixtureException>(e);
                failures.Add(field.Member + "|" + e.Message);
            }
        }

        string failure = Assert.Single(failures);
        Assert.StartsWith("Title|Title: expected \"New\", but was \"Old\".\n", failure, StringComparison.Ordinal);
        Assert.Contains("schemagen record --accept", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_ExpectedMemberThatTheSchemaLost_Fails()
    {
        HtmlFixture fixture = await RecordAsync("one");
        Replace(fixture, "\"Title\"", "\"Gone\": 1, \"Title\"");
        HtmlFixtureField gone = HtmlFixtureField.Find(_folder.Path).Single(static field => field.Member == "Gone");
        Assert.Equal("Gone: expected 1, but was nothing.", (await Assert.ThrowsAsync<HtmlFixtureException>(() => gone.VerifyAsync())).Message.Split('\n')[0]);
    }

    /// <summary>A name that no path of a member can have: a difference that no field had would be silent.</summary>
    [Fact]
    public async Task Verify_ExpectedNameOfNoMember_FailsThePage()
    {
        HtmlFixture fixture = await RecordAsync("one");
        Replace(fixture, "\"Title\"", "\"Ti.tle\": 1, \"Title\"");
        HtmlFixtureField page = HtmlFixtureField.Find(_folder.Path)[0];
        Assert.Equal("Ti.tle: expected 1, but was nothing.", (await Assert.ThrowsAsync<HtmlFixtureException>(() => page.VerifyAsync())).Message.Split('\n')[0]);
    }

    [Fact]
    public async Task Verify_SchemaWhoseCodeThrows_KeepsTheException()
    {
        HtmlFixture fixture = await HtmlFixture.RecordAsync(_folder["one"], typeof(Angry), "<h1>Old</h1>"u8.ToArray(), url: null, DateTimeOffset.UnixEpoch);
        HtmlFixtureException exception = await Assert.ThrowsAsync<HtmlFixtureException>(() => HtmlFixtureCheck.AcceptAsync(fixture));
        Assert.Contains("The code of the user failed.", exception.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(Angry), exception.InnerException!.StackTrace, StringComparison.Ordinal);
    }

    /// <summary>Deeper than the JSON that .NET reads and writes by default.</summary>
    [Fact]
    public async Task Verify_DeepThread_IsComparedToItsEnd()
    {
        const int Depth = 100;
        string page = string.Concat(Enumerable.Range(0, Depth).Select(static i => $"<div class=remark><b>{i}</b>"));
        HtmlFixture fixture = await HtmlFixture.RecordAsync(_folder["one"], typeof(Remark), Encoding.UTF8.GetBytes(page), url: null, DateTimeOffset.UnixEpoch);
        await HtmlFixtureCheck.AcceptAsync(fixture);
        Assert.Empty(await HtmlFixtureCheck.CompareAsync(fixture));
        Replace(fixture, $"\"{Depth - 1}\"", "\"x\"");
        HtmlFieldDifference difference = Assert.Single(await HtmlFixtureCheck.CompareAsync(fixture));
        Assert.Equal(("Replies", "\"99\""), (difference.Member, difference.Actual));
    }

    [Fact]
    public async Task Find_FixtureWithoutExpectedValues_HasOneFieldThatFails()
    {
        HtmlFixture fixture = await RecordAsync("one");
        File.Delete(Path.Combine(fixture.Folder, "expected.json"));
        HtmlFixtureField field = Assert.Single(HtmlFixtureField.Find(_folder.Path));
        Assert.Contains("--accept", (await Assert.ThrowsAsync<HtmlFixtureException>(() => field.VerifyAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_FolderWithoutFixtures_Throws()
    {
        Assert.Contains("no fixture", Assert.Throws<HtmlFixtureException>(() => HtmlFixtureField.Find(_folder.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("no folder", Assert.Throws<HtmlFixtureException>(() => HtmlFixtureField.Find("there-is-no-such-folder")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_RelativeFolder_LooksInTheFoldersAboveTheProgram()
    {
        IReadOnlyList<HtmlFixtureField> fields = HtmlFixtureField.Find("RecordedPages");
        Assert.Contains(fields, static field => field.ToString() == "harbour: Title");
        Assert.DoesNotContain(Path.Combine("bin", "Debug"), fields[0].Folder, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serialize_EachField_RoundTripsInXunit()
    {
        await RecordAsync("one");

        foreach (HtmlFixtureField field in HtmlFixtureField.Find(_folder.Path))
        {
            Assert.True(SerializationHelper.Instance.IsSerializable(field));
            Assert.Equal(field, SerializationHelper.Instance.Deserialize(SerializationHelper.Instance.Serialize(field)));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("|Title")]
    [InlineData("fixtures/one")]
    public void TryParse_OtherText_ReturnsFalse(string? text) => Assert.False(HtmlFixtureField.TryParse(text, null, out _));

    [Fact]
    public async Task GetData_EachRow_HasAReadableLabel()
    {
        await RecordAsync("one");
        await using var tracker = new DisposalTracker();
        var rows = await new HtmlFixturesAttribute(_folder.Path).GetData((MethodInfo)MethodBase.GetCurrentMethod()!, tracker);
        Assert.Equal(["one: the page", "one: Title", "one: Published", "one: Tags"], rows.Select(static row => row.Label));
    }

    [Theory]
    [HtmlFixtures("RecordedPages")]
    public Task Page_AsRecorded_ReadsTheSame(HtmlFixtureField field) => field.VerifyAsync(TestContext.Current.CancellationToken);

    private static void Replace(HtmlFixture fixture, string old, string text)
    {
        string file = Path.Combine(fixture.Folder, "expected.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, text, StringComparison.Ordinal));
    }

    private async Task<HtmlFixture> RecordAsync(string name)
    {
        HtmlFixture fixture = await HtmlFixture.RecordAsync(_folder[name], typeof(Story), Encoding.UTF8.GetBytes("<h1>Old</h1><ul><li>a<li>b</ul>"), url: null, DateTimeOffset.UnixEpoch);
        await HtmlFixtureCheck.AcceptAsync(fixture);
        return fixture;
    }
}
