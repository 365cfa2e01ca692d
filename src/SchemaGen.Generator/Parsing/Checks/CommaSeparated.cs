using System.Collections.Generic;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Names separated by commas, as in <c>Attr</c>, <c>Type</c> and <c>[Meta]</c>.</summary>
internal static class CommaSeparated
{
    /// <summary>The names without the white space around them, and where each begins in the text; a blank one is empty.</summary>
    public static IEnumerable<(string Name, int Start)> Parts(string text)
    {
        int start = 0;

        foreach (string part in text.Split(','))
        {
            string name = part.Trim();
            yield return (name, start + part.Length - part.TrimStart().Length);
            start += part.Length + 1;
        }
    }
}
