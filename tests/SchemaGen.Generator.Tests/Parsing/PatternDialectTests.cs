using System.Linq;
using System.Text.RegularExpressions;
using SchemaGen.Generator.Parsing.Checks;

namespace SchemaGen.Generator.Tests.Parsing;

/// <summary>Regular expressions of other dialects.</summary>
public class PatternDialectTests
{
    [Theory]
    [InlineData(@"(?P<year>\d+)", "(?P<", @"(?<year>\d+)")]
    [InlineData(@"(?P<q>['""]).*(?P=q)", "(?P<", @"(?<q>['""]).*\k<q>")]
    [InlineData(@"\p{Arabic}+", @"\p{Arabic}", @"\p{IsArabic}+")]
    [InlineData(@"[\p{Cyrillic} ]+", @"\p{Cyrillic}", @"[\p{IsCyrillic} ]+")]
    [InlineData(@"\p{Script=Han}", @"\p{Script=Han}", @"\p{IsCJKUnifiedIdeographs}")]
    [InlineData(@"\p{Letter}\P{Alpha}", @"\p{Letter}", @"\p{L}\P{L}")]
    [InlineData(@"\pL+", @"\pL", @"\p{L}+")]
    [InlineData(@"\p{^Greek}", @"\p{^Greek}", @"\P{IsGreek}")]
    [InlineData(@"a\hb", @"\h", @"a[ \t]b")]
    [InlineData(@"[\h,]", @"\h", @"[ \t,]")]
    [InlineData(@"a\Rb", @"\R", @"a(?:\r\n|[\n\r])b")]
    [InlineData(@"\Q1.5 (x)\E$", @"\Q1.5 (x)\E", @"1\.5\ \(x\)$")]
    [InlineData(@"a++b", "+", @"(?>a+)b")]
    [InlineData(@"(?:ab|c)*+d", "+", @"(?>(?:ab|c)*)d")]
    [InlineData(@"[a-z]?+x", "+", @"(?>[a-z]?)x")]
    [InlineData(@"\d{2,3}+x", "+", @"(?>\d{2,3})x")]
    [InlineData(@"(a)\g{1}", @"\g{1}", @"(a)\k<1>")]
    [InlineData(@"\x{41}\x{1F600}", @"\x{41}", @"\u0041\uD83D\uDE00")]
    [InlineData(@"\u{e9}", @"\u{e9}", @"\u00E9")]
    [InlineData(@"\N+", @"\N", @"[^\n]+")]
    [InlineData(@"(*UTF8)a", "(*UTF8)", "a")]
    [InlineData(@"foo\Kbar", @"\K", null)]
    [InlineData(@"(?|a|b)", "(?|", null)]
    [InlineData(@"\((?R)?\)", "(?R)", null)]
    [InlineData(@"\p{Latin}", @"\p{Latin}", null)]
    public void Find_PatternThatDotNetRefuses_IsTranslated(string pattern, string part, string? translation)
    {
        Assert.ThrowsAny<System.ArgumentException>(() => new Regex(pattern));
        AssertTranslated(pattern, part, translation, isSilent: false);
    }

    [Theory]
    [InlineData("[[:digit:]]+", "[:digit:]", "[0-9]+")]
    [InlineData("[^[:space:],]+", "[:space:]", @"[^\s,]+")]
    [InlineData("[[:alpha:][:digit:]_]", "[:alpha:]", "[a-zA-Z0-9_]")]
    [InlineData("[:digit:]+", "[:digit:]", "[0-9]+")]
    [InlineData(@"\d{,3}", "{,3}", @"\d{0,3}")]
    [InlineData("[a-z&&[^aeiou]]", "&&[", "[a-z-[aeiou]]")]
    [InlineData("[[:print:]]", "[:print:]", null)]
    public void Find_PatternThatDotNetReadsDifferently_IsTranslated(string pattern, string part, string? translation)
    {
        _ = new Regex(pattern);
        AssertTranslated(pattern, part, translation, isSilent: true);
    }

