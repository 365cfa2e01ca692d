using System;
using System.Collections.Generic;

namespace SchemaGen.Conversion.Cultures;

/// <summary>The names of the cultures with compiled-in data: BCP 47 tags, with <c>""</c> for the invariant culture.</summary>
/// <remarks>The generator compiles this file, too: it depends on no other and runs on .NET Standard 2.0.</remarks>
internal static class CultureNames
{
    /// <summary>The languages of CLDR, by ISO 639 code. Written by <c>.tools/cultures.mjs</c>.</summary>
    private const string Languages = """
        af agq ak am ar ars as asa ast az ba bas be bem bez bg bgc bho blo bm bn bo br brx bs bua ca ccp ce ceb cgg chr ckb cs csw cv cy da
        dav de dje doi dsb dua dyo dz ebu ee el en eo es et eu ewo fa ff fi fil fo fr fur fy ga gaa gd gl gsw gu guz gv ha haw he hi hr hsb
        hu hy ia id ie ig ii in is it iw ja jgo ji jmc jv jw ka kab kam kde kea kgp khq ki kk kkj kl kln km kn ko kok ks ksb ksf ksh ku kw
        kxv ky lb lg lij lmo ln lo lrc lt lu luo luy lv mai mas mer mfe mg mgh mi mk ml mn mni mo mr ms mt mua my mzn naq nb nd nds ne nl
        nmg nn nnh no nqo nso nus nyn oc om or os pa pcm pl pms prg ps pt qu raj rm rn ro rof ru rw rwk sa sah saq sat sbp sc scn sd se seh
        ses sg sh shi shn si sk sl smn sn so sq sr st su sv sw syr szl ta te teo tg th ti tk tl tn to tok tr tt twq tyv tzm ug uk ur uz vai
        vec vi vmw vun wae wo xh xnr xog yav yi yo yrl yue zgh zh zu
        """;

    /// <summary>The languages with compiled-in names of months. Written by <c>.tools/cultures.mjs</c>.</summary>
    private const string LanguagesWithMonthNames = """
        af ak am ar as ast az ba be bg bm bn bo br bs ca ce ceb chr ckb cs cv cy da de dsb dz ee el en eo es et eu fa ff fi fil fo fr fur fy
        ga gd gl gsw gu gv ha haw he hi hr hsb hu hy ia id ie ig ii in is it iw ja ji jv jw ka kab ki kk kl km kn ko kok ks ku kw ky lb lg
        ln lo lt lu lv mai mg mi mk ml mn mni mo mr ms mt my nb nd nds ne nl nn no oc om or os pa pcm pl ps pt qu rm rn ro ru rw sa sah sat
        sc sd se sg sh si sk sl smn sn so sq sr st su sv sw syr ta te tg th ti tk tl tn to tr tt tzm ug uk ur uz vi wo xh yi yo yue zgh zh
        zu
        """;

    private static readonly HashSet<string> s_languages = Read(Languages);
    private static readonly HashSet<string> s_languagesWithMonthNames = Read(LanguagesWithMonthNames);

    /// <summary>
    /// Reports whether numbers of a culture can be read: the tag is well-formed and its language is in CLDR. A script or region without data in CLDR
    /// is read like its language.
    /// </summary>
    internal static bool IsKnown(string bcp47) => bcp47.Length == 0 || (IsWellFormed(bcp47) && s_languages.Contains(LanguageOf(bcp47)));

    /// <summary>Reports whether the names of months of a culture can be read; those of the invariant culture are English.</summary>
    internal static bool HasMonthNames(string bcp47) =>
        bcp47.Length == 0 || (IsWellFormed(bcp47) && s_languagesWithMonthNames.Contains(LanguageOf(bcp47)));

    /// <summary>Gets the language of a tag in lower case: <c>ar</c> for <c>ar-MA</c>.</summary>
    internal static string LanguageOf(string bcp47) => bcp47.Split('-')[0].ToLowerInvariant();

    /// <summary>Reports whether a tag is well-formed by RFC 5646: language, script, region, variants, then extensions, which are not checked.</summary>
    private static bool IsWellFormed(string tag)
    {
        string[] subtags = tag.Split('-');
        if (subtags[0].Length is < 2 or > 3 || !IsAll(subtags[0], IsLetter))
        {
            return false;
        }

        int at = 1;
        if (at < subtags.Length && subtags[at].Length == 4 && IsAll(subtags[at], IsLetter))
        {
            at++;
        }

        if (at < subtags.Length && IsRegion(subtags[at]))
        {
            at++;
        }

        while (at < subtags.Length && IsVariant(subtags[at]))
        {
            at++;
        }

        while (at < subtags.Length && subtags[at].Length == 1 && IsAll(subtags[at], IsLetterOrDigit))
        {
            int first = ++at;
            while (at < subtags.Length && subtags[at].Length is >= 2 and <= 8 && IsAll(subtags[at], IsLetterOrDigit))
            {
                at++;
            }

            if (at == first)
            {
                return false;
            }
        }

        return at == subtags.Length;
    }

    private static bool IsRegion(string subtag) =>
        (subtag.Length == 2 && IsAll(subtag, IsLetter)) || (subtag.Length == 3 && IsAll(subtag, IsDigit));

    private static bool IsVariant(string subtag) =>
        IsAll(subtag, IsLetterOrDigit) && (subtag.Length is >= 5 and <= 8 || (subtag.Length == 4 && IsDigit(subtag[0])));

    private static bool IsAll(string text, Func<char, bool> kind)
    {
        foreach (char c in text)
        {
            if (!kind(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    private static HashSet<string> Read(string list) =>
        new(list.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
