using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Corpus.Rows;

/// <summary>The column of an article's body: its text, the number of its words, and its structure.</summary>
internal static class BodyColumns
{
    /// <summary>Creates the column.</summary>
    public static TypedColumn Create(string name)
    {
        Column column = Column.Struct(
            name,
            new Column("text", ColumnKind.Text),
            new Column("word_count", ColumnKind.Int32),
            Texts("summary"),
            Column.List("sections", Column.Struct(Column.ItemName, Texts("headings"), Texts("paragraphs"))),
            Column.List("figures", Column.Struct(
                Column.ItemName,
                new Column("address", ColumnKind.Text),
                new Column("alternative_text", ColumnKind.Text),
                new Column("caption", ColumnKind.Text),
                new Column("credit", ColumnKind.Text))));

        return new TypedColumn(column, static (value, _) => RowOf((ArticleBody)value));
    }

    private static Column Texts(string name) => Column.List(name, new Column(Column.ItemName, ColumnKind.Text));

    private static object?[] RowOf(ArticleBody body) =>
    [
        body.ToString(),
        body.WordCount,
        ItemsOf(body.Summary),
        body.Sections.Select(static section => (object?)new object?[] { ItemsOf(section.Headings), ItemsOf(section.Paragraphs) }).ToArray(),
        body.Figures.Select(static figure => (object?)new object?[] { figure.Address?.OriginalString, figure.AlternativeText, figure.Caption, figure.Credit }).ToArray(),
    ];

    private static object?[] ItemsOf(IReadOnlyList<string> texts) => texts.ToArray<object?>();
}
