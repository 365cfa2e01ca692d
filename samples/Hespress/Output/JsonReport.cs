using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Hespress.Schemas;

namespace Hespress.Output;

/// <summary>Writes the values of pages as JSON.</summary>
internal static class JsonReport
{
    /// <summary>Writes the pages as an array to standard output.</summary>
    public static void Write(IEnumerable<IPage> pages)
    {
        using Stream output = Console.OpenStandardOutput();
        JsonSerializer.Serialize(output, pages.ToArray(), PageJsonContext.Readable.IPageArray);
        output.Write("\n"u8);
    }
}
