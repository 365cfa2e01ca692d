namespace SchemaGen;

/// <summary>The kinds of sources.</summary>
public enum HtmlSourceKind
{
    /// <summary><see cref="CssAttribute"/>.</summary>
    Css,

    /// <summary><see cref="SelfAttribute"/>.</summary>
    Self,

    /// <summary><see cref="MetaAttribute"/>.</summary>
    Meta,

    /// <summary>A value of a block of JSON-LD.</summary>
    JsonLd,

    /// <summary>The page's address.</summary>
    PageUrl,

    /// <summary>A capture of the route.</summary>
    RouteValue,

    /// <summary>The body of an article.</summary>
    Body,
}
