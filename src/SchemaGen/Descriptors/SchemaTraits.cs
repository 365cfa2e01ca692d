using System;
using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>The traits of a schema that decide how a page is parsed for it. Made for generated code.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum SchemaTraits
{
    /// <summary>The whole page is parsed.</summary>
    None = 0,

    /// <summary>The head is read first; if the first source of every member is filled by it, the rest of the page is not parsed.</summary>
    HeadFirst = 1,

    /// <summary>Values contain elements, so that the page is parsed by AngleSharp.</summary>
    HandsOutElements = 2,
}
