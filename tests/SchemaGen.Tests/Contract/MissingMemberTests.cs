using System;
using System.Collections.Generic;
using System.Collections.Immutable;

// Members that must be there, and are neither required nor initialised, are what is tested.
#pragma warning disable CS8618

namespace SchemaGen.Tests.Contract;

/// <summary>DESIGN, "The contract": what happens when nothing fills a member.</summary>
public sealed partial class MissingMemberTests
{
    private const string Empty = "<p>nothing of it</p>";

    [Fact]
    public void Extract_RequiredMemberWithoutMatch_GivesMissingError()
    {
        HtmlIssue issue = Issues.Single(Required.Extract(Empty), "Text", HtmlIssueKind.Missing);
        Assert.Equal(["0 NoMatch"], Issues.Attempts(issue));
        Assert.Equal("Text has no value: [Css(\".x\")] matched nothing.", issue.Message);
        Assert.Equal("Error Missing: " + issue.Message, issue.ToString());
    }

    [Fact]
    public void Extract_RequiredNullableMemberWithoutMatch_IsNull() => Assert.Null(Issues.Clean(RequiredNullable.Extract(Empty)).Text);

    [Fact]
    public void Extract_NonNullableMemberWithoutMatch_GivesMissingError()
    {
        Assert.Equal(["Error Missing Text", "Error Missing Number", "Error Missing Field", "Error Missing Day"], Issues.All(NotNull.Extract(Empty)));
    }

    [Fact]
    public void Extract_NullableMemberWithoutMatch_IsNull()
    {
        Nullable page = Issues.Clean(Nullable.Extract(Empty));
        Assert.Null(page.Text);
        Assert.Null(page.Number);
        Assert.Null(page.Address);
        Assert.Null(page.Flag);
        Assert.Null(page.List);
        Assert.Null(page.Array);
        Assert.Null(page.Immutable);
        Assert.Null(page.Set);
        Assert.Null(page.Nested);
        Assert.Null(page.Field);
    }

    [Fact]
    public void Extract_InitialisedMemberWithoutMatch_KeepsInitialiser()
    {
        Initialised page = Issues.Clean(Initialised.Extract(Empty));
        Assert.Equal("set", page.Set);
        Assert.Equal("init", page.Init);
        Assert.Equal(3, page.Number);
        Assert.Equal("private", page.PrivateSet);
        Assert.Equal("field", page.Field);
        Assert.Equal(4, page.Nullable);
        Assert.True(page.Flag);
        Assert.Equal(["a", "b"], page.List);
        Assert.Equal([1], page.Immutable);
        Assert.Equal("nested", page.Nested.Text);
    }

    [Fact]
    public void Extract_InitialisedMemberWithMatch_ReplacesInitialiser()
    {
        Initialised page = Issues.Clean(Initialised.Extract(
            "<i class=s>1</i><i class=i>2</i><i class=n>5</i><i class=p>6</i><i class=f>7</i><i class=q>8</i><i class=b hidden=no></i><i class=l>9</i><i class=m>10</i><i class=x><b>11</b></i>"));
        Assert.Equal("1", page.Set);
        Assert.Equal("2", page.Init);
        Assert.Equal(5, page.Number);
        Assert.Equal("6", page.PrivateSet);
        Assert.Equal("7", page.Field);
        Assert.Equal(8, page.Nullable);
        Assert.False(page.Flag);
        Assert.Equal(["9"], page.List);
        Assert.Equal([10], page.Immutable);
        Assert.Equal("11", page.Nested.Text);
    }

    [Fact]
    public void Extract_InitialiserIsSuppressedNull_GivesMissingError()
    {
        Assert.Equal(
            ["Error Missing Null", "Error Missing Default", "Error Missing DefaultOf", "Error Missing Field"],
            Issues.All(Silenced.Extract(Empty)));
        Assert.Empty(Silenced.Extract("<b>1</b>").Value.List);
    }

