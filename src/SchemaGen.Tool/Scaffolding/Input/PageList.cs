using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tool.Scaffolding.Input;

/// <summary>Names pages in comments and messages.</summary>
internal static class PageList
{
    private const int MaxPages = 3;

    /// <summary>Gets the names of the first pages, and the number of the others.</summary>
    public static string Of(IEnumerable<ScaffoldPage> pages)
    {
        List<string> names = [.. pages.Select(static page => page.ShortName)];
        return string.Join(", ", names.Take(MaxPages)) + (names.Count > MaxPages ? $" and {names.Count - MaxPages} more" : string.Empty);
    }
}
