using System;
using Hespress.Schemas;

namespace SchemaGen.Samples.Tests.Schemas;

/// <summary>The listing, field by field.</summary>
public class HespressListingTests
{
    [Fact]
    public void Parse_Section_GivesEveryField()
    {
        HespressListing listing = SamplePages.Read<HespressListing>("hespress-listing.html", "https://www.hespress.com/politique");

        Assert.Equal(new Uri("https://www.hespress.com/politique"), listing.Address);
        Assert.Equal("politique", listing.Section);
        Assert.Equal(
            [
                new HespressCard
                {
                    Title = "مجلس جهة يفتح أبوابه للتلاميذ",
                    Address = new Uri("https://www.hespress.com/%d9%85%d8%ac%d9%84%d8%b3-%d8%ac%d9%87%d8%a9-1274451.html"),
                    Image = new Uri("https://i1.hespress.com/wp-content/uploads/2022/04/council.jpg"),
                    PublishedAt = SamplePages.Moment(2022, 4, 8, 23, 56, offset: 0),
                    Section = "سياسة",
                },
                new HespressCard
                {
                    Title = "عمدة مدن صغيرة يتبادلون “وصفات” التدبير",
                    Address = new Uri("https://www.hespress.com/%d8%b9%d9%85%d8%af%d8%a9-%d9%85%d8%af%d9%86-1274388.html"),
                    PublishedAt = SamplePages.Moment(2022, 4, 8, 21, 10, offset: 0),
                    Section = "سياسة",
                },
                new HespressCard
                {
                    Title = "جسر جديد يقرب دواوير الريف من السوق",
                    Address = new Uri("https://www.hespress.com/%d8%ac%d8%b3%d8%b1-%d8%ac%d8%af%d9%8a%d8%af-2-1270019.html"),
                    Image = new Uri("https://i1.hespress.com/wp-content/uploads/2022/03/bridge-800x600.jpg"),
                    PublishedAt = SamplePages.Moment(2022, 3, 26, 9, 0, offset: 1),
                    Section = "جهات",
                },
            ],
            listing.Cards);
    }

    [Theory]
    [InlineData("vendredi 8 avril 2022 - 23:56")]
    [InlineData("Friday 8 April 2022 - 23:56")]
    public void Parse_DateInAnotherLanguage_GivesTheSameDate(string date)
    {
        string html = SamplePages.Text("hespress-listing.html").Replace("الجمعة 8 أبريل 2022 - 23:56", date, StringComparison.Ordinal);
        Assert.Equal(SamplePages.Moment(2022, 4, 8, 23, 56, offset: 0), HespressListing.Parse(html).Cards[0].PublishedAt);
    }
}
