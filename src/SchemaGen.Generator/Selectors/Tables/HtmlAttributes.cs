using System;
using System.Collections.Generic;

namespace SchemaGen.Generator.Selectors;

/// <summary>The attributes whose values compare without ASCII case on elements of HTML.</summary>
/// <remarks>HTML, "Case-sensitivity of selectors" (4.16.2): the list is closed.</remarks>
internal static class HtmlAttributes
{
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked", "clear", "codetype", "color", "compact", "declare", "defer", "dir", "direction",
        "disabled", "enctype", "face", "frame", "hreflang", "http-equiv", "lang", "language", "link", "media", "method", "multiple", "nohref", "noresize", "noshade", "nowrap",
        "readonly", "rel", "rev", "rules", "scope", "scrolling", "selected", "shape", "target", "text", "type", "valign", "valuetype", "vlink",
    };

    /// <summary>Reports whether the values of an attribute compare without case.</summary>
    public static bool IgnoreCase(string name) => s_names.Contains(name);
}
