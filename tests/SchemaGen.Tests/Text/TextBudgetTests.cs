using System;
using System.Linq;
using System.Threading;
using AngleSharp.Dom;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

/// <summary>Reading an element counts the nodes that it visits; every 16,384 of them the budget checks its token.</summary>
public sealed class TextBudgetTests
{
    private const int Many = 20_000;

    [Fact]
    public void TryRead_ManyNodesAndACancelledToken_Ends()
    {
        using PageTree many = Rows(Many, out int row);
        using PageTree few = Rows(100, out int fewRow);

        foreach (ReadMode mode in Enum.GetValues<ReadMode>())
        {
            Assert.Throws<OperationCanceledException>(() => Read(many, row, mode));
            Read(few, fewRow, mode);

            // The last of many.
            Read(many, row + Many, mode);
        }
    }

    /// <summary>Sixteen characters count as a node.</summary>
    [Theory]
    [InlineData(2_000, false)]
    [InlineData(250_000, false)]
    [InlineData(300_000, true)]
    public void TryRead_LongText_CountsItsCharacters(int length, bool isChecked)
    {
        IElement element = Html.Parse("<p id=x></p>");
        element.TextContent = " " + new string('a', length);
        using PageTree tree = Html.Rows(element, [], out int row, out _);
        Assert.Equal(isChecked, Record.Exception(() => Read(tree, row, ReadMode.Text)) is OperationCanceledException);
    }

    [Fact]
    public void TryRead_ManyExcludedRows_AreCounted()
    {
        using PageTree tree = Rows(Many, out int row);
        Assert.Throws<OperationCanceledException>(() => Read(tree, row, ReadMode.Text, [.. Enumerable.Range(row, Many)]));
    }

    private static PageTree Rows(int count, out int row) => Html.Rows(Html.Parse("<div id=x>" + string.Concat(Enumerable.Repeat("<i></i>", count)) + "</div>"), [], out row, out _);

    private static void Read(PageTree tree, int row, ReadMode mode, params int[] excluded)
    {
        var budget = new PageBudget(new HtmlContext(), new CancellationToken(canceled: true));
        ElementText.TryRead(tree, row, mode, excluded, int.MaxValue, out _, budget);
    }
}
