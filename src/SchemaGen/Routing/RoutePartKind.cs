namespace SchemaGen.Routing;

/// <summary>The kind of a part of a route.</summary>
internal enum RoutePartKind
{
    /// <summary>A literal text, which may contain slashes.</summary>
    Literal,

    /// <summary><c>{name}</c>: at least one character, up to a slash.</summary>
    Text,

    /// <summary><c>{name:int}</c></summary>
    Int32,

    /// <summary><c>{name:long}</c></summary>
    Int64,

    /// <summary><c>{name:guid}</c></summary>
    Guid,

    /// <summary><c>{name:date}</c>: yyyy-MM-dd, or yyyy/MM/dd over segments.</summary>
    Date,

    /// <summary><c>{*name}</c>: the rest of the path.</summary>
    Rest,
}
