namespace SchemaGen.Generator.Planning;

/// <summary>The words whose bits a matcher tests; the names of the last six are those of the matcher's methods.</summary>
internal enum BitsSource
{
    /// <summary>The known classes of the element.</summary>
    Classes,

    /// <summary>The known names of a meta element.</summary>
    Metas,

    /// <inheritdoc cref="StateRelation.OwnStates"/>
    OwnStates,

    /// <inheritdoc cref="StateRelation.ParentStates"/>
    ParentStates,

    /// <inheritdoc cref="StateRelation.AncestorStates"/>
    AncestorStates,

    /// <inheritdoc cref="StateRelation.PreviousSiblingStates"/>
    PreviousSiblingStates,

    /// <inheritdoc cref="StateRelation.EarlierSiblingStates"/>
    EarlierSiblingStates,

    /// <summary>The look-ahead bits, which descendants and later siblings of the element set.</summary>
    LookAheads,
}
