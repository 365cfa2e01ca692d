namespace SchemaGen.Generator.Model;

/// <summary>The kinds of collections that hold the items of a member.</summary>
internal enum ListKind
{
    /// <summary>The member is not a list.</summary>
    None,

    /// <summary><c>List&lt;T&gt;</c> or an interface that it implements.</summary>
    List,
    Array,
    ImmutableArray,

    /// <summary><c>HashSet&lt;T&gt;</c> or an interface that it implements.</summary>
    HashSet,

    /// <summary><c>Dictionary&lt;TKey, TValue&gt;</c> or an interface that it implements.</summary>
    Dictionary,
}
