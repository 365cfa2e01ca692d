namespace SchemaGen.Generator.Planning;

/// <summary>A property that follows from an element and its neighbors, without states; the names are those of the matcher's methods.</summary>
internal enum ElementProperty
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

    /// <summary>Declares itself editable or not editable.</summary>
    DeclaresEditability,

    /// <summary>Declares itself editable.</summary>
    IsEditingHost,

    /// <summary>Declares its language.</summary>
    DeclaresLanguage,

    /// <summary>Declares its direction.</summary>
    DeclaresDirection,
}
