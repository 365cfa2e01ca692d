using System.Collections.Generic;

namespace SchemaGen.Conversion.Cultures;

/// <summary>The tags under which the data of a culture may be stored.</summary>
internal static class CultureTags
{
    /// <summary>Gets the tags from the most specific to the most general: with script, with region, the language alone.</summary>
    internal static IEnumerable<string> Candidates(string culture)
    {
        string[] subtags = culture.Split('-', '_');
        string language = subtags[0];
        for (int i = 1; i < subtags.Length && subtags[i].Length > 1; i++)
        {
            if (subtags[i].Length is 2 or 3 or 4)
            {
                yield return language + "-" + subtags[i];
            }
        }

        yield return language;
    }
}
