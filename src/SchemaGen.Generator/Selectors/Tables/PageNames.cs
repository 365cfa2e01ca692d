using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Selectors;

/// <summary>Recognizes names that only one page has, or one visit: ids with the number of an article, and ids that scripts make up.</summary>
/// <remarks>Small numbers count things on every page (<c>#content-1</c>, <c>#section-2</c>), four digits may be a year, and the numbers of menus, widgets, categories and authors are those of the site.</remarks>
internal static class PageNames
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>The names of what a site has many of, each with a number.</summary>
    private const string Things = "post|article|story|entry|node|comment|thread|topic|attachment|reply|message|msg|liveblog|headline|teaser|paragraph|document|recipe|review|question|answer";

    /// <summary>A number of what a page is about. After a name that ends with <c>id</c>, any number counts: <c>postid-77</c>. After other names, it needs three or four digits, because smaller numbers count the parts of one page.</summary>
    private static readonly Regex s_number = new(
        $"^(?<prefix>(?:[a-z0-9]+[_-])*(?:(?:(?:{Things}|page|content|news|nid|video|image|photo)[_-]?id[_-]?|wp-image-|nid[_-])(?=[0-9])|(?:post|article|story|node|comment|attachment)[_-]?(?=[0-9]{{3}})|(?:{Things})[_-]?(?=[0-9]{{4}})))(?<number>[0-9]+)(?<rest>$|[_-].*$)",
        Options);

    /// <summary>A day: <c>day-2024-01-15</c>, <c>live_20240115</c>.</summary>
    private static readonly Regex s_day = new("^(?<prefix>(?:.*[^0-9])?)(?<number>(?:19|20)[0-9]{2}(?<sign>[-_]?)(?:0[1-9]|1[0-2])\\k<sign>(?:0[1-9]|[12][0-9]|3[01]))(?<rest>$|[_-].*$)", Options);

    /// <summary>Numbers of five digits or more, of what sites have thousands of.</summary>
    private static readonly Regex s_many = new("^(?<prefix>(?:[a-z0-9]+[_-])*(?:(?:content|page|news|doc|item|video|vid|photo|image|img|gallery|art)[_-]|(?:id|pid|aid|cid|uid)[_-]?)(?=[0-9]{5}))(?<number>[0-9]+)(?<rest>$|[_-].*$)", Options);

    /// <summary>Any number that is too large to count things.</summary>
    private static readonly Regex s_large = new("^(?<prefix>.*?)(?<![0-9])(?<number>[0-9]{7,20})(?<rest>[_-].*)?$", Options);

    private static readonly Regex[] s_numbers = [s_day, s_many, s_large];

    /// <summary>Names of things of the site, with numbers that stay.</summary>
    private static readonly Regex s_site = new("(?:^|[_-])(?:menu|nav|widget|cat|category|tag|term|author|user|ad|ads|gpt|dfp|slot|block|form|color|bg)(?:[_-]|$)|menu|widget", Options);

    /// <summary>GUIDs, the ids that React makes up, and those of other libraries.</summary>
    private static readonly Regex s_random = new(
        "(?i:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(?:^|[-_])[:«][rR][0-9a-zH]+[:»]|(?:^|-)_[rR]_[0-9a-z]+_(?:-|$)"
        + "|^(?:ember|ext-gen|ext-comp-|gwt-uid-|yui_[0-9_]{6,}|yui-gen|ui-id-|el-id-|__BVID__|headlessui-[a-z-]+-|downshift-|rc-tabs-|mui-|mantine-)[0-9]+",
        RegexOptions.CultureInvariant);

    /// <summary>The attributes with the number of what a page is about: <c>data-id</c>, <c>data-post-id</c>.</summary>
    private static readonly Regex s_attribute = new($"^data-(?:(?:{Things}|content|news|uu|gu|page|object|asset|item)[_-]?)?id$", Options);

    /// <summary>Reports whether an id is of one page or one visit.</summary>
    /// <param name="name">The id.</param>
    /// <param name="prefix">The part before the number, if the number ends the id.</param>
    public static bool IsId(string name, out string? prefix)
    {
        prefix = null;

        if (s_random.IsMatch(name) || IsRandom(name))
        {
            return true;
        }

        if (IsNumbered(name, out Match match))
        {
            prefix = match.Groups["rest"].Length == 0 && WithoutHash(match.Groups["prefix"].Value) is { Length: > 2 } before ? before : null;
            return true;
        }

        return name.Length is > 3 and < 7 && name.All(SelectorCharacters.IsDigit) && !IsYear(name);
    }

    /// <summary>Reports whether a class is of one page.</summary>
    public static bool IsClass(string name) => name.Any(SelectorCharacters.IsDigit) && IsNumbered(name, out _);

    /// <summary>Reports whether an attribute has the number of what a page is about, and a value is one.</summary>
    public static bool IsValue(string attribute, string value) =>
        (s_attribute.IsMatch(attribute) && value.Length > 2 && value.All(SelectorCharacters.IsDigit) && !IsYear(value))
        || (attribute.EndsWith("id", StringComparison.OrdinalIgnoreCase) && (s_random.IsMatch(value) || IsRandom(value)));

    private static bool IsNumbered(string name, out Match match)
    {
        match = s_number.Match(name);

        if (match.Success && !(IsYear(match.Groups["number"].Value) && !match.Groups["prefix"].Value.TrimEnd('-', '_').EndsWith("id", StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        foreach (Regex number in s_numbers)
        {
            match = number.Match(name);

            if (match.Success && !s_site.IsMatch(match.Groups["prefix"].Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Removes letters and digits that belong to the number after them: <c>abc123def4567890</c> is one hash.</summary>
    private static string WithoutHash(string prefix)
    {
        int start = prefix.LastIndexOfAny(['-', '_']) + 1;
        return prefix.Skip(start).Any(SelectorCharacters.IsDigit) ? prefix.Substring(0, start) : prefix;
    }

    /// <summary>Reports whether a name is a long hash, as content systems have for ids.</summary>
    private static bool IsRandom(string name) =>
        name.Length is >= 14 and <= 64 && name.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        && new TextRuns(name) is { IsMixed: true, Count: >= 5 } runs
        && (runs.Count * 3 >= name.Length || (name.Length >= 20 && !runs.HasLower));

    private static bool IsYear(string number) => number.Length == 4 && (number.StartsWith("19", StringComparison.Ordinal) || number.StartsWith("20", StringComparison.Ordinal));
}
