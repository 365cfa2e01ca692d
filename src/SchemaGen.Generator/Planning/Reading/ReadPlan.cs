using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>How one source of a member is read and converted.</summary>
internal sealed record ReadPlan
{
    /// <summary>The source's index among those of the member.</summary>
    public required int Source { get; init; }

    /// <summary>The attribute as the user wrote it.</summary>
    public required string Attribute { get; init; }

    /// <summary>How it is read.</summary>
    public required ReadMethod Method { get; init; }

    /// <summary>The parameter with the matches; null: the schema's own element.</summary>
    public string? Matches { get; init; }

    /// <summary>How the entries of a dictionary are read; null: it is none.</summary>
    public EntryPlan? Entry { get; init; }

    /// <summary>The parameter with what is left out.</summary>
    public string? Exclude { get; init; }

    /// <summary>The parameter with the matches that end the range of a nested schema.</summary>
    public string? NextUntil { get; init; }

    /// <summary>The text that joins all matches to one text.</summary>
    public string? Join { get; init; }

    /// <summary>How an element becomes text.</summary>
    public ReadKind Read { get; init; }

    /// <summary>The name of the constant that holds the attributes to read.</summary>
    public string? AttributeNames { get; init; }

    /// <summary>The name of the constant that holds the names of meta elements, if there are several.</summary>
    public string? MetaNames { get; init; }

    /// <summary>The name of the constant that holds the path of JSON-LD.</summary>
    public string? Path { get; init; }

    /// <summary>Whether the text is all of what an element shows people, with no pattern that cuts a value out of it.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether of an object its address is wanted.</summary>
    public bool IsAddress { get; init; }

    /// <summary>Whether a value of JSON-LD is wanted as it is written.</summary>
    public bool IsRaw { get; init; }

    /// <summary>The name of the capture.</summary>
    public string? Capture { get; init; }

    /// <summary>Whether an empty attribute of HTML's boolean kind is true.</summary>
    public bool IsBoolean { get; init; }

    /// <summary>Which of the matches.</summary>
    public MatchSlice? At { get; init; }

    /// <summary>Whether more than one match is an error.</summary>
    public bool Single { get; init; }

    /// <summary>The name of the constant that holds the pattern.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether the value is whether the pattern matches.</summary>
    public bool IsPatternTest { get; init; }

    /// <summary>What parts a text into several.</summary>
    public string? Split { get; init; }

    /// <summary>Code of the user's that converts.</summary>
    public UserConversionModel? Conversion { get; init; }

    /// <summary>The format of a date.</summary>
    public string? Format { get; init; }

    /// <summary>The culture of the text.</summary>
    public string Culture { get; init; } = string.Empty;

    /// <summary>The zone of a date without an offset.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether a date may be counted back from when the page was captured.</summary>
    public bool IsRelative { get; init; }
}
