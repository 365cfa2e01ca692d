namespace SchemaGen.Generator.Model;

/// <summary>The ways in which an element becomes text; the names and values are those of <c>ReadMode</c>.</summary>
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
