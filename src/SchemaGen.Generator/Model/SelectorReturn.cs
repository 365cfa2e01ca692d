namespace SchemaGen.Generator.Model;

/// <summary>The result of a method with <c>[GeneratedSelector]</c>; the names are those of the methods of the runtime's <c>SelectorRunner</c>.</summary>
internal enum SelectorReturn
{
    /// <summary>The first match.</summary>
    First,

    /// <summary>All matches.</summary>
    All,

    /// <summary>Whether an element matches.</summary>
    Matches,
}
