using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Benchmarks.Contestants;
using SchemaGen.Benchmarks.Pages;
using SchemaGen.Benchmarks.Schemas;

namespace SchemaGen.Benchmarks.Quick;

/// <summary>A news schema against AngleSharp and System.Text.Json, used by hand.</summary>
internal static class NewsRows
{
    /// <summary>Measures JSON-LD, meta elements and the body of each page. The values are compared first.</summary>
    public static void Measure(RatioTable table, TimeSpan budget)
    {
        IReadOnlyList<Page> pages = PageSet.Given.Pages;
        int values = 0;

        foreach (Page page in pages)
        {
            List<string> ours = [.. NewsValues.Of(NewsPage.Extract(page.Html).Value).Lines];
            List<string> theirs = [.. NewsRival.Read(page.Html).Lines];

            values += ours.Count(static value => value.Length > 0);

            if (!ours.SequenceEqual(theirs))
            {
                int index = ours.Zip(theirs).TakeWhile(static pair => pair.First == pair.Second).Count();
                throw new InvalidOperationException($"{page.Name}: value {index} of {ours.Count} and {theirs.Count} is '{ours.ElementAtOrDefault(index)}', by hand '{theirs.ElementAtOrDefault(index)}'.");
            }
        }

        List<Interleaved.Measured> measured = Interleaved.Measure([() => Each(static page => NewsPage.Extract(page.Html)), () => Each(static page => NewsRival.Read(page.Html))], budget);
        table.Add($"`Parse(html)`, news: JSON-LD, meta and body, {values / pages.Count} values", "AngleSharp and System.Text.Json", measured[0].Milliseconds / pages.Count, measured[0].Ratios[1], 0.25, (double)measured[0].Bytes / measured[1].Bytes, null);

        void Each(Func<Page, object> read)
        {
            foreach (Page page in pages)
            {
                _ = read(page);
            }
        }
    }
}
