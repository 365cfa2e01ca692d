using System;
using System.Linq;

namespace SchemaGen.Corpus;

/// <summary>The name of this machine, as a part of the names of folders and workers.</summary>
internal static class MachineName
{
    /// <summary>The name, with hyphens in the place of all characters but letters and digits of ASCII.</summary>
    public static string Value { get; } = string.Concat(Environment.MachineName.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