    [Theory]
    [InlineData(@"comment-(\d+)")]
    [InlineData(@"(?<value>[0-9]+)")]
    [InlineData(@"(?'value'[0-9]+)")]
    [InlineData(@"^[^@].*$")]
    [InlineData(@"\p{Lu}\p{IsArabic}[\p{L}]\P{Nd}\p{IsBasicLatin}")]
    [InlineData(@"a+?b*?c??d{1,2}?")]
    [InlineData(@"(?:a+)+")]
    [InlineData(@"\++")]
    [InlineData(@"[+*]+")]
    [InlineData(@"[a-z-[aeiou]]+")]
    [InlineData(@"[]a]+")]
    [InlineData(@"[^]]+")]
    [InlineData(@"\{,3\}")]
    [InlineData(@"\A\d+\z|\b\w\Z")]
    [InlineData(@"\x41\u0041\k<x>(?<x>a)\1")]
    [InlineData(@"(?#(?P<)a")]
    [InlineData(@"(?i)(?<=a)(?<!b)(?=c)(?!d)(?>e)")]
    [InlineData(@"state = (\{.*\})")]
    [InlineData(@"[:,;]+")]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("\\")]
    [InlineData("")]
    public void Find_PatternOfDotNet_IsNotForeign(string pattern) => Assert.Empty(PatternDialect.Find(pattern));

    [Theory]
    [InlineData(@"/(\w+)/", false, @"(\w+)")]
    [InlineData(@"/(\w+)/i", false, @"(?i)(\w+)")]
    [InlineData(@"/(\w+)/gi", true, @"(?i)(\w+)")]
    [InlineData(@"/^\d+$/", true, @"^\d+$")]
    [InlineData(@"/\/news\/(\d+)/", true, @"/news/(\d+)")]
    [InlineData(@"m/(\w+)/s", true, @"(?s)(\w+)")]
    [InlineData(@"~(\w+)~u", false, @"(\w+)")]
    [InlineData(@"r'(\w+)'", false, @"(\w+)")]
    [InlineData("r\"(\\d+)\"", true, @"(\d+)")]
    public void Find_SignsAroundAPattern_AreNoPartOfIt(string pattern, bool isAddress, string inside) =>
        Assert.Equal(inside, PatternDelimiters.Find(pattern, isAddress)?.Suggestion);

    [Theory]
    [InlineData(@"/(\w+)/", true)]
    [InlineData(@"/news/(\d+)/", true)]
    [InlineData(@"/news/(\d+)/", false)]
    [InlineData(@"/p/(\d+)/m", true)]
    [InlineData(@"/(\d+)/", false)]
    [InlineData(@"/(?<value>\d{1,2})/", false)]
    [InlineData("/", false)]
    [InlineData("//", false)]
    [InlineData(@"#(\d+)", false)]
    public void Find_SlashesThatAreMeant_AreLeft(string pattern, bool isAddress) => Assert.Null(PatternDelimiters.Find(pattern, isAddress));

    private static void AssertTranslated(string pattern, string part, string? translation, bool isSilent)
    {
        ForeignPattern[] found = [.. PatternDialect.Find(pattern)];
        Assert.NotEmpty(found);
        Assert.All(found, f => Assert.Equal(isSilent, f.IsSilent));
        Assert.Equal(part, pattern.Substring(found[0].Start, found[0].Length));
        Assert.Equal(translation, found.All(static f => f.Suggestion is not null) ? Apply(pattern, found) : null);

        if (translation is not null)
        {
            _ = new Regex(translation);
        }
    }

    private static string Apply(string pattern, ForeignPattern[] found)
    {
        foreach (ForeignPattern part in found.Reverse())
        {
            pattern = pattern.Remove(part.FixStart, part.FixLength).Insert(part.FixStart, part.Suggestion!);
        }

        return pattern;
    }
}
