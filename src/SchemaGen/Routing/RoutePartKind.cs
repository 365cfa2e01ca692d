namespace SchemaGen.Routing;

/// <summary>What a part of a route matches.</summary>
internal enum RoutePartKind
{
    /// <summary>A text, slashes included.</summary>
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

    /// <summary><c>{*name}</c>: all that is left.</summary>
    Rest,
}
