using System;
using System.Collections.Frozen;
using System.Collections.Generic;

namespace SchemaGen.Reading;

/// <summary>The boolean attributes of HTML, whose presence means true.</summary>
/// <remarks>HTML, "Attributes" index, those of the kind "Boolean attribute".</remarks>
internal static class BooleanAttributes
{
    private static readonly FrozenSet<string> s_names = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "allowfullscreen", "alpha", "async", "autofocus", "autoplay", "checked", "controls", "default", "defer", "disabled", "formnovalidate", "hidden", "inert", "ismap",
        "itemscope", "loop", "multiple", "muted", "nomodule", "novalidate", "open", "playsinline", "readonly", "required", "reversed", "selected",
        "shadowrootclonable", "shadowrootdelegatesfocus", "shadowrootserializable",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reports whether a value of a boolean attribute is one of the two that stand for true: empty, or the name itself.</summary>
    public static bool IsSet(string name, string value) =>
        s_names.Contains(name) && (value.Length == 0 || string.Equals(name, value, StringComparison.OrdinalIgnoreCase));
}
