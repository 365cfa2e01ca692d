namespace SchemaGen.Generator.Model;

/// <summary>What holds the items of a member.</summary>
internal enum ListKind
{
    /// <summary>It is no list.</summary>
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
