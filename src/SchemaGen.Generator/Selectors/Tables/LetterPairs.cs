using System;

namespace SchemaGen.Generator.Selectors;

/// <summary>Pairs of letters that words do not have, by which hashes of letters alone differ from names.</summary>
/// <remarks>
/// The pairs occur neither in the 5,700 different words of 40 pages of news, nor in the names of classes there and in the realistic schemas of the tests (41 countries). Pairs of common abbreviations (<c>px</c>,
/// <c>sql</c>, <c>qty</c>), and those that other languages have at the seams of words (<c>bijzonder</c>, <c>avhandling</c>), are left out.
/// </remarks>
internal static class LetterPairs
{
    /// <summary>Pairs that no seam of two words and no abbreviation has, either.</summary>
    private const string Impossible = " fq gx hx jx kq kx qd qf qg qh qj qk qm qn qp qv qx qy qz vq vx wq xj xk xq xz yq zq zx ";

    /// <summary>Pairs that are rare, and count where another sign of a hash is known.</summary>
    private const string Rare = " bq bz cj cx dx fv fz gj gq gz jq kz lx mq mz pz qb qc sx vj vv wj wx xg xr xv zj ";

    /// <summary>Reports whether a text has a pair that no word and no abbreviation has.</summary>
    public static bool HasImpossible(string text) => Has(text, static pair => Impossible.IndexOf(pair, StringComparison.Ordinal) >= 0);

    /// <summary>Reports whether a text has a pair that no word has.</summary>
    public static bool HasRare(string text) => Has(text, static pair => Impossible.IndexOf(pair, StringComparison.Ordinal) >= 0 || Rare.IndexOf(pair, StringComparison.Ordinal) >= 0);

    /// <summary>Tests the pairs of letters. The two letters at a seam of <c>camelCase</c> belong to different words.</summary>
    private static bool Has(string text, Func<string, bool> isOdd)
    {
        for (int i = 1; i < text.Length; i++)
        {
            bool isSeam = text[i] is >= 'A' and <= 'Z' && text[i - 1] is >= 'a' and <= 'z';

            if (!isSeam && isOdd($" {SelectorCharacters.ToAsciiLower(text.Substring(i - 1, 2))} "))
            {
                return true;
            }
        }

        return false;
    }
}
