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

    /// <summary><see cref="JsonLdAttribute"/>.</summary>
    JsonLd,

    /// <summary><see cref="PageUrlAttribute"/>.</summary>
    PageUrl,

    /// <summary><see cref="RouteValueAttribute"/>.</summary>
    RouteValue,

    /// <summary>The body of an article.</summary>
    Body,
}
