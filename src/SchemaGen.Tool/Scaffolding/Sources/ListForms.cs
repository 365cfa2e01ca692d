using System;

namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>The ways in which the texts of a source may be read as a list.</summary>
[Flags]
internal enum ListForms
{
    /// <summary>Each text is an item.</summary>
    Whole = 1,

    /// <summary>Each text is divided at its commas.</summary>
    Divided = 2,
}
