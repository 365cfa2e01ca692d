namespace SchemaGen.Generator.Planning;

/// <summary>What an element and its surroundings can tell without a state; the names are those of the matcher's methods.</summary>
internal enum ElementTestKind
{
    IsFirstChild,
    IsLastChild,
    IsRoot,
    IsScope,
    IsEmpty,
    IsHtml,
    IsSvg,
    HasNoNamespace,
    IsChecked,
    IsDefault,
    IsIndeterminate,
    IsPlaceholderShown,
    IsDefined,

    /// <summary>It says itself whether it can be edited.</summary>
    SaysEditable,

    /// <summary>It says itself that it can be edited.</summary>
    IsEditingHost,

    /// <summary>It says itself in which language it is.</summary>
    SaysLanguage,

    /// <summary>It says itself in which direction it is written.</summary>
    SaysDirection,
}
