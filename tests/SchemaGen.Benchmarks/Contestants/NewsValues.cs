using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SchemaGen.Benchmarks.Schemas;

namespace SchemaGen.Benchmarks.Contestants;

/// <summary>The values of an article.</summary>
internal sealed record NewsValues(string? Headline, IReadOnlyList<string> Authors, DateTimeOffset? Published, IReadOnlyList<string> Keywords, Uri? Image, IReadOnlyList<string> Texts)
{
    /// <summary>Gets the values that the generated code has read.</summary>
    public static NewsValues Of(NewsPage page) =>
        new(page.Headline, page.Authors, page.Published, page.Keywords, page.Image, [.. page.Body?.Blocks.Select(static block => block.Text) ?? []]);

    /// <summary>All values, one on each line, without white space and invisible characters: the two contestants put white space in different places around line breaks and blocks.</summary>
    public IEnumerable<string> Lines => new[] { Headline ?? "", Published?.ToString("O", CultureInfo.InvariantCulture) ?? "", Image?.AbsoluteUri ?? "" }.Concat(Authors).Concat(Keywords).Concat(Texts)
        .Select(static text => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)));
}
