using AngleSharp.Html.Parser;

namespace SchemaGen.Runtime;

/// <summary>How the parser is directed for a schema: what no member can see is not built.</summary>
internal sealed class ParsePlan
{
    /// <param name="schema">The schema.</param>
    public ParsePlan(HtmlSchemaDescriptor schema)
    {
        SchemaNeeds needs = SchemaNeeds.Of(schema);
        Parsers = new ParserPool(OptionsOf(needs, skipsText: (needs.Content & (NeededContent.All | NeededContent.Scripts)) == 0));
        ParsersWithText = new ParserPool(OptionsOf(needs, skipsText: false));
        HeadFirst = (needs.Content & NeededContent.HeadFirst) != 0;
        HandsOutElements = (needs.Content & NeededContent.Elements) != 0;
    }

    /// <summary>Whether the values may hold elements.</summary>
    public bool HandsOutElements { get; }

    /// <summary>Whether the head may be all that is needed.</summary>
    public bool HeadFirst { get; }

    /// <summary>What the parser builds.</summary>
    public ParserPool Parsers { get; }

    /// <summary>What it builds if the text of scripts, styles and the like turned out to be seen.</summary>
    public ParserPool ParsersWithText { get; }

    private static HtmlParserOptions OptionsOf(SchemaNeeds needs, bool skipsText)
    {
        bool keepsAll = (needs.Content & NeededContent.All) != 0;
        return new HtmlParserOptions
        {
            DisableElementPositionTracking = true,
            SkipComments = !keepsAll,
            SkipScriptText = skipsText,
            SkipRawText = skipsText,
            ShouldEmitAttribute = keepsAll ? null : new AttributeFilter(needs.Attributes).Keeps,
        };
    }
}
