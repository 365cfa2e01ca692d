using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace SchemaGen.Tests.Results;

public sealed partial class DescriptorTests
{
    [Fact]
    public void Descriptor_Schema_HasTypeNameAndMembers()
    {
        HtmlSchemaDescriptor schema = Page.Descriptor;
        Assert.Same(typeof(Page), schema.Type);
        Assert.Equal("DescriptorTests.Page", schema.Name);
        Assert.Equal(["Title", "Count", "Numbers", "Comments", "First", "Kept", "Tags", "Flag"], schema.Members.Select(static m => m.Name));
        Assert.Same(schema, Page.Descriptor);
        Assert.Same(schema, DescriptorOf<Page>());
    }

    [Fact]
    public void Type_NullableOrListMember_IsUnwrapped() =>
        Assert.Equal(
            [typeof(string), typeof(int), typeof(decimal), typeof(Comment), typeof(Comment), typeof(long), typeof(string), typeof(bool)],
            Page.Descriptor.Members.Select(static m => m.Type));

    [Fact]
    public void IsRequired_MemberThatMustBeFilled_IsTrue() =>
        Assert.Equal(["Title", "Tags"], Page.Descriptor.Members.Where(static m => m.IsRequired).Select(static m => m.Name));

    [Fact]
    public void IsList_ListMember_IsTrue() =>
        Assert.Equal(["Numbers", "Comments", "Tags"], Page.Descriptor.Members.Where(static m => m.IsList).Select(static m => m.Name));

    [Fact]
    public void Schema_NestedOrRecursiveMember_IsItsDescriptor()
    {
        Assert.Equal(["Comments", "First"], Page.Descriptor.Members.Where(static m => m.Schema is not null).Select(static m => m.Name));
        HtmlSchemaDescriptor comment = Page.Descriptor.Members[3].Schema!;
        Assert.Same(Comment.Descriptor, comment);
        Assert.Same(comment, comment.Members.Single(static m => m.Name == "Replies").Schema);
    }

    [Fact]
    public void Sources_EveryKind_AreDescribedAsWritten()
    {
        HtmlSourceDescriptor[] sources = [.. Page.Descriptor.Members.SelectMany(static m => m.Sources)];
        Assert.Equal(
            [
                "[Css(\"h1.title\", Attr = \"title\")]",
                "[Meta(\"og:title\")]",
                "[Css(\".count\", Pattern = \"(?<value>[0-9]+)\", Culture = \"ar-MA\")]",
                "[Css(\"b\", At = \"1..\", Read = ReadMode.OwnText)]",
                "[Css(\"li\")]",
                "[Css(\"li\", Single = true)]",
                "[Self(Attr = \"data-kept\")]",
                "[Meta(\"keywords\", Split = \",\")]",
                "[Css(\"q[title='\\\"']\")]",
            ],
            sources.Select(static s => s.ToString()));
        Assert.Equal([0, 1, 0, 0, 0, 0, 0, 0, 0], sources.Select(static s => s.Index));
        Assert.Equal(["h1.title", "og:title", ".count", "b", "li", "li", "", "keywords", "q[title='\"']"], sources.Select(static s => s.Expression));
        Assert.Equal(HtmlSourceKind.Css, sources[0].Kind);
        Assert.Equal(HtmlSourceKind.Meta, sources[1].Kind);
        Assert.Equal(HtmlSourceKind.Self, sources[6].Kind);
    }

    private static HtmlSchemaDescriptor DescriptorOf<T>()
        where T : IHtmlSchema<T> => T.Descriptor;

    [HtmlSchema]
    private sealed partial class Page
    {
        [Css("h1.title", Attr = "title")]
        [Meta("og:title")]
        public required string Title { get; init; }

        [Css(".count", Pattern = "(?<value>[0-9]+)", Culture = "ar-MA")]
        public int? Count { get; init; }

        [Css("b", At = "1..", Read = ReadMode.OwnText)]
        public ImmutableArray<decimal?> Numbers { get; init; }

        [Css("li")]
        public IReadOnlyList<Comment> Comments { get; init; } = [];

        [Css("li", Single = true)]
        public Comment? First { get; init; }

        [Self(Attr = "data-kept")]
        public long Kept { get; init; } = 1;

        [Meta("keywords", Split = ","), Items(Min = 1)]
        public HashSet<string> Tags { get; init; } = [];

        [Css("q[title='\"']")]
        public bool? Flag { get; init; }
    }

    [HtmlSchema]
    private sealed partial record Comment
    {
        [Css("p")]
        public string? Text { get; init; }

        [Css(".reply")]
        public IReadOnlyList<Comment> Replies { get; init; } = [];
    }
}
