using System;
using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>What of a page a schema needs, beside elements and their text. Made for generated code.</summary>
[Flags]
[EditorBrowsable(EditorBrowsableState.Never)]
public enum NeededContent
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>All of the markup: comments, every attribute, every text.</summary>
    All = 1,

    /// <summary>The text of scripts.</summary>
    Scripts = 2,

    /// <summary>First the head: if its elements fill every member, nothing else.</summary>
    HeadFirst = 4,

    /// <summary>Elements, which the caller is handed.</summary>
    Elements = 8,
}
