using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Reading;
using SchemaGen.Results;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.Reporting;
using SchemaGen.Tool.Tests.Schemas;

namespace SchemaGen.Tool.Tests.Reporting;

/// <summary>The parts that sources had in filling a field.</summary>
public class FieldBuilderTests
{
    private static readonly HtmlSchemaDescriptor s_schema = SchemaInvoker.Of(typeof(Post)).Descriptor;

    /// <summary>The member <see cref="Post.Title"/> has three sources.</summary>
    [Theory]
    [InlineData("The second one filled it.", 1, "", -1, false, "Failed Won NotTried")]
    [InlineData("All failed.", -1, "012", -1, false, "Failed Failed Failed")]
    [InlineData("The error of the second one ended the search.", -1, "01", 1, false, "Failed Failed NotTried")]
    [InlineData("The schema was not read.", -1, "", -1, true, "NotTried NotTried NotTried")]
    [InlineData("The trace has no room for more sources.", -1, "0", -1, false, "Failed Unknown Unknown")]
    [InlineData("The page was not read.", null, "", -1, false, "Unknown Unknown Unknown")]
    public void Build_Sources_HaveTheirParts(string situation, int? filledBy, string tried, int last, bool isMismatch, string expected)
    {
        IReadOnlyList<HtmlSourceDescriptor> sources = s_schema.Members[0].Sources;
        var trace = new ReadingTrace(
            new Dictionary<string, IReadOnlyList<IElement>>(),
            [],
            [.. tried.Select(source => new TriedSource("Title", sources[source - '0'], "matched nothing", EndsSearch: source - '0' == last))],
            IsComplete: true);
        TracedSchema[] schemas = filledBy is { } source ? [new TracedSchema(string.Empty, 0, s_schema, isMismatch, [source, -1])] : [];

        IReadOnlyList<ReportField> fields = new FieldBuilder(new ElementCatalog(new Dictionary<IElement, int>()), trace, schemas).Build(s_schema, value: null);

        Assert.Equal((situation, expected), (situation, string.Join(' ', fields[0].Sources.Select(static part => part.Part))));
    }

    [Theory]
    [InlineData(true, "Won Failed Won")]
    [InlineData(false, "Won Failed Unknown")]
    public void Build_CombinedSources_WonUnlessTheyFailed(bool isComplete, string expected)
    {
        HtmlSchemaDescriptor schema = SchemaInvoker.Of(typeof(Merged)).Descriptor;
        var trace = new ReadingTrace(new Dictionary<string, IReadOnlyList<IElement>>(), [], [new TriedSource("Tags", schema.Members[0].Sources[1], "matched nothing")], isComplete);

        IReadOnlyList<ReportField> fields = new FieldBuilder(new ElementCatalog(new Dictionary<IElement, int>()), trace, [new TracedSchema(string.Empty, 0, schema, IsMismatch: false, [0])]).Build(schema, value: null);

        Assert.Equal(expected, string.Join(' ', fields[0].Sources.Select(static part => part.Part)));
    }
}
