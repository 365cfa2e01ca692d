namespace SchemaGen.Generator.Planning;

/// <summary>The ways in which a source is read; the names are those of the methods of the runtime's <c>MemberReader</c>.</summary>
internal enum ReadMethod
{
    /// <summary>The text of the first match that has one.</summary>
    Text,
    SelfText,

    /// <summary>The texts of all matches, joined.</summary>
    JoinedText,

    /// <summary>The content of the first meta element that has one.</summary>
    Content,

    /// <summary>The texts of all matches.</summary>
    Texts,
    SelfTexts,
    Contents,

    /// <summary>The element itself.</summary>
    Element,
    SelfElement,
    Elements,
    SelfElements,

    /// <summary>A value of JSON-LD or Microdata, of the page's address or of its route.</summary>
    JsonLd,
    JsonLds,
    Microdata,
    Microdatas,
    PageUrl,
    PageUrls,
    RouteValue,
    RouteValues,

    /// <summary>A value of the JSON in the first match.</summary>
    Json,
    Jsons,

    /// <summary>Whether there is a match.</summary>
    Any,
    AnySelf,

    /// <summary>A nested schema at the first match.</summary>
    TrySchema,
    TrySelfSchema,

    /// <summary>A nested schema at each match.</summary>
    Schemas,
    SelfSchemas,

    /// <summary>A nested schema from an object of JSON, or from each.</summary>
    TryJsonLdSchema,
    TryJsonSchema,
    JsonLdSchemas,
    TryMicrodataSchema,
    MicrodataSchemas,
    JsonSchemas,

    /// <summary>The body of an article.</summary>
    Body,

    /// <summary>The entries of a dictionary: keys as text, values as text or as elements.</summary>
    Entries,
    ElementEntries,
    JsonLdEntries,
    MicrodataEntries,
    JsonEntries,
}
