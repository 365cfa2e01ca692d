namespace SchemaGen;

/// <summary>The kinds of sources.</summary>
public enum HtmlSourceKind
{
    /// <summary><see cref="CssAttribute"/>.</summary>
    Css = 0,

    /// <summary><see cref="SelfAttribute"/>.</summary>
    Self = 1,

    /// <summary><see cref="MetaAttribute"/>.</summary>
    Meta = 2,

    /// <summary><see cref="JsonLdAttribute"/>.</summary>
    JsonLd = 3,

    /// <summary><see cref="PageUrlAttribute"/>.</summary>
    PageUrl = 4,

    /// <summary><see cref="RouteValueAttribute"/>.</summary>
    RouteValue = 5,

    /// <summary><see cref="BodyAttribute"/>.</summary>
    Body = 6,

    /// <summary><see cref="MicrodataAttribute"/>.</summary>
    Microdata = 7,

    /// <summary><see cref="JsonAttribute"/>.</summary>
    Json = 8,
}
