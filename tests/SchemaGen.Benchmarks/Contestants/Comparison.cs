using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SchemaGen.Benchmarks.Pages;

namespace SchemaGen.Benchmarks.Contestants;

/// <summary>Compares what contestants read, before they are measured.</summary>
/// <remarks>White space and invisible characters do not count: only SchemaGen cleans them.</remarks>
internal static partial class Comparison
{
    /// <summary>The pages on which all of them read the same.</summary>
    /// <exception cref="InvalidOperationException">Two that use AngleSharp differ.</exception>
    public static List<Page> Agreed(PageSet pages, IReadOnlyList<Contestant> contestants, IReadOnlyList<Field> fields, List<string> notes)
    {
        var agreed = new List<Page>();
        var wrong = new List<string>();

        foreach (Page page in pages.Pages)
        {
            List<List<string>> values = contestants.Select(c => c.Values(c.FromText(page.Html)).Select(Canonical).ToList()).ToList();
            bool isAgreed = true;

            for (int c = 1; c < values.Count; c++)
            {
                for (int f = 0; f < fields.Count; f++)
                {
                    if (values[c][f] == values[0][f])
                    {
                        continue;
                    }

                    string difference = $"{page.Name}, {fields[f].Name}: {contestants[0].Name} reads '{Clip(values[0][f], values[c][f])}', {contestants[c].Name} '{Clip(values[c][f], values[0][f])}'";

                    // HtmlAgilityPack may build another tree; the trees of AngleSharp and of SchemaGen are equal.
                    if (contestants[c].Name != "HtmlAgilityPack")
                    {
                        wrong.Add(difference);
                        continue;
                    }

                    isAgreed = false;
                    notes.Add(difference);
                }
            }

            if (isAgreed)
            {
                agreed.Add(page);
            }
        }

        return wrong.Count == 0 ? agreed : throw new InvalidOperationException("The contestants read different values:\n" + string.Join('\n', wrong));
    }

    private static string Clip(string text, string other)
    {
        int start = Math.Max(0, text.Zip(other).TakeWhile(static p => p.First == p.Second).Count() - 10);
        return text.Length > start + 60 ? text[start..(start + 60)] + "…" : text[start..];
    }

    private static string Canonical(object? value) => value switch
    {
        null => "",
        string text => Invisible().Replace(text, ""),
        IEnumerable list => string.Join("|", list.Cast<object>().Select(Canonical).Where(static t => t.Length > 0)),
        _ => throw new ArgumentException($"{value.GetType()} is not compared.", nameof(value)),
    };

    [GeneratedRegex(@"[\s\p{Cf}\p{Cc}\p{Z}]")]
    private static partial Regex Invisible();
}