    [Fact]
    public void Extract_ParameterWithoutMatch_KeepsDefault()
    {
        Positional page = Issues.Clean(Positional.Extract("<b>title</b>"));
        Assert.Equal(new Positional("title"), page);
        Assert.Null(page.Score);
        Assert.Null(page.Tags);
        Assert.Equal(7, page.Number);
        Assert.Equal(1.5m, page.Money);
        Assert.Equal(default, page.Day);
        Assert.Equal('c', page.Letter);
        Assert.Equal(long.MinValue, page.Low);
        Assert.True(page.Flag);
        Assert.Equal(["Error Missing Title"], Issues.All(Positional.Extract(Empty)));
    }

    [Fact]
    public void Extract_ParameterWithMatch_ReplacesDefault()
    {
        Positional page = Issues.Clean(Positional.Extract("<b>t</b><i class=s>2</i><i class=g>x</i><i class=n>3</i>"));
        Assert.Equal(2, page.Score);
        Assert.Equal(["x"], page.Tags);
        Assert.Equal(3, page.Number);
    }

    [Fact]
    public void Extract_ParameterDefaultIsSuppressedNull_GivesMissingError() =>
        Assert.Equal(["Error Missing Text"], Issues.All(SilencedParameter.Extract(Empty)));

    [Fact]
    public void Extract_ListWithoutMatch_IsEmptyOrKeepsInitialiser()
    {
        Lists page = Issues.Clean(Lists.Extract(Empty));
        Assert.Empty(page.Required);
        Assert.Empty(page.Plain);
        Assert.Empty(page.Array);
        Assert.False(page.Immutable.IsDefault);
        Assert.Empty(page.Immutable);
        Assert.Empty(page.Nested);
        Assert.Equal(["kept"], page.Initialised);
    }

    [Fact]
    public void Extract_ListWithFewerItemsThanMin_GivesTooFewError()
    {
        HtmlResult<AtLeast> result = AtLeast.Extract("<b>1</b><i>1</i>");
        Assert.Equal(["Error TooFew Two", "Error TooFew Initialised", "Error TooFew Nullable"], Issues.All(result));
        Assert.Equal("Two has 1 item, fewer than 2.", result.Issues[0].Message);
        Assert.Equal("Nullable has 0 items, fewer than 1: [Css(\".x\")] matched nothing.", result.Issues[2].Message);
        Assert.Equal(["0 NoMatch"], Issues.Attempts(result.Issues[2]));
    }

    [Fact]
    public void Extract_ListWithMoreItemsThanMax_GivesTooManyError()
    {
        HtmlIssue issue = Issues.Single(AtMost.Extract("<b>1</b><b>2</b><b>3</b>"), "Two", HtmlIssueKind.TooMany);
        Assert.Equal("Two has 3 items, more than 2.", issue.Message);
        Assert.Equal(["1", "2"], Issues.Clean(AtMost.Extract("<b>1</b><b>2</b>")).Two);
        Assert.Empty(Issues.Clean(AtMost.Extract(Empty)).Two);
    }

    [Fact]
    public void Extract_InvalidItemOfListWithMin_CountsAsFound()
    {
        Assert.Equal(["Error Unconvertible Numbers[1]"], Issues.All(TwoNumbers.Extract("<b>1</b><b>x</b>")));
    }

    [Fact]
    public void Extract_BoolMember_IsTrueWhereAnElementMatches()
    {
        Existence none = Issues.Clean(Existence.Extract(Empty));
        Assert.False(none.Is);
        Assert.False(none.Required);
        Assert.False(none.Nullable);
        Assert.False(none.Initialised);
        Existence all = Issues.Clean(Existence.Extract("<b></b>"));
        Assert.True(all.Is);
        Assert.True(all.Required);
        Assert.True(all.Nullable);
        Assert.True(all.Initialised);
    }

