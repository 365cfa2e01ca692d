using AngleSharp.Html.Parser;

namespace SchemaGen.Runtime;

/// <summary>How the parser is directed for a schema: what no member can see is not built.</summary>
internal sealed class ParsePlan
{
    /// <param name="schema">The schema.</param>
    public ParsePlan(HtmlSchemaDescriptor schema)
    {
        SchemaNeeds needs = SchemaNeeds.Of(schema);
        HeadFirst = (needs.Content & NeededContent.HeadFirst) != 0;
        HandsOutElements = (needs.Content & NeededContent.Elements) != 0;
        bool keepsAll = (needs.Content & NeededContent.All) != 0;
        var options = new HtmlParserOptions
        {
            DisableElementPositionTracking = true,
            SkipComments = !keepsAll,
            SkipScriptText = !keepsAll && (needs.Content & NeededContent.Scripts) == 0,
        };

        if (!keepsAll)
        {
            var filter = new AttributeFilter(needs.Attributes);
            options.ShouldEmitAttribute = filter.Keeps;
        }

        Options = options;
    }

    /// <summary>Whether the values may hold elements.</summary>
    public bool HandsOutElements { get; }

    /// <summary>Whether the head may be all that is needed.</summary>
    public bool HeadFirst { get; }

    /// <summary>What the parser builds.</summary>
    public HtmlParserOptions Options { get; }
}
