using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SchemaGen.Tool.Drift.Counts;
using SchemaGen.Tool.Pages;
using SchemaGen.Tool.Schemas;

namespace SchemaGen.Tool.Tests.Drift;

public sealed class PageTallyTests : IDisposable
{
    private const string Twofold = """
        <link rel=canonical href=https://x.example/>
        <meta name=a content=x><meta name=flag content=true><meta name=b content=y>
        <script type=application/ld+json>{ "one": "x", "two": "y", "parts": [{ "name": "x", "title": "y" }], "others": [{ "title": "y" }] }</script>
        <script type=application/json class=data>{ "one": "x", "two": "y" }</script>
        <p class=a>x</p><p class=a>x2</p><p class=b>y</p><p class=c>z</p><p class=number>5</p>
        <dl class=a2><dt>k<dd>v</dl><dl class=b2><dt>k<dd>v</dl>
        <div itemscope><i itemprop=one>x</i><i itemprop=two>y</i></div>
        <section class=a><b>x</b><i>y</i></section><section class=b><i>y</i></section>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <remarks>Written as "gives/fills" for each source, and whether the member is empty.</remarks>
    [Fact]
    public async Task Of_EachWayOfReading_CountsWhatEachSourceGivesOnItsOwn()
    {
        Assert.Equal(
            [
                "Text: 1/1 1/0 1/0",
                "Number: 0/0 1/1 0/0",
                // The first source matches two elements, which is an error.
                "Only: 0/0 0/0 empty",
                "Joined: 1/1 1/0",
                "Flag: 1/1 1/0",
                "NoFlag: 0/0 0/0 empty",
                "Element: 1/1 1/0",
                "Elements: 1/1 1/0",
                "Texts: 1/1 1/0",
                "Combined: 1/1 1/0",
                "Facts: 1/1 1/0",
                "Meta: 1/1 1/0",
                "Metas: 1/1 1/0",
                "Linked: 1/1 1/0",
                "LinkedAll: 1/1 1/0",
                "Json: 1/1 1/0",
                "Item: 1/1 1/0",
                "Address: 1/1 1/0",
                "Body: 1/1 1/0",
                "Part: 1/1 1/0",
                "Part.Name: 1/1 1/0",
                "Parts: 1/1 1/0",
                "Parts[].Name: 1/1 1/0",
                "LinkedParts: 1/1 1/0",
                "LinkedParts[].Name: 1/1 1/0",
                "LinkedPart: 1/1 1/0",
                "LinkedPart.Name: 1/1 1/0",
            ],
            await FieldsAsync("Twofold", Twofold));
    }

    [Fact]
    public async Task Of_Comments_CountsItemsOncePerPageAndRepliesToRepliesAsReplies()
    {
        Assert.Equal(
            [
                "Title: 0/0 0/0 1/1",
                "Comments: 1/1",
                "Comments[].Author: 1/1",
                "Comments[].Score: 1/1 1/1 empty",
                "Comments[].Replies: 1/1 empty",
                "Comments[].Replies[].Author: 1/1 empty",
                "Comments[].Replies[].Score: 1/1 0/0",
                "Comments[].Replies[].Replies: 1/1 empty",
            ],
            await FieldsAsync("Post", """
                <h1>x</h1>
                <li class=comment><b>Ann</b><i class=score>1</i></li>
                <li class=comment><b>Ben</b><i class=points>2</i></li>
                <li class=comment><b>Cem</b><div class=reply><b>Dan</b><div class=reply><i class=score>3</i></div></div></li>
                <li class=comment><b>Eve</b></li>
                """));
        PageTally tally = await TallyAsync("Post", "<h1>x</h1><li class=comment><b>A</b><div class=reply><b>B</b><div class=reply><b>C</b><div class=reply><p></div></div></div></li>");
        Assert.Equal([new IssueKey("Comments[].Replies[].Author", HtmlIssueKind.Missing, HtmlIssueSeverity.Error)], tally.Issues);
    }

    [Fact]
    public async Task Of_PageWithoutComments_DoesNotReadTheirMembers()
    {
        Assert.Equal(["Title: 0/0 1/1 1/0", "Comments: 0/0 empty"], await FieldsAsync("Post", "<h1 class=title>x</h1>"));
    }

    [Fact]
    public async Task Of_FirstSourcesInTheHead_ReadsTheRestForTheOthers()
    {
        Assert.Equal(["Title: 1/1 0/0 1/0", "Comments: 0/0 empty"], await FieldsAsync("Post", "<head><meta property=og:title content=x></head><body><h1>y</h1>"));
    }

    private async Task<string[]> FieldsAsync(string schema, string page)
    {
        PageTally tally = await TallyAsync(schema, page);
        IReadOnlyList<CountedField> fields = new SchemaShape(_descriptor!).Fields;
        return [.. fields.Zip(tally.Fields).Where(static field => field.Second is not null).Select(static field => $"{field.First.Path}: {Text(field.Second!)}")];
    }

    private HtmlSchemaDescriptor? _descriptor;

    private async Task<PageTally> TallyAsync(string schema, string page)
    {
        _folder.Write("page.html", page);
        var reader = new PageReader(UserAssembly.Load(typeof(PageTallyTests).Assembly.Location), schema) { ProbesSources = true };
        PageOutcome outcome = await reader.TryReadAsync(Assert.Single(PageFolder.Find(_folder.Path)), TestContext.Current.CancellationToken);
        Assert.Null(outcome.Failure);
        _descriptor = outcome.Reading!.Schema;
        return PageTally.Of(outcome.Reading, new SchemaShape(_descriptor));
    }

    private static string Text(FieldTally field) =>
        string.Join(' ', field.Gives.Zip(field.Fills).Select(static source => $"{(source.First ? 1 : 0)}/{(source.Second ? 1 : 0)}")) + (field.IsEmpty ? " empty" : "");
}
