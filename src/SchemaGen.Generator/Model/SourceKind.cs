namespace SchemaGen.Generator.Model;

/// <summary>The kinds of sources; the names are those of <c>HtmlSourceKind</c>.</summary>
internal enum SourceKind
{
    Css,
    Self,
    Meta,
    JsonLd,
    Microdata,
    PageUrl,
    RouteValue,
    Body,
    Json,
}
