using System;
using System.Collections.Generic;
using System.IO;

namespace SchemaGen.Snapshots;

/// <summary>Finds paths of this machine in a snapshot.</summary>
/// <remarks>Verify writes a placeholder for them. A generated source that holds one is not deterministic, so that the reader refuses it instead.</remarks>
internal static class MachinePaths
{
    /// <summary>Throws if <paramref name="text"/> holds a path that Verify would replace.</summary>
    public static void ThrowIfAny(string text)
    {
        foreach (string path in Known())
        {
            if (Holds(text, path))
            {
                throw new InvalidOperationException($"The snapshot holds '{path}', a path of this machine:\n{text}");
            }
        }
    }

    private static IEnumerable<string> Known()
    {
        string[] paths =
        [
            AppContext.BaseDirectory,
            Environment.CurrentDirectory,
            Path.GetTempPath(),
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        ];

        foreach (string path in paths)
        {
            string trimmed = path.TrimEnd(Path.DirectorySeparatorChar);

            if (trimmed.Length > 1)
            {
                yield return trimmed;
            }
        }
    }

    // Part of a longer name is no path: "/tmp" in "a/tmpl".
    private static bool Holds(string text, string path)
    {
        for (int at = text.IndexOf(path, StringComparison.Ordinal); at >= 0; at = text.IndexOf(path, at + 1, StringComparison.Ordinal))
        {
            int end = at + path.Length;

            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }
}
