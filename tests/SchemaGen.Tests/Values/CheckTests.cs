using System;
using System.Collections.Generic;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Values;

/// <summary><c>OnExtracted</c>: the user's own checks.</summary>
public sealed partial class CheckTests
{
    [Fact]
    public void OnExtracted_NoIssueReported_IsCalledOnceAndKeepsTheValue() => Assert.Equal(2, Issues.Clean(Checked.Extract("<b>2</b>")).Calls);

    [Fact]
    public void OnExtracted_Error_LeavesNoValue()
    {
        HtmlResult<Checked> result = Checked.Extract("<b>1</b>");
        HtmlIssue issue = Issues.Single(result, "Number", HtmlIssueKind.Invalid);
        Assert.Equal("Number: is odd", issue.Message);
        Assert.Null(result.ValueOrDefault);
        Assert.Contains("Number: is odd", Assert.Throws<HtmlSchemaException>(static () => Checked.Parse("<b>1</b>")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OnExtracted_Warning_KeepsTheValue()
    {
        HtmlResult<Checked> result = Checked.Extract("<b>0</b>");
        HtmlIssue issue = Issues.Single(result, "", HtmlIssueKind.Invalid, HtmlIssueSeverity.Warning);
        Assert.Equal("nothing", issue.Message);
        Assert.Equal(0, result.Value.Number);
    }

    [Fact]
    public void OnExtracted_EarlierError_IsNotCalled() => Issues.Single(Checked.Extract("<b>x</b>"), "Number", HtmlIssueKind.Unconvertible);

    [Fact]
    public void OnExtracted_NestedSchemas_ReportsTheirPaths()
    {
        Assert.Equal(["Error Invalid Many[1].Number", "Error Invalid One.Number"], Issues.All(Outer.Extract("<p><b>2</b></p><p><b>1</b></p><i><b>3</b></i>")));
        HtmlResult<Outer> result = Outer.Extract("<i><b>2</b></i><u><b>3</b></u>");
        HtmlIssue issue = Issues.Single(result, "Nullable", HtmlIssueKind.Invalid, HtmlIssueSeverity.Warning);
        Assert.Equal("Nullable is left out, because Nullable.Number: is odd", issue.Message);
        Assert.Null(result.Value.Nullable);
        Assert.True(result.Value.IsChecked);
    }

    [Fact]
    public void OnExtracted_Struct_CanBeChanged() => Assert.Equal(3, Issues.Clean(Struct.Extract("<b>2</b>")).Number);

    [Fact]
    public void OnExtracted_DerivedSchema_DoesNotCallThatOfTheBase()
    {
        Issues.Single(Derived.Extract("<b>1</b>"), "Number", HtmlIssueKind.Invalid, HtmlIssueSeverity.Warning);
        Assert.Equal(1, Issues.Clean(Plain.Extract("<b>1</b>")).Number);
    }

    [Fact]
    public void OnExtracted_PageSettledByItsHead_IsCalledOnce()
    {
        Head.Calls = 0;
        Issues.Single(Head.Extract("<title>t</title><p>x"), "", HtmlIssueKind.Invalid, HtmlIssueSeverity.Warning);
        Assert.Equal(1, Head.Calls);
    }

    [Fact]
    public void OnExtracted_MemberNames_AcceptsAnyButNull()
    {
        Assert.Equal(["Error Invalid Elsewhere"], Issues.All(Named.Extract("<b>Elsewhere</b>")));
        Assert.Throws<ArgumentNullException>(static () => Named.Extract("<b>null</b>"));
    }

    [HtmlSchema]
    private partial class Checked
    {
        [Css("b")]
        public required int Number { get; init; }

        public int Calls { get; private set; } = 1;

        partial void OnExtracted(HtmlIssueCollector issues)
        {
            Calls++;

            if (Number == 0)
            {
                issues.Warning("", "nothing");
            }
            else if (Number % 2 != 0)
            {
                issues.Error(nameof(Number), "is odd");
            }
        }
    }

    [HtmlSchema]
    private sealed partial class Derived : Checked
    {
        partial void OnExtracted(HtmlIssueCollector issues) => issues.Warning(nameof(Number), "derived");
    }

    [HtmlSchema]
    private sealed partial class Plain : Checked;

    [HtmlSchema]
    private sealed partial class Outer
    {
        [Css("p")]
        public IReadOnlyList<Checked> Many { get; init; } = [];

        [Css("i")]
        public required Checked One { get; init; }

        [Css("u")]
        public Checked? Nullable { get; init; }

        public bool IsChecked { get; private set; }

        partial void OnExtracted(HtmlIssueCollector issues) => IsChecked = true;
    }

    [HtmlSchema]
    private partial struct Struct
    {
        [Css("b")]
        public int Number { get; set; }

        partial void OnExtracted(HtmlIssueCollector issues) => Number++;
    }

    [HtmlSchema]
    private sealed partial class Head
    {
        public static int Calls { get; set; }

        [Css("title")]
        public string? Title { get; init; }

        partial void OnExtracted(HtmlIssueCollector issues)
        {
            Calls++;
            issues.Warning("", Title ?? "none");
        }
    }

    [HtmlSchema]
    private sealed partial class Named
    {
        [Css("b")]
        public required string Text { get; init; }

        partial void OnExtracted(HtmlIssueCollector issues) => issues.Error(Text == "null" ? null! : Text, "no");
    }
}
