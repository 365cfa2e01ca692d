using System;
using Hespress.Schemas;

namespace SchemaGen.Samples.Tests.Schemas;

/// <summary>The page of maghress.com, field by field.</summary>
public class MaghressArticleTests
{
    [Fact]
    public void Parse_RepublishedArticle_GivesEveryField()
    {
        MaghressArticle article = SamplePages.Read<MaghressArticle>("maghress-article.html", "https://www.maghress.com/hespress/1264231");

        Assert.Equal(new Uri("https://www.maghress.com/hespress/1264231"), article.Address);
        Assert.Equal(
            ["قافلة طبية تحط الرحال بثلاث قرى جبلية", "أمطار الخير تنعش آمال فلاحي “الشاوية”", "متحف صغير للراديو القديم يفتح أبوابه بطنجة", "سباق للدراجات يعبر واحات الجنوب"],
            article.Headlines);
        Assert.Equal("تعاونية نسائية تحول أوراق النعناع إلى مشروع أسري", article.Title);
        Assert.Equal("هسبريس", article.Newspaper);
        Assert.Equal(new DateOnly(2023, 11, 14), article.Date);
        Assert.Equal(
            [
                "بدأت الحكاية بحقل صغير من النعناع خلف مدرسة القرية، قبل أن تقرر سبع نساء تجفيف أوراقه وبيعها في السوق الأسبوعي.",
                "واليوم تشتغل التعاونية مع أربعين أسرة، وتعد بفتح ورشة ثانية قبل نهاية السنة.",
                "وتقول رئيسة التعاونية إن \"السر في الصبر، وفي ماء العين\".",
            ],
            article.Paragraphs);
        Assert.Equal(
            "https://www.hespress.com/%d8%aa%d8%b9%d8%a7%d9%88%d9%86%d9%8a%d8%a9-%d9%86%d8%b3%d8%a7%d8%a6%d9%8a%d8%a9-1264231.html", article.Source?.OriginalString);
    }

    [Fact]
    public void Extract_HeadlinesAsLinks_ReadsThemByTheFirstSource()
    {
        string html = SamplePages.Text("maghress-article.html")
            .Replace("id=\"ticker\">", "id=\"ticker\"><a href=\"/1\">", StringComparison.Ordinal)
            .Replace("الجنوب</div>", "الجنوب</a></div>", StringComparison.Ordinal)
            .Replace("\u00A0\u00A0\u00A0\u00A0", "</a>&nbsp;&nbsp;&nbsp;&nbsp;<a href='/2'>", StringComparison.Ordinal);
        HtmlResult<MaghressArticle> result = MaghressArticle.Extract(html);

        Assert.Equal(4, result.Value.Headlines.Count);
        Assert.Equal("[Css(\".ticker a\")]", result.Sources[nameof(MaghressArticle.Headlines)]?.ToString());
    }

    [Fact]
    public void Parse_NewspaperWithoutLink_GivesNewspaperAndDate()
    {
        string html = SamplePages.Text("maghress-article.html").Replace("<a href=\"/hespress\">هسبريس</a>", "هسبريس", StringComparison.Ordinal);
        MaghressArticle article = MaghressArticle.Parse(html);
        Assert.Equal(("هسبريس", new DateOnly(2023, 11, 14)), (article.Newspaper, article.Date));
    }
}
