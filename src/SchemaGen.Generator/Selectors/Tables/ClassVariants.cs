using System;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>The prefixes of Tailwind's class names, as in <c>md:flex</c>, that are not class names by themselves.</summary>
internal static class ClassVariants
{
    private static readonly string[] s_names =
    [
        "sm", "md", "lg", "xl", "2xl", "3xl", "dark", "print", "portrait", "landscape", "rtl", "ltr", "motion-safe", "motion-reduce", "hover", "focus", "focus-within", "focus-visible",
    ];

    private static readonly string[] s_prefixes = ["group-", "peer-", "max-", "min-", "data-", "aria-", "supports-", "not-", "has-", "in-"];

    /// <summary>Reports whether a class name is such a prefix.</summary>
    public static bool Contains(string name) => Array.IndexOf(s_names, name) >= 0 || s_prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Reports whether a class name is one that Tailwind extends by a name after <c>/</c>: <c>group/item</c>.</summary>
    public static bool IsNamed(string name) => name is "group" or "peer" || name.StartsWith("group-", StringComparison.Ordinal) || name.StartsWith("peer-", StringComparison.Ordinal);
}
