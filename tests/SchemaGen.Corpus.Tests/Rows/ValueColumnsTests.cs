using System;

namespace SchemaGen.Corpus.Tests.Rows;

public sealed class ValueColumnsTests
{
    [Fact]
    public void Convert_ValueWithoutText_IsJsonWithoutEscapes()
    {
        TypedColumn column = ValueColumns.Create("place", typeof(Place), "Place");
        Assert.Equal("""{"Name":"مقال <é>"}""", column.Convert(new Place { Name = "مقال <é>" }, new RowIssues()));
        Assert.Equal("1.2", column.Convert(new Version(1, 2), new RowIssues()));
    }

    private sealed class Place
    {
        public string? Name { get; init; }
    }
}
