using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Selectors;

/// <summary>Recognizes names that a build tool of the site generates: classes with a hash or a counter, and the attributes by which components are scoped.</summary>
/// <remarks>
/// The formats are those of the tools; without one, only a part that is unlikely to be anything but a hash is recognized. Names with a meaning have digits, too (<c>col-md-6</c>, <c>size-300x250</c>,
/// <c>h1</c>), so a part has to change between letters and digits, or between capitals and small letters, at about every other character.
/// </remarks>
internal static class BuildNames
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>CSS modules: the file, the name, and a hash behind two underscores or hyphens: <c>styles__title--3kQ2w</c>, <c>Home_title__T09fD</c>, <c>index-module--title--1YxQt</c>.</summary>
    private static readonly Regex s_module = new("^(?<stable>[A-Za-z][A-Za-z0-9-]*?(?:_|--)[A-Za-z0-9_-]*?[A-Za-z0-9](?:__|--))(?<hash>[A-Za-z0-9_+-]{5,8})$", Options);

    /// <summary>CSS modules of Vite: <c>_title_1x2y3_12</c>.</summary>
    private static readonly Regex s_viteModule = new("^(?<stable>_[A-Za-z][A-Za-z0-9-]*_)(?<hash>[a-z0-9]{5})_[0-9]+$", Options);

    /// <summary>
    /// Emotion, with the name of the component behind the hash where labels are on: <c>css-1x2y3z</c>, <c>css-1x2y3z-Title</c>; and with a key of the site: <c>bbc-1fxtbkn</c>, <c>ssrcss-1q0x1qg-Title</c>.
    /// The hash is a 32-bit number in base 36; if it has seven digits, the first is 1.
    /// </summary>
    private static readonly Regex s_emotion = new(
        "^(?:(?:css|mui|chakra|mantine|tss)-(?<hash>[a-z0-9]{6,8})(?<label>-[A-Za-z][A-Za-z0-9_-]*)?|[a-z]+-(?<hash>1[a-z0-9]{6})(?<label>-[A-Z][A-Za-z0-9_-]*)?)$",
        Options);

    /// <summary>The same number between a letter and a counter, or behind a letter: the targets of Emotion and the classes of StyleX, <c>e17vvpk44</c> and <c>x1lliihq</c>.</summary>
    private static readonly Regex s_letteredHash = new("^(?:e1(?<hash>[a-z0-9]{6})[0-9]{1,2}|x1(?<hash>[a-z0-9]{6}))$", Options);

    /// <summary>styled-components and Stitches: <c>sc-jgyXzG</c>, <c>sc-1a2b3c4-0</c>, <c>Title-sc-1a2b3c4-0</c>, <c>c-dhzjXW</c>.</summary>
    private static readonly Regex s_styled = new(
        "^(?:(?<stable>(?:[A-Za-z][A-Za-z0-9_]*-)*sc-)(?:(?<letters>[A-Za-z]{5,7})|(?<hash>[a-z0-9]{6,8})(?:-[0-9]+)?|(?<hash>[a-z0-9]{5})-[0-9]+)|c-(?<letters>[A-Za-z]{5,6}))$",
        Options);

    /// <summary>The second class of styled-components, letters alone: <c>hYtGfR</c>, <c>nfyQp</c>.</summary>
    private static readonly Regex s_letters = new("^[a-z][A-Za-z]{4,6}$", Options);

    /// <summary>styled-jsx, Goober, JSS and Material UI, whose numbers are hashes or counters: <c>jsx-123456</c>, <c>go2072408551</c>, <c>jss12</c>, <c>title-0-2-15</c>, <c>makeStyles-root-12</c>.</summary>
    private static readonly Regex s_counted = new(
        "^(?:jsx-(?:[0-9]{5,}|[0-9a-f]{8,})|jss[0-9]+|go[0-9]{6,}|(?<stable>[A-Za-z]+-)0-[0-9]+-[0-9]+|(?<stable>(?:Mui[A-Z][A-Za-z]*|makeStyles|withStyles|useStyles|WithStyles)-[A-Za-z]+-)[0-9]+|ng-tns-c[0-9]+-[0-9]+)$",
        Options);

    /// <summary>Svelte, Astro and React Native: <c>svelte-abc123</c>, <c>astro-j7pv25f6</c>, <c>r-13awgt0</c>.</summary>
    private static readonly Regex s_prefixed = new("^(?:svelte|astro|r|go|emotion|styled|ssr|cls|c)-(?<hash>[a-z0-9]{6,8})$", Options);

    /// <summary>Svelte and Astro, in forms that no name has: <c>svelte-1abc</c>, <c>astro-HMNNHVCQ</c>.</summary>
    private static readonly Regex s_scoped = new("^(?:svelte-[0-9](?=[a-z0-9]*[a-z])[a-z0-9]{3,6}|astro-[A-Z0-9]{8})$", Options);

    /// <summary>The attributes by which Vue, Angular, Astro and Lit scope styles: <c>data-v-7ba5bd90</c>.</summary>
    private static readonly Regex s_attribute = new("^(?:data-v-[0-9a-f]{6,8}|data-astro-cid-[a-z0-9]{8}|_ng(?:content|host)-.+|data-(?:emotion|styled|css)-[0-9a-z]{5,})$", Options | RegexOptions.IgnoreCase);

    /// <summary>Readable parts of digits and letters in turns: <c>300x250</c>, <c>16by9</c>, <c>s01e02</c>.</summary>
    private static readonly Regex s_readable = new("^(?:[0-9]+(?:x|by|of|to)[0-9]+(?:x[0-9]+)?|(?:[a-z]{1,2}[0-9]{1,2}){2})$", Options | RegexOptions.IgnoreCase);

    private static readonly Regex s_readableRatio = new("^[0-9]+(?:x|by|of|to)[0-9]+$", Options | RegexOptions.IgnoreCase);

    /// <summary>A part of a name in <c>camelCase</c>.</summary>
    private static readonly Regex s_hump = new("[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+", Options);

    /// <summary>A number before letters that are no word: <c>37vkr</c>, <c>18YJD</c>.</summary>
    private static readonly Regex s_numberedHash = new("^[0-9]+(?:[b-df-hj-np-tv-xz]{3,}|[A-Z]{3,})$", Options);

    /// <summary>Reports whether a class is generated.</summary>
    /// <param name="name">The class.</param>
    /// <param name="condition">The condition that selects by the part that does not change; null if that part is too short to select by.</param>
    public static bool IsClass(string name, out string? condition)
    {
        condition = null;

        // Small letters alone are taken for a hash only behind the sign of a tool.
        bool canBeHash = name.Any(static c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9')) || name.IndexOf("sc-", StringComparison.Ordinal) >= 0;

        if (!canBeHash || !name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_'))
        {
            return false;
        }

        if (s_module.Match(name) is { Success: true } module && IsModuleHash(module.Groups["hash"].Value))
        {
            condition = $"[class*={module.Groups["stable"].Value}]";
            return true;
        }

        if (s_viteModule.Match(name) is { Success: true } vite && IsBase36(vite.Groups["hash"].Value))
        {
            condition = $"[class*={vite.Groups["stable"].Value}]";
            return true;
        }

        if (s_emotion.Match(name) is { Success: true } emotion && IsBase36(emotion.Groups["hash"].Value) && !s_readableRatio.IsMatch(emotion.Groups["hash"].Value))
        {
            condition = emotion.Groups["label"] is { Success: true } label ? $"[class*={label.Value}]" : null;
            return true;
        }

        if (s_styled.Match(name) is { Success: true } styled && IsStyled(styled))
        {
            condition = styled.Groups["stable"].Value is { Length: > 3 } stable ? $"[class*={stable}]" : null;
            return true;
        }

        if (s_counted.Match(name) is { Success: true } counted)
        {
            condition = counted.Groups["stable"] is { Success: true } stable ? $"[class*={stable.Value}]" : null;
            return true;
        }

        return s_scoped.IsMatch(name)
            || (s_prefixed.Match(name) is { Success: true } prefixed && IsBase36(prefixed.Groups["hash"].Value) && !s_readable.IsMatch(prefixed.Groups["hash"].Value))
            || (s_letteredHash.Match(name) is { Success: true } lettered && IsDigitsOfBase36(lettered.Groups["hash"].Value))
            || (s_letters.IsMatch(name) && IsLetters(name))
            || IsHash(name.Substring(name.LastIndexOfAny(['-', '_']) + 1));
    }

    /// <summary>Reports whether the name of an attribute is generated.</summary>
    public static bool IsAttribute(string name) => s_attribute.IsMatch(name);

    /// <summary>Reports whether a part of a name is a hash, whatever is before it.</summary>
    private static bool IsHash(string part)
    {
        var runs = new TextRuns(part);

        if (part.Length < 5 || !runs.IsMixed || s_readable.IsMatch(part))
        {
            return false;
        }

        // Seven digits of base 16 or more; words of its letters are short.
        bool isHex = part.Length is >= 7 and <= 40 && part.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
        return (isHex && (runs.Count > 2 || part.Count(SelectorCharacters.IsDigit) >= part.Length - 2)) || (runs.Count >= 4 && runs.AreShort);
    }

    /// <summary>Reports whether the end of a CSS module's name is a hash in base 64. Naming conventions such as BEM have a word there: <c>card__title--large</c>.</summary>
    private static bool IsModuleHash(string part)
    {
        string text = part.Replace("_", string.Empty).Replace("-", string.Empty).Replace("+", string.Empty);
        var runs = new TextRuns(text);

        if (text.Length < 3 || s_readableRatio.IsMatch(text))
        {
            return false;
        }

        if (!runs.HasDigit)
        {
            return runs.HasUpper && runs.HasLower && runs.Count > 2 && text.Length < runs.Count * 2;
        }

        return runs.HasUpper && runs.HasLower
            ? runs.Count > 2 || SelectorCharacters.IsDigit(text[0])
            : runs.IsMixed && ((runs.Count > 2 && runs.AreShort) || s_numberedHash.IsMatch(text));
    }

    /// <summary>Reports whether a part is a number in base 36 rather than a word with a number.</summary>
    private static bool IsBase36(string part) => new TextRuns(part) is { IsMixed: true, IsNumberedWord: false };

    /// <summary>Reports whether a part consists of digits in base 36 rather than being a word.</summary>
    private static bool IsDigitsOfBase36(string part) => (new TextRuns(part) is { IsMixed: true, IsNumberedWord: false } && !s_readable.IsMatch(part)) || LetterPairs.HasRare(part);

    private static bool IsStyled(Match match)
    {
        if (match.Groups["letters"] is not { Success: true } letters)
        {
            return IsBase36(match.Groups["hash"].Value) && !s_readable.IsMatch(match.Groups["hash"].Value);
        }

        var runs = new TextRuns(letters.Value);
        bool isMixed = runs.HasUpper && runs.HasLower;

        // Words have small letters, too, so a class of the site's own that begins with 'c-' needs a clear sign.
        return match.Groups["stable"].Success
            ? (isMixed && (runs.Count > 2 || runs.HasUnpronounceableStart)) || LetterPairs.HasRare(letters.Value)
            : isMixed && LetterPairs.HasRare(letters.Value);
    }

    /// <summary>Reports whether letters that change between upper and lower case are a hash rather than words in <c>camelCase</c>.</summary>
    private static bool IsLetters(string name)
    {
        string[] humps = [.. s_hump.Matches(name).Cast<Match>().Select(static m => m.Value)];
        return humps.Length > 1
            && (LetterPairs.HasImpossible(name) || (humps.Length > 2 && humps[0].Length < 3 && Array.TrueForAll(humps, static h => h.Length < 4) && humps.Count(static h => !TextRuns.HasVowel(h)) > 1));
    }
}
