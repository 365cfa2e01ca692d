using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SchemaGen.Conversion.RelativeDates;

/// <summary>The words of relative dates in a language. All words are folded; the longest come first.</summary>
internal sealed class RelativeWords
{
    private const string UnitLetters = "yMwdhms";

    /// <summary>The words by language; the number of languages is fixed.</summary>
    private static readonly ConcurrentDictionary<string, RelativeWords> s_byLanguage = new(StringComparer.Ordinal);

    private RelativeWords(Dictionary<string, string> lines)
    {
        Before = Words("before");
        After = Words("after");
        About = Words("about");
        Joints = [.. Words("and"), ","];
        At = Words("at");
        Clock = Words("clock");
        Now = Words("now");
        Days = [.. DaysOf(0, "today"), .. DaysOf(1, "yesterday"), .. DaysOf(2, "earlier")];
        Numbers = [.. Counted("number", default).OrderByDescending(static w => w.Text.Length)];
        Units = [.. UnitLetters.SelectMany((letter, i) => Counted(letter.ToString(), (RelativeUnit)i)).OrderByDescending(static w => w.Text.Length)];
        Bare = [.. Split("bare").Select(static letter => (RelativeUnit)UnitLetters.IndexOf(letter, StringComparison.Ordinal))];

        string[] Split(string key) => lines.TryGetValue(key, out string? line) ? line.Split(", ") : [];
        string[] Words(string key) => [.. Split(key).Select(FoldedText.Fold).OrderByDescending(static w => w.Length)];
        IEnumerable<RelativeWord> DaysOf(int daysBefore, string key) => Words(key).Select(word => new RelativeWord(word, daysBefore, RelativeUnit.Day));
        IEnumerable<RelativeWord> Counted(string key, RelativeUnit unit) => Split(key).Select(item => Count(item, unit));
    }

    /// <summary>Words before a distance that mark it as past.</summary>
    internal string[] Before { get; }

    /// <summary>Words after a distance that mark it as past.</summary>
    internal string[] After { get; }

    /// <summary>Words before a number that are skipped.</summary>
    internal string[] About { get; }

    /// <summary>Words between two units.</summary>
    internal string[] Joints { get; }

    /// <summary>Words before a time of day.</summary>
    internal string[] At { get; }

    /// <summary>Words after a time of day.</summary>
    internal string[] Clock { get; }

    /// <summary>Texts that mean the present.</summary>
    internal string[] Now { get; }

    /// <summary>Words for days, each with the number of days back.</summary>
    internal RelativeWord[] Days { get; }

    /// <summary>Words for numbers.</summary>
    internal RelativeWord[] Numbers { get; }

    /// <summary>Words for units. A word that includes a number stands alone; one that includes the number one may follow a number, too.</summary>
    internal RelativeWord[] Units { get; }

    /// <summary>The units that are read without a word that marks the past.</summary>
    internal HashSet<RelativeUnit> Bare { get; }

    /// <summary>Gets the words of a culture's language; null if there are none.</summary>
    internal static RelativeWords? Of(string culture) => RelativeLanguages.Of(culture) is { } language ? s_byLanguage.GetOrAdd(language, Read) : null;

    private static RelativeWords Read(string language)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        bool isWanted = false;

        foreach (string line in Encoding.UTF8.GetString(RelativeWordData.Blocks).Split('\n'))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);

            if (colon < 0)
            {
                isWanted = line.TrimEnd('\r') == language;
            }
            else if (isWanted)
            {
                lines.Add(line[..colon], line[(colon + 2)..].TrimEnd('\r'));
            }
        }

        return new RelativeWords(lines);
    }

    private static RelativeWord Count(string item, RelativeUnit unit)
    {
        int digits = item.AsSpan().IndexOfAnyExceptInRange('0', '9');
        int count = digits == 0 ? 0 : int.Parse(item.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        return new RelativeWord(FoldedText.Fold(item[digits..]), count, unit);
    }
}
