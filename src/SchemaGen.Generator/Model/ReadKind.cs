namespace SchemaGen.Generator.Model;

/// <summary>How an element becomes text; the names and values are those of <c>ReadMode</c>.</summary>
internal enum ReadKind
{
    Text,
    Lines,
    OwnText,
    RawText,
    Pre,
    InnerHtml,
    OuterHtml,
}
