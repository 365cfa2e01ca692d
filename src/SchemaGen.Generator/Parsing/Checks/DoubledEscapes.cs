using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds the backslashes of a regular expression that are doubled as in a string of another language, but stand in a raw or verbatim string: <c>@"\\d+"</c> is a backslash and several <c>d</c>.</summary>
/// <remarks>
/// An expression may look for a backslash, for example in the address of a file. So a doubled backslash is certain only before the letter of a class that is repeated, or that ends the expression or a part of it:
/// no text is <c>\ddd</c>. Where one is certain, all are meant in the same way.
/// </remarks>
internal static class DoubledEscapes
{
    private static readonly Regex s_certain = new(@"(?<!\\)(?:\\\\)+[dDwWsS](?:[+*?{)|$\]]|\\\\|\z)", RegexOptions.CultureInvariant);

    private static readonly Regex s_tokens = new(@"(?:\\\\)+(?<escaped>[dDwWsSbB.*+?^$|()\[\]{}/])|\\.", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>Finds the doubled backslashes, in order.</summary>
    public static IEnumerable<ForeignPattern> Find(string pattern) => s_certain.IsMatch(pattern)
        ? s_tokens.Matches(pattern).Cast<Match>().Where(static m => m.Groups["escaped"].Success).Select(Of)
        : [];

    private static ForeignPattern Of(Match doubled)
    {
        string suggestion = '\\' + doubled.Groups["escaped"].Value;
        return new ForeignPattern(doubled.Index, doubled.Length, $"'{doubled.Value}' is a literal backslash, and then '{doubled.Groups["escaped"].Value}'; write '{suggestion}', as the backslashes of a raw or verbatim string are not doubled")
        {
            Suggestion = suggestion,
            IsSilent = true,
        };
    }
}