    [HtmlSchema]
    private sealed partial record Required
    {
        [Css(".x")]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial record RequiredNullable
    {
        [Css(".x")]
        public required string? Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class NotNull
    {
        [Css(".x")]
        public string Text { get; set; }

        [Css(".x")]
        public int Number { get; init; }

        [Css(".x")]
        public string Field;

        [Css(".x")]
        public DateOnly Day { get; set; }
    }

    [HtmlSchema]
    private sealed partial class Nullable
    {
        [Css(".x")]
        public string? Text { get; init; }

        [Css(".x")]
        public int? Number { get; set; }

        [Css(".x", Read = ReadMode.Text)]
        public Uri? Address { get; init; }

        [Css(".x", Attr = "hidden")]
        public bool? Flag { get; init; }

        [Css(".x")]
        public IReadOnlyList<string>? List { get; init; }

        [Css(".x")]
        public int[]? Array { get; init; }

        [Css(".x")]
        public ImmutableArray<int>? Immutable { get; init; }

        [Css(".x")]
        public HashSet<string>? Set { get; init; }

        [Css(".x")]
        public Nested? Nested { get; init; }

        [Css(".x")]
        public string? Field;
    }

    [HtmlSchema]
    private sealed partial record Nested
    {
        [Css("b")]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Initialised
    {
        [Css(".s")]
        public string Set { get; set; } = "set";

        [Css(".i")]
        public string Init { get; init; } = "init";

        [Css(".n")]
        public int Number { get; init; } = 3;

        [Css(".p")]
        public string PrivateSet { get; private set; } = "private";

        [Css(".f")]
        public string Field = "field";

        [Css(".q")]
        public int? Nullable { get; init; } = 4;

        [Css(".b", Attr = "hidden")]
        public bool Flag { get; init; } = true;

        [Css(".l")]
        public IReadOnlyList<string> List { get; init; } = ["a", "b"];

        [Css(".m")]
        public ImmutableArray<int> Immutable { get; init; } = [1];

        [Css(".x")]
        public Nested Nested { get; init; } = new() { Text = "nested" };
    }

    [HtmlSchema]
    private sealed partial class Silenced
    {
        [Css("b")]
        public string Null { get; set; } = null!;

        [Css("b")]
        public string Default { get; init; } = default!;

        [Css("b")]
        public string DefaultOf { get; init; } = default(string)!;

        [Css("b")]
        public string Field = null!;

        [Css(".x")]
        public IReadOnlyList<string> List { get; init; } = null!;
    }

    [HtmlSchema]
    private sealed partial record Positional(
        [Css("b")] string Title,
        [Css(".s")] int? Score = null,
        [Css(".g")] IReadOnlyList<string>? Tags = null,
        [Css(".n")] int Number = 7,
        [Css(".m")] decimal Money = 1.5m,
        [Css(".d")] DateOnly Day = default,
        [Css(".c")] char Letter = 'c',
        [Css(".w")] long Low = long.MinValue,
        [Css(".x", Attr = "hidden")] bool? Flag = true,
        [Css(".y")] double Double = 0.5,
        [Css(".z")] string Text = "a \"quoted\" \u0001 text");

    [HtmlSchema]
    private sealed partial record SilencedParameter([Css(".x")] string Text = null!);

    [HtmlSchema]
    private sealed partial class Lists
    {
        [Css(".x")]
        public required IReadOnlyList<string> Required { get; init; }

        [Css(".x")]
        public List<string> Plain { get; set; }

        [Css(".x")]
        public int[] Array { get; init; }

        [Css(".x")]
        public ImmutableArray<int> Immutable { get; init; }

        [Css(".x")]
        public IEnumerable<Nested> Nested { get; init; }

        [Css(".x")]
        public IList<string> Initialised { get; init; } = ["kept"];
    }

    [HtmlSchema]
    private sealed partial class AtLeast
    {
        [Css("b"), Items(Min = 2)]
        public required IReadOnlyList<string> Two { get; init; }

        [Css("i"), Items(Min = 2)]
        public IReadOnlyList<string> Initialised { get; init; } = ["a", "b", "c"];

        [Css(".x"), Items(Min = 1)]
        public IReadOnlyList<string>? Nullable { get; init; }
    }

    [HtmlSchema]
    private sealed partial class AtMost
    {
        [Css("b"), Items(Max = 2)]
        public required IReadOnlyList<string> Two { get; init; }
    }

    [HtmlSchema]
    private sealed partial class TwoNumbers
    {
        [Css("b"), Items(Min = 2)]
        public required IReadOnlyList<int> Numbers { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Existence
    {
        [Css("b")]
        public bool Is { get; init; }

        [Css("b")]
        public required bool Required { get; init; }

        [Css("b")]
        public bool? Nullable { get; init; }

        [Css("b")]
        public bool Initialised { get; init; } = true;
    }
}
