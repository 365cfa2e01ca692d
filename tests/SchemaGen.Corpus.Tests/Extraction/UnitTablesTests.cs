using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Extraction;

public sealed class UnitTablesTests
{
    [Fact]
    public async Task Add_PartThatCannotBeWritten_IsDisposed()
    {
        using var store = new BrokenPartStore();
        await using var tables = new UnitTables("unit", store, new ExtractOptions());
        await Assert.ThrowsAsync<IOException>(() => tables.AddAsync("article", [new Column("title", ColumnKind.Text)], ["Title"], TestContext.Current.CancellationToken).AsTask());
        Assert.True(store.Stream.IsDisposed);
    }
}
