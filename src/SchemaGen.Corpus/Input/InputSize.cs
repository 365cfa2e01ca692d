using System.Collections.Generic;
using System.IO;

namespace SchemaGen.Corpus.Input;

/// <summary>The sizes of inputs.</summary>
internal static class InputSize
{
    /// <summary>Gets the number of bytes of inputs together; null if it is not known, because one is downloaded or does not exist.</summary>
    public static long? Of(IEnumerable<string> inputs)
    {
        long size = 0;

        foreach (string input in inputs)
        {
            if (InputAddress.Of(input) is not null || new FileInfo(input) is not { Exists: true } file)
            {
                return null;
            }

            size += file.Length;
        }

        return size;
    }
}
