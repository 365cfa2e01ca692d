using System;
using System.Linq;
using Hespress.Schemas;

namespace SchemaGen.Samples.Tests.Schemas;

/// <summary>The Arabic articles, field by field.</summary>
public class HespressArticleTests
{
    private const string LongAddress = "https://www.hespress.com/%d9%85%d9%83%d8%aa%d8%a8%d8%a9-%d9%85%d8%aa%d9%86%d9%82%d9%84%d8%a9-%d8%aa%d8%ac%d9%88%d8%a8-%d9%82%d8%b1%d9%89-2-1354981.html";

    [Fact]
    public void Parse_ArticleWithComments_GivesEveryField()
    {
        HespressArticle article = SamplePages.Read<HespressArticle>("hespress-article.html", LongAddress);

        Assert.Equal(new Uri(LongAddress), article.Address);
        Assert.Equal(1354981, article.PostId);
        Assert.Equal("مكتبة متنقلة تجوب قرى الأطلس وتصل إلى ألف قارئ صغير", article.Title);
        Assert.Equal("هسبريس ـ مُتابعة", article.Author);
        Assert.Equal(SamplePages.Moment(2024, 4, 22, 21, 21, offset: 1), article.PublishedAt);
        Assert.Equal(TimeSpan.FromHours(1), article.PublishedAt.Offset);
        Assert.Equal("مجتمع", article.Section);
        Assert.Equal("https://i1.hespress.com/wp-content/uploads/2024/04/library-800x600.jpg", article.Image?.AbsoluteUri);
        Assert.Equal("صورة: من الأرشيف", article.Caption);
        Assert.Null(article.Video);
        Assert.Equal(["الكتاب", "الأطلس", "القراءة"], article.Tags);
        Assert.Equal(
            [
                "في صباح بارد، توقفت حافلة زرقاء صغيرة عند مدخل القرية، فتجمع حولها الأطفال قبل أن يفتح السائق أبوابها؛ وعلى رفوفها أكثر من ثمانمائة كتاب بالعربية والأمازيغية والفرنسية.",
                "وقالت صاحبة المبادرة إن الفكرة بدأت بـ“صندوق كتب” واحد، وإن عدد القراء المسجلين بلغ ألف قارئ في أقل من سنتين…",
                "وتستعد الحافلة لزيارة 14 قرية أخرى خلال الصيف المقبل، على أن تعود إلى كل واحدة منها مرة كل شهر.",
            ],
            article.Paragraphs);

        Assert.Equal([19384756L, 19384790, 19384911], article.Comments.Select(static comment => comment.Id));
        Assert.Equal(["نورالدين", "قارئ من فاس", "Amina"], article.Comments.Select(static comment => comment.Author));
        Assert.Equal(
            [SamplePages.Moment(2024, 4, 23, 8, 4, 1), SamplePages.Moment(2024, 4, 23, 10, 47, 1), SamplePages.Moment(2024, 4, 24, 0, 12, 1)],
            article.Comments.Select(static comment => comment.PublishedAt!.Value));
        Assert.Equal([35, -13, 0], article.Comments.Select(static comment => comment.Score));
        Assert.Equal(["فكرة جميلة، نتمنى أن تصل إلى قريتنا…"], article.Comments[0].Text);
        Assert.Equal(["وأين هي المكتبات في المدن؟", "لا شيء."], article.Comments[1].Text);
        Assert.Equal(["Merci à “Hespress”, شكرا لكم."], article.Comments[2].Text);
    }

    [Fact]
    public void Parse_OldArticleWithoutCaptionAndComments_GivesEveryField()
    {
        HespressArticle article = SamplePages.Read<HespressArticle>("hespress-old.html", "https://www.hespress.com/politique/490220.html");

        Assert.Equal(new Uri("https://www.hespress.com/politique/490220.html"), article.Address);
        Assert.Equal(490220, article.PostId);
        Assert.Equal("الجماعة القروية تصادق على مخطط لتزويد المدارس بالماء", article.Title);
        Assert.Equal("هسبريس - و.م.ع", article.Author);
        Assert.Equal(SamplePages.Moment(2020, 11, 25, 14, 30, offset: 1), article.PublishedAt);
        Assert.Equal("سياسة", article.Section);
        Assert.Equal("https://i1.hespress.com/wp-content/uploads/2020/11/school.jpg", article.Image?.AbsoluteUri);
        Assert.Null(article.Caption);
        Assert.Null(article.Video);
        Assert.Equal(["الماء", "المدرسة"], article.Tags);
        Assert.Equal(
            [
                "صادق مجلس الجماعة، بإجماع أعضائه، على مخطط يمتد على ثلاث سنوات لربط اثنتي عشرة مدرسة ابتدائية بشبكة الماء الصالح للشرب.",
                "ويرتقب أن تنطلق الأشغال في يناير 2021 بغلاف مالي يقدر بـ 4.5 ملايين درهم.",
            ],
            article.Paragraphs);
        Assert.Empty(article.Comments);
    }

    [Fact]
    public void Parse_VideoPostInRamadan_GivesEveryField()
    {
        const string Address = "https://www.hespress.com/%d8%ad%d8%b1%d9%81%d9%8a%d9%88-%d9%81%d8%a7%d8%b3-1342007.html";
        HespressArticle article = SamplePages.Read<HespressArticle>("hespress-video.html", Address);

        Assert.Equal(new Uri(Address), article.Address);
        Assert.Equal(1342007, article.PostId);
        Assert.Equal("حرفيو فاس يعيدون الحياة إلى “الزليج”", article.Title);
        Assert.Equal("هسبريس - بدر الصحفي", article.Author);
        Assert.Equal(SamplePages.Moment(2024, 3, 29, 13, 5, offset: 0), article.PublishedAt);
        Assert.Equal(TimeSpan.Zero, article.PublishedAt.Offset);
        Assert.Equal("فيديو", article.Section);
        Assert.Equal("https://i1.hespress.com/wp-content/uploads/2024/03/zellij.jpg", article.Image?.AbsoluteUri);
        Assert.Null(article.Caption);
        Assert.Equal("https://www.youtube.com/embed/AbCdEf12345", article.Video?.AbsoluteUri);
        Assert.Equal(["الزليج", "فاس"], article.Tags);
        Assert.Equal([article.Title], article.Paragraphs);
        HespressComment comment = Assert.Single(article.Comments);
        Assert.Equal((19270001, "صانع تقليدي", 112), (comment.Id, comment.Author, comment.Score));
        Assert.Equal(SamplePages.Moment(2024, 3, 29, 15, 40, offset: 0), comment.PublishedAt);
        Assert.Equal(TimeSpan.Zero, comment.PublishedAt!.Value.Offset);
        Assert.Equal(["تحية للصناع التقليديين، أيديهم من ذهب."], comment.Text);
    }

    [Fact]
    public void Parse_WithoutAddress_TakesTheNumberFromThePage()
    {
        HespressArticle article = SamplePages.Read<HespressArticle>("hespress-article.html");
        Assert.Null(article.Address);
        Assert.Equal(1354981, article.PostId);
    }

    [Theory]
    [InlineData("https://www.hespress.com/x-1274451.html", 1274451)]
    [InlineData("https://www.hespress.com/x-2-1274451.html", 1274451)]
    [InlineData("https://hespress.com/sport/490220.html", 490220)]
    public void Parse_WithAddress_TakesTheNumberFromTheAddress(string address, long expected) =>
        Assert.Equal(expected, SamplePages.Read<HespressArticle>("hespress-article.html", address).PostId);
}
