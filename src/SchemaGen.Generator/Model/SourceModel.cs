using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Model;

/// <summary>A source of a member, checked.</summary>
internal sealed record SourceModel
{
    /// <summary>The kind of the source.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>The way in which the source gives a value.</summary>
    public required SourceNature Nature { get; init; }

    /// <summary>Whether it reads JSON.</summary>
    public bool IsJson => Kind.ReadsJson();

    /// <summary>Whether it hands an element to the member or to code of the user.</summary>
    public bool HandsOutElement => Nature == SourceNature.Element;

    /// <summary>The selector or name as the user wrote it; empty for the schema's own element.</summary>
    public required string Expression { get; init; }

    /// <summary>The attribute as the user wrote it, in C#.</summary>
    public required string Attribute { get; init; }

    /// <summary>The types of the objects at which a path of JSON-LD begins; null for any.</summary>
    public string? Types { get; init; }

    /// <summary>The selector; null if there is none.</summary>
    public SelectorList? Selector { get; init; }

    /// <summary>The selectors of the keys and values of a dictionary, inside the matches.</summary>
    public EntryModel? Entry { get; init; }

    /// <summary>The roles of a body; null for other sources.</summary>
    public BodyModel? Body { get; init; }

    /// <summary>The selector of the elements that are left out.</summary>
    public SelectorList? Exclude { get; init; }

    /// <summary>The text of <see cref="Exclude"/> as the user wrote it.</summary>
    public string? ExcludeText { get; init; }

    /// <summary>The names of meta elements, which are tried in turn; empty for other sources.</summary>
    public EquatableArray<string> MetaNames { get; init; }

    /// <summary>The selector that ends the range of siblings that a nested schema reads beside its element.</summary>
    public SelectorList? NextUntil { get; init; }

    /// <summary>The text of <see cref="NextUntil"/> as the user wrote it.</summary>
    public string? NextUntilText { get; init; }

    /// <summary>The text that joins all matches to one text; null if only one match is read.</summary>
    public string? Join { get; init; }

    /// <summary>The attributes that are read instead of the text.</summary>
    public EquatableArray<string> AttributeNames { get; init; }

    /// <summary>The way in which an element becomes text.</summary>
    public ReadKind Read { get; init; }

    /// <summary>The matches that are taken; null for the default.</summary>
    public MatchSlice? At { get; init; }

    /// <summary>Whether more than one match is an error.</summary>
    public bool Single { get; init; }

    /// <summary>The pattern that extracts the value from the text.</summary>
    public PatternModel? Pattern { get; init; }

    /// <summary>The separator of a text that contains several values.</summary>
    public SplitModel? Split { get; init; }

    /// <summary>The user's code that converts the text or the element.</summary>
    public UserConversionModel? Conversion { get; init; }

    /// <summary>The format of a date.</summary>
    public string? Format { get; init; }

    /// <summary>The culture of the text; empty: invariant.</summary>
    public string Culture { get; init; } = string.Empty;

    /// <summary>The culture of the keys of a dictionary, which are text of elements even where the values are attributes.</summary>
    public string KeyCulture { get; init; } = string.Empty;

    /// <summary>The time zone of dates without an offset.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Whether a date may be relative to the time at which the page was captured.</summary>
    public bool IsRelative { get; init; }
}
