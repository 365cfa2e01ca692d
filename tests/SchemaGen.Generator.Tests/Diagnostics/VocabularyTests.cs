using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Vocabularies;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0085: names that are nearly those of schema.org, Open Graph and other vocabularies.</summary>
public class VocabularyTests
{
    [Fact]
    public Task Key_NearlyOfSchemaOrg_IsAWarning() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [JsonLd("{|SCHEMA0085:datePublised|}")] public DateTimeOffset? A1 { get; set; }
            [JsonLd("{|SCHEMA0085:DatePublished|}")] public DateTimeOffset? A2 { get; set; }
            [JsonLd("{|SCHEMA0085:date_published|}")] public DateTimeOffset? A3 { get; set; }
            [JsonLd("author.{|SCHEMA0085:nmae|}")] public string? A4 { get; set; }
            [JsonLd("{|SCHEMA0085:auhtor|}.name")] public string? A5 { get; set; }
            [JsonLd("@graph.*.{|SCHEMA0085:headine|}")] public string? A6 { get; set; }
            [JsonLd("**.{|SCHEMA0085:articlebody|}")] public string? A7 { get; set; }
            [JsonLd("schema:{|SCHEMA0085:descripton|}")] public string? A8 { get; set; }
            [Microdata("{|SCHEMA0085:articleBoby|}")] public string? A9 { get; set; }
            [Microdata(@"publisher.{|SCHEMA0085:nmae|}")] public string? B1 { get; set; }
            [JsonLd("{|SCHEMA0085:authors|}")] public string? B2 { get; set; }
            [JsonLd("{|SCHEMA0085:thumbnailURL|}")] public string? B3 { get; set; }
        }
        """, severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Type_NearlyOfSchemaOrg_IsAWarning() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [JsonLd("name", Type = "{|SCHEMA0085:NewsArtcle|}")] public string? A1 { get; set; }
            [JsonLd("name", Type = "Article, {|SCHEMA0085:Newsarticle|}")] public string? A2 { get; set; }
            [JsonLd("name", Type = "schema:{|SCHEMA0085:Organisation|}")] public string? A3 { get; set; }
            [Microdata("name", Type = "https://schema.org/{|SCHEMA0085:BlogPostng|}")] public string? A4 { get; set; }
            [Microdata("name", Type = "{|SCHEMA0085:NewsArticles|}")] public string? A5 { get; set; }
        }
        """, severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Name_NearlyOfMetaElements_IsAWarning() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Meta("{|SCHEMA0085:og:titel|}")] public string? A1 { get; set; }
            [Meta("{|SCHEMA0085:article:publish_time|}")] public DateTimeOffset? A2 { get; set; }
            [Meta("og:title, {|SCHEMA0085:twiter:title|}")] public string? A3 { get; set; }
            [Meta("{|SCHEMA0085:og:site-name|}")] public string? A4 { get; set; }
            [Meta("{|SCHEMA0085:ogTitle|}")] public string? A5 { get; set; }
            [Meta("{|SCHEMA0085:article:published-time|}")] public DateTimeOffset? A6 { get; set; }
            [Meta("{|SCHEMA0085:dc.creater|}")] public string? A7 { get; set; }
            [Meta("{|SCHEMA0085:descripton|}")] public string? A8 { get; set; }
            [Meta("{|SCHEMA0085:twitter:descrption|}")] public string? A9 { get; set; }
            [Meta("{|SCHEMA0085:news_keyword|}")] public string? B1 { get; set; }
            [Meta("{|SCHEMA0085:datePublised|}")] public DateTimeOffset? B2 { get; set; }
            [Meta("{|SCHEMA0085:artcle:published_time|}")] public DateTimeOffset? B3 { get; set; }
        }
        """, severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Selector_WithNearlyAName_IsAWarning() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("meta[property='{|SCHEMA0085:og:titel|}']", Attr = "content")] public string? A1 { get; set; }
            [Css("[itemprop={|SCHEMA0085:headine|}], h1")] public string? A2 { get; set; }
            [Css("article > [itemprop~=\"{|SCHEMA0085:articleBdoy|}\"] p")] public string? A3 { get; set; }
            [Css("meta[name={|SCHEMA0085:descripton|}]", Attr = "content")] public string? A4 { get; set; }
            [Css(":is([itemprop={|SCHEMA0085:atuhor|}], .author) a")] public string? A5 { get; set; }
            [Css("[itemprop=articlebody], [itemprop^=artcle], input[name=descripton]")] public string? B1 { get; set; }
        }
        """);

    [Fact]
    public Task Selector_InEveryArgument_IsChecked() => SchemaTest.VerifyAsync("""
        [HtmlSchema(Root = "main, [itemprop={|SCHEMA0085:articleBdoy|}]", When = "meta[property='{|SCHEMA0085:og:titel|}']")] public partial class A
        {
            [Css("p", Exclude = "h1, [itemprop={|SCHEMA0085:headine|}]")] public string? A1 { get; set; }
            [Css("dl", Key = "[itemprop={|SCHEMA0085:nmae|}]", Value = "[itemprop={|SCHEMA0085:descripton|}]")] public Dictionary<string, string>? A2 { get; set; }
            [Body(Paragraphs = "[itemprop={|SCHEMA0085:articleBdoy|}] p", Exclude = "[itemprop={|SCHEMA0085:atuhor|}]")] public ArticleBody? A3 { get; set; }
            [Json("[itemprop={|SCHEMA0085:headine|}]", "headine")] public string? A4 { get; set; }
            [Css("p:not([itemprop={|SCHEMA0085:headine|}]), h1, meta[name={|SCHEMA0085:descripton|}], div:has(> [itemprop={|SCHEMA0085:atuhor|}])")] public string? A5 { get; set; }
            [GeneratedSelector("[itemprop={|SCHEMA0085:headine|}]")] public static partial AngleSharp.Dom.IElement? Find(AngleSharp.Dom.IParentNode page);
        }
        """, severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task Message_OfAName_NamesTheVocabularyAndTheNearestName() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [JsonLd("{|SCHEMA0085:datePublised|}")] public DateTimeOffset? A1 { get; set; }
            [Meta("{|SCHEMA0085:og:titel|}")] public string? A2 { get; set; }
        }
        """,
        options: null,
        severity: null,
        "'datePublised' is not a name of schema.org; write 'datePublished' if that is meant",
        "'og:titel' is not a name of Open Graph, Twitter's cards, Dublin Core or HTML; write 'og:title' if that is meant");

    /// <summary>Names of publishers, objects of other vocabularies, and what other diagnostics report.</summary>
    [Fact]
    public Task Key_OfAnotherVocabulary_IsFine() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [JsonLd("published")] public DateTimeOffset? A1 { get; set; }
            [JsonLd("imageUrl")] public Uri? A2 { get; set; }
            [JsonLd("pageDetails.headine")] public string? A3 { get; set; }
            [JsonLd("nmae", Type = "http://www.w3.org/2004/02/skos/core#Concept")] public string? A4 { get; set; }
            [JsonLd("headine", Type = "AcmeStory")] public string? A5 { get; set; }
            [JsonLd("*.@id")] public string? A6 { get; set; }
            [JsonLd("potentialAction.query-input")] public string? A7 { get; set; }
            [JsonLd("dc:titel")] public string? A8 { get; set; }
            [Microdata("fn")] public string? A9 { get; set; }
            [Meta("sailthru.autor")] public string? B1 { get; set; }
            [Meta("keyword, autor, title")] public string? B2 { get; set; }
            [JsonLd("uri")] public string? B3 { get; set; }
            [JsonLd("datePublishedISO")] public DateTimeOffset? B5 { get; set; }
            [JsonLd("name", Type = "NewsArticleX")] public string? B6 { get; set; }
            [Microdata("product-id")] public string? B4 { get; set; }
        }
        """);

    [Fact]
    public Task Key_OfJsonOfThePublisher_IsFine() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Json("script#state", "headine")] public string? A1 { get; set; }
            [Json("script#state", "stories")] public List<Story> A2 { get; set; } = new();
            [JsonLd("author")] public Writer? A3 { get; set; }
        }
        [HtmlSchema] public partial class Story { [JsonLd("headine")] public string? Title { get; set; } }
        [HtmlSchema] public partial class Writer { [JsonLd("{|SCHEMA0085:nmae|}")] public string? Name { get; set; } }
        """);

    [Fact]
    public Task Key_OfAnInvalidPath_IsReportedOnce() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [JsonLd("author{|SCHEMA0053:[0]|}.nmae")] public string? A1 { get; set; }
            [JsonLd("name", Type = "{|SCHEMA0066:newsArtcle|}")] public string? A2 { get; set; }
            [JsonLd("name", Type = "{|SCHEMA0065:'Person'|}")] public string? A3 { get; set; }
            [Meta("{|SCHEMA0065:og:titel::attr(content)|}")] public string? A4 { get; set; }
        }
        """);

    /// <summary>Names on saved pages of eight publishers, and in the parsers of others.</summary>
    [Theory]
    [InlineData("AssetType CCBot DCSext.ChannelList DCSext.DartZone ad:template al:ios:app_name al:ios:app_store_id analytics:ad_layout analytics:page_layout analytics:product_type analyticsAttributes.topicChannel")]
    [InlineData("apple-itunes-app article:content_tier article:opinion article:publisher article:published article:modified brightspot.cached brightspot.contentId classification classification-isa classification-tags content-creator")]
    [InlineData("dc.creator dc.date dc.description dc.format dc.identifier dc.language dc.publisher dc.source dc.subject dc.title dc.type dcterms.abstract dcterms.created dcterms.modified DC.Title dc:creator DCTERMS.issued dc.date.issued")]
    [InlineData("fb:admins fb:app_id fb:pages fb:profile_id format-detection foxid.gated ga-dataLayer google-site-verification gtm-dataLayer ia:markup_url msapplication-TileColor msapplication-TileImage news_keywords ntv-kv")]
    [InlineData("og:article:published_time og:description og:image:alt og:image:height og:image:secure_url og:image:type og:image:url og:image:width og:locale og:locale:alternate og:site_name og:updated_time og:video:duration og:tag og:author")]
    [InlineData("pageNodeId pagetype parsely-author parsely-image-url parsely-link parsely-metadata parsely-page parsely-post-id parsely-pub-date parsely-section parsely-tags parsely-title parsely-type permutive-dataLayer")]
    [InlineData("prism.aggregationType prism.channel prism.genre prism.section prism.subsection1 render_timestamp robots sailthru.author sailthru.date sailthru.description sailthru.image.full sailthru.image.thumb sailthru.tags sailthru.title")]
    [InlineData("specialty thumbnail title tp:PreferredFormats tp:initialize twitter:image:src twitter:label1 twitter:data1 video:duration ya:ovs:adult ya:ovs:allow_embed ya:ovs:upload_date author authors tags section date pubdate lastmod")]
    [InlineData("vr:author vr:category bt:author bt:pubDate cXenseParse:author cXenseParse:recs:publishtime citation_author citation_title citation_publication_date eomportal-uuid revisit-after last-modified page-topic article.published Last_Modified")]
    [InlineData("article:created article:date article:modified_date article:post_modified article:published_date article.created article.updated article_date_original blog:created bt:moddate buildtime citation_date created date_created date_published")]
    [InlineData("datecreated dateposted datepublished datemodified dc.created dc.issued dc.date.publication dcsext.articlefirstpublished dcterms.date displaydate doc_date field-name-post-date gentime lastmodified last_updated mediator_published_time")]
    [InlineData("modificationdate modified_date og:article:published og:datepublished og:publish_date og:question:published_time og:regdate originalpublicationdate publication_date publish_date publish-date publish_time published_time publishdate")]
    [InlineData("publisheddate publishtime rbpubdate release_date releasedate rnews:datepublished shareaholic:article_published_time timestamp twt-published-at updateddate uploaddate vr:published_time atc-metaauthor byl creator dc.creator.aut")]
    [InlineData("dcterms.creator.aut dcsext.author rbauthors shareaholic:article_author_name fb_title headline rbtitle shareaholic:title citation_journal_title rbpubname sailthru.publisher citation_keywords shareaholic:keywords og:country og:price")]
    [InlineData("articleAuthor articleSection articleTag articlePublisher articlepublishedtime bookAuthor videoDuration productPriceAmount article:published:time")]
    public void Meta_NamesThatPagesHave_AreNotNearOthers(string names) => Assert.Equal([], names.Split(' ').Where(static n => MetaNames.Nearest(n) is not null).Select(static n => n + ": " + MetaNames.Nearest(n)));

    [Theory]
    [InlineData("actionableFeedbackPolicy affiliation alternateName articleBody articleSection breadcrumb claimReviewed contactPoint copyrightHolder cssSelector diversityPolicy duration email embedUrl hasPart itemListElement ownershipFundingInfo query-input xpath")]
    [InlineData("published modified updated created lines list root title subtitle teaser body content link links slug category categories tag tags date time user username avatar code status type types data path uri src href lang lead kicker label labels source sources")]
    [InlineData("pageType contentType publishedDate publishedAt modifiedAt createdAt updatedAt articleId storyId sectionName siteName authorName imageUrl canonicalUrl isPremium isPaid paywall channel topic topics summary abstractText shortTitle")]
    public void Property_NamesOfPublishers_AreNotNearOthers(string names) =>
        Assert.Equal([], names.Split(' ').Where(static n => SchemaOrg.NearestProperty(n) is not null).Select(static n => n + ": " + SchemaOrg.NearestProperty(n)));

    [Theory]
    [InlineData("datePublised", "datePublished")]
    [InlineData("dateModifed", "dateModified")]
    [InlineData("headLine", "headline")]
    [InlineData("autor", "author")]
    [InlineData("articelBody", "articleBody")]
    [InlineData("isAccesibleForFree", "isAccessibleForFree")]
    [InlineData("mainEntityOfPge", "mainEntityOfPage")]
    [InlineData("thumbnailUri", "thumbnailUrl")]
    [InlineData("imgae", "image")]
    [InlineData("keyword", "keywords")]
    [InlineData("descriptions", "description")]
    [InlineData("recipeIngredents", "recipeIngredient")]
    [InlineData("numberOfEmployes", "numberOfEmployees")]
    public void Property_Misspelled_GivesTheNearest(string name, string nearest) => Assert.Equal(nearest, SchemaOrg.NearestProperty(name));

    [Fact]
    public void SchemaOrg_Names_AreThoseOfTheVocabulary()
    {
        Assert.Equal(1539, SchemaOrgData.Properties.Split([' ', '\n'], System.StringSplitOptions.RemoveEmptyEntries).Distinct().Count());
        Assert.Equal(962, SchemaOrgData.Types.Split([' ', '\n'], System.StringSplitOptions.RemoveEmptyEntries).Distinct().Count());
        Assert.All(["headline", "author", "datePublished", "isPartOf", "sameAs", "wordCount", "name"], static n => Assert.True(SchemaOrg.IsProperty(n)));
        Assert.All(["NewsArticle", "LiveBlogPosting", "3DModel", "Person", "ImageObject", "CreativeWork", "Thing"], static n => Assert.True(SchemaOrg.IsType(n)));
        Assert.True(SchemaOrg.IsDate("datePublished") && SchemaOrg.IsDate("uploadDate") && !SchemaOrg.IsDate("temporal") && !SchemaOrg.IsDate("headline"));
        Assert.True(SchemaOrg.IsAddress("url") && SchemaOrg.IsAddress("image") && SchemaOrg.IsAddress("logo") && !SchemaOrg.IsAddress("author") && !SchemaOrg.IsAddress("license"));
    }
}
