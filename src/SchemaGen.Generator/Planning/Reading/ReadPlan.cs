using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>The plan of reading and converting one source of a member. It refers to queries and constants by index.</summary>
internal sealed record ReadPlan
{
    /// <summary>The source.</summary>
    public required SourceModel Source { get; init; }

    /// <summary>The source's index among those of the member.</summary>
    public required int Index { get; init; }

    /// <summary>The method that reads it.</summary>
    public required ReadMethod Method { get; init; }

    /// <summary>The query of its matches; null for the schema's own element.</summary>
    public int? Matches { get; init; }

    /// <summary>The plan of the entries of a dictionary; null for other members.</summary>
    public EntryPlan? Entry { get; init; }

    /// <summary>How a body is read; null for other members.</summary>
    public BodyPlan? Body { get; init; }

    /// <summary>The query of the elements that are left out.</summary>
    public int? Exclude { get; init; }

    /// <summary>The query of the elements that end the range of a nested schema.</summary>
    public int? NextUntil { get; init; }

    /// <summary>The way in which an element becomes text.</summary>
    public required ReadKind Read { get; init; }

    /// <summary>The constant with the attributes to read.</summary>
    public int? AttributeNames { get; init; }

    /// <summary>The constant with the names of meta elements, if there are several.</summary>
    public int? MetaNames { get; init; }

    /// <summary>The constant with the path into JSON.</summary>
    public int? Path { get; init; }

    /// <summary>The constant with the pattern.</summary>
    public int? Pattern { get; init; }

    /// <summary>The constant with the separator.</summary>
    public int? Split { get; init; }

    /// <summary>Whether the text is all that an element shows to readers, without a pattern that extracts the value.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether the address of a JSON object is read instead of the object.</summary>
    public bool IsAddress { get; init; }

    /// <summary>Whether a value of JSON is read as it is written.</summary>
    public bool IsRaw { get; init; }

    /// <summary>Whether an empty attribute is true, as boolean attributes of HTML are.</summary>
    public bool IsBoolean { get; init; }
}
