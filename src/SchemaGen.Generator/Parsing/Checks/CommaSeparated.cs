using System.Linq;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Names separated by commas, as in <c>Attr</c>, <c>Type</c> and <c>[Meta]</c>.</summary>
internal static class CommaSeparated
{
    /// <summary>Splits a list into names without surrounding white space, each with its index in the text; a blank one is empty.</summary>
    public static (string Name, int Start)[] Parts(string text)
    {
        string[] parts = text.IndexOf(',') < 0 ? [text] : text.Split(',');
        var names = new (string Name, int Start)[parts.Length];
        int start = 0;

        for (int i = 0; i < parts.Length; i++)
        {
            names[i] = (parts[i].Trim(), start + parts[i].Length - parts[i].TrimStart().Length);
            start += parts[i].Length + 1;
        }

        return names;
    }

    /// <summary>Gets the names of types without their vocabulary, each once: the runtime compares only the last part of an address.</summary>
    public static string[] Types(string text) => [.. Parts(text).Select(static t => LocalType(t.Name)).Distinct()];

    /// <summary>Gets the name of a type without its vocabulary.</summary>
    public static string LocalType(string type) => type.Substring(type.LastIndexOfAny(['/', ':', '#']) + 1).Trim();
}
