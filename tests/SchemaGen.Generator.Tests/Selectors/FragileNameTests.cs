using System;
using System.Linq;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>Classes and ids of real pages, and whether they belong to one build of a site or to one page.</summary>
public class FragileNameTests
{
    /// <summary>Classes with a hash or a counter: those of news sites built with CSS modules and GenerateBlocks, and of the tools that write others.</summary>
    private const string Generated = """
        media-story-card__hero__2nvVj collapsible-caption__symbol__eZoN7 nav-dropdown__inner__tr0i1 site-header__show-nav__3po5A author-story-card__authors__2czHv
        author-story-card__photo__EDKkO text__dark-grey__3Ml43 regular-article-layout__related__kSJRx body__body_alt__2kEQu nav-bar__more__1BN4P site-footer__legal__3NAzt
        author-story-card__hub__2BxMu refinitiv-promo-bar__long__o3TzF headline__tags__2iIxq article__container__2MUeZ author-story-card__time__21JY3 nav-myview__link__3fNrx
        nav-dropdown__subsection-link__2DOwM author-story-card__names__DF9MG label__label__f9Hew body__base__22dCE section-name__chevron__3BhtA nav-dropdown__subsections__IuQ9u
        author-story-card__info__3wtWH text__extra_small__1Mw6v site-footer__about-and-stay-informed__2tvjR button__ghost__1gV9w info-content__dateline__1xZog site-header__main-bar__3jof3
        site-header__logo__2Et3d toolbar-item__rounded-none__3yI-_ text__light__1nZjX site-footer__copyright__2L5Az text__heading_1__bHZaR topic__label__zIaRe toolbar__container__3kIkw
        info-content__author__1GnSx article__main__33WV2 section-name__section_name__1lsl3 button__primary__JF6zi link__with-icon__3x3oD text__white__3r45t button__secondary__18moI
        regular-article-layout__right-rail__3o6zT button__flat__s_9Zl site-footer__company-info__1xq5v lseg-logo__image__1SM1Z sign-off__text__PU3Aj
        spacing-container__t-spacing-single__1uXb9 divider-container__max-width__2Hv4z body__large_body__FV5_X site-footer__disclaimer__2swdF text-button__button_label__Sd0Hj
        site-header__my-view__1_pOE heading__heading_1__2Go2U nav-bar__nav-item__1p3l9 toolbar-item__selected__2AnVv search-bar__search-button__2zZzs story-collection__story__LeZ29
        author-story-card__media__3JRE2 text__inherit-size__1DZJi text__large__nEccO site-header__inner__3w4vv heading__heading_6_light__2VdQi refinitiv-promo-bar__content__tHjj2
        tags-with-tooltip__link__3Mb0Y regular-article-layout__refinitiv_workspace__10IU9 nav-myview__chevron__2oN3V media-story-card__description__2icjO product-cards__label__OOy06
        text__button_label__3z8a8 product-cards__card__3SeJS nav-bar__hidden__2ckr5 loadable-tooltip__caret__1iOTY license-content-button__text__3XBrA svg__chevron-right__1sKBU
        leaderboard-space__leaderboard-space__1pUHu author-story-card__section__3WbkR toolbar-item__symbol-wrapper__1SlQe social-links__container__3pfG7 regular-article-layout__main__1tzD8
        refinitiv-promo-bar__container__3YPMt mobile-menu__icon__3zbMT primary-image__container__3_KhI link__underline_on_hover__2zGL4 site-header__button-group__5IlZj
        toolbar-item__with-border__1B6aH text-button__container__3q3zX regular-article-layout__container__3KL1R text-story-card__hub__35jEc context-widget__tabcontainer__7d2ES
        text__heading_3__1kDhc utility__container__3Wwrc read-next-mobile__label__1LfBn site-footer__quick-links__37Nqn article__content__6hMn9 author-story-card__photos__2HGnO
        text-story-card__title__3R37x story-collection__four_columns__3gng8 site-footer__product-cards__343G1 gb-grid-column-0cfb7164 gb-headline-dab3046f gb-grid-column-f273020d
        gb-headline-7c50220a gb-grid-column-64b6a6bf gb-button-b7b38971 gb-button-bc6c4640 gb-container-5d956a2c gb-grid-column-6598c224 gb-headline-368a465b gb-button-8a872c76
        gb-grid-column-0d99b1e5 css-1x2y3z css-79elbk css-k008qs css-1dbjc4n css-13o7eu2 css-4rbku5 css-0d7iqg css-1x2y3z-Title css-8mmkcg-Headline mui-1q2w3e4 chakra-1f3g5h tss-1a2b3cd
        sc-jgyXzG sc-bdVaJa sc-htpNat sc-gKcDdr sc-fzXfMv sc-eCImPb sc-iBEsjs sc-1a2b3c4-0 sc-16m8k4h-3 sc-1kqs9lp-0 Title-sc-1a2b3c4-0 Article__Title-sc-1k2l3m-0 Box-sc-15jsbqj-0
        styles__title--3kQ2w Component_name__aB3dE Home_title__T09fD Article_body__x7_Qa card-module__root__1Ab2c header_logo__2hYp3 Button_primary__k3J_z date-line__date___kNbY
        title_3kQ2w item-aB3dE jsx-123456 jsx-1234567890 jsx-2807193054 jsx-4b5c6d7e8f jss12 jss123 title-0-2-15 root-0-1-4 makeStyles-root-12 makeStyles-title-123 MuiBox-root-123
        MuiButton-label-45 WithStyles-root-7 svelte-abc123 svelte-1tky8bj svelte-xyz9k2 astro-J7PV25F6 astro-j7pv25f6 r-13awgt0 r-1loqt21 r-18u37iz _title_1x2y3_12 _article-body_9k2lm_4
        sc-gipzik sc-hmzhuo sc-dnqmqq sc-gzOgki sc-esjQYD sc-hqyNC c-dhzjXW c-gXvPnn nfyQp hYtGfR cBxQzP dkLmNp bQxZaP index-module--container--1YxQt article-module--title--2kD3f css-e83wi9 bbc-1fxtbkn
        ssrcss-1q0x1qg-RichTextComponentWrapper ssrcss-11r1m41-RichTextContainer ssrcss-1mrs5ns-PromoLink e17vvpk44 e1tk4kwz4 e1y3q5yb0 svelte-1abc svelte-z8a7pk astro-HMNNHVCQ r-qvutc0 go2072408551
        e1x2y3z0 x78zum5 x193iq5w a1b2c3d4 ng-tns-c1234567-1 elementor-element-7d3f2a1 elementor-element-1a2b3c4 wp-elements-3f2a9c0d1e4b5a67 fl-node-5a2b3c4d5e6f7 gb-container-0d99b1e5
        """;

    /// <summary>Classes with a meaning, of the same sites and of common frameworks: with digits, capitals and everything that resembles a hash.</summary>
    private const string Meaningful = """
        md:w-7.5 small-12 md:pr-6 pr-0 mt-6 ad-h-66 style5 my-2 leading-7.75 fa-stack-1x top-12.5 avatar-96 lg:w-80 md:px-5 grid-cols-1 mb-8 px-0 pt-2 w-1/2 code-block-19 code-block-20 m-5
        lg:pl-10 md:mx-16 h-4 sm:w-1/3 border-secondary-color-6 py-10 lg:w-0 sm:border-secondary-color-6 top-1/2 top-0.5 my-1.25 lg:pt-3.75 lg:before:w-80 mt-2.5 top-0 lg:mt-24 w-6.25
        code-block-14 ai-viewport-1 code-block-23 style2 xs-5:h-6 menu-footer_menu_2-container st0 InlineVideo-videoDurationWithLeading0 mb-3 py-6 md:top-1.25 code-block-24 grid-cols-4
        h-4.25 -translate-y-1/2 code-block-1 lg:px-2.5 md:mb-4 lg:ml-3.75 md:w-3.75 md:pl-6 large-3 border-2 mt-4 md:left-0 z-40 menu-footer_menu_1-container mt-2 pb-0 ad-w-728 max-w-142
        pt-0 text-secondary-color-5 md:pb-6 lg:mx-2.5 lg:p-0 w-5/6 pt-3 attachment-theissue-thumbnail-x2 mb-2.5 medium-6 px-2.5 adcovery-postbelow-02 code-block-35 adcovery-postsidebar-01
        code-block-82 lg:z-25 w-1/3 avatar-172 left-0 md:w-1/3 px-5 xxl:flex-1 -translate-x-1/2 z-1050 st1 md:ml-2.5 attachment-theissue-square-x2 lg:left-67.5 md:w-53.75
        PageBuilder-containerWidth100 ai-delayed-22 pb-1.25 text-4xl lg:mt-0.75 tgp-post-inline-1 pl-5 gb-headline-dce35946 left-1/2 md:w-10 xs-5:w-6 menu-item-object-category
        Page-actions-trigger MainNavigationItemItem-items mobile-menu-bottom md:text-right menu-opinion menu-world essb_item Figure-caption PageBuilder-page InlineImage-wrapper
        wp-post-image firefly-sc-confirm video-player code-block menu-media textwidget PagePromoTrending nnr-ab-icon Author-content advanced page-lead-media fox-news-first
        PageHeaderWithTuneInText-container text-white print BasicTable-tableHeading error tag-insurrection-act HTMLModuleEnhancement thb-borders-off clearfix nnr-ab-wrap gb-button-wrapper
        Regular font-medium article-header popup-text posted-on nav-menu-primaryLink fade-out tag-florida-files-case story-stack-story Width authors icon-pro video-ct article-social
        action-bar nnr-ab-latest-posts-container n transition-colors BrandPageWrapper-contentWrapper BasicTable-tableWrapper current-post-parent menu-howtohelp chevron
        UniversalVideoPlayer-videoContainer tgp-donate-sidebar-widget sr-only fixed-article-shares list-menu thb-social-top-buttons flex-row g-single EditionMenu-backBtn
        article-gating-legal menu-bar-item Zephr-hamburgernav featured-menu-button ad-placeholder-load menu-u.s. tag-alternate-electors-scheme story ActionBar menu-more tag-matt-gaetz
        fixed-article tag-israel Enhancement-item tag-rep-elise-stefanik OUTBRAIN hfeed thb-post-title-bottom wpb-js-composer account-menu-underlineLabel menu-login SearchToggle-button
        lg:break-keep tag-fbi faq-module-details-text Figure-content-text thb-social-text icon-magnify md:mx-auto icon-social_apple_news watchlist thb_header_right PagePromo-title
        RelatedQuotes-titleAndTime Page-byline-info BasicTable-tableHeadingSortable PageHeaderWithTuneInText-sponsoredBy slideout-menu md:text-lg tag-mitch-mcconnell
        PageHeaderWithTuneInText-bannerWithLogo story-stack-item social-bar tag-nayib-bukele col-md-6 col-xs-12 col-lg-offset-2 mb-5 h1 h2 css-grid css-flex css-level3 css-3column
        post-title lh-1 sc-title sc-ion-buttons sc-mainNav sc-topNav article-2 article-12 content-1 menu-item-1676142 nav-item-3 cat-item-12 tag-123 widget_text-4 page-item-77
        category-1234 author-12345 user-98765 size-300x250 ad-728x90 ad-300x600x2 ratio-16x9 embed-16by9 u-1of3 is-2of5 grid-2x2 s01e02 season-s01e02 mp4 mp3-player html5 utf8 x86_64 b2b
        a11y i18n h264 web3 top10 top10list france24 news24 tf1 bbc1 cnn10 i24news rtl2 m6 tv5monde canal13 le360 2m h24info euro-2024 election2022 year-1999 theme-2020 block__title--large
        block__elem--2cols card__media--16x9 card__title--h2 list__item--col12 media__ratio--16by9 c-card__title--level2 story__byline--v2 nav__link--isActive header__logo--darkMode
        BaseCard__imageWrapper Article__headlineText MuiBox-root MuiTypography-h1 MuiGrid-grid-xs-12 is-style-outline wp-block-image wp-image has-2-columns is-layout-flow col-span-2
        xl:col-span-2 md:grid-cols-3 text-2xl text-gray-900 bg-blue-500 w-1200 color-333333 bg-000000 t-120x60 icon-500px fa-500px icon-s3 fa-html5 icon-mp3 level3 step2 tab1 slide-10
        page-404 page-2 is-4k video-1080 image-300 photo-640 comment-2 comment-depth-2 depth-3 odd even eBook iPhone iOSApp YouTubePlayer ESPNplus BBCOne TVGuide mainNav siteHeader
        authorName aboveTheFold hasAuthorWOImage QandA LaTeX titleH1 col2Row Top10List H1Title flex-1 order-2 hero3d ie8 ie9 no-js jsx-title svelte-logo svelte-level3 astro-card r-title
        emotion-card styled-button ssr-only c-title c-card2 go-home go-2pages vue3 data-v2 decade80 facade deadbeef added feedback cafe-babe rgba255 added2024 jssor js-title js-comments2
        sc-html5 sc-ion-label-md sc-article sc-mainTitle sc-newsTitle sc-pizza sc-quiz sc-squad c-squad c-pageTitle c-navBar iPadOS isOnTv hasTv bbqPit skyTv fbLike gPlus xAxis rxJs wpAd hqPic faqBox top-10by200 grid-10x1000
        layout-1column row-1columns tab-1overview ratio-16by900 css-300x250 mntl-sc-block_1-0 article-content_1-0 main_right_column stt_related_styles-css text--left--large card--v2--16x9 post-2 article-99 theme-2020-01
        module-5 box_3 box_12_a news_item_2 td-ss-main-content td_block_1 td_module_11 tdi_65 vc_col-sm-8 et_pb_text_3 et_pb_section_0 fusion-layout-column elementor-col-50
        elementor-widget-text-editor fl-col-content jp-relatedposts c-entry-content m-ad l-col__main g-3 o-teaser__headline a-14
        """;

    [Fact]
    public void IsClass_GeneratedNames_AreRecognized()
    {
        string[] names = Words(Generated);
        Assert.True(names.Length >= 150, $"{names.Length} names");
        Assert.Equal([], names.Where(static name => !BuildNames.IsClass(name, out _)));
    }

    [Fact]
    public void IsClass_NamesWithAMeaning_AreNotRecognized()
    {
        string[] names = Words(Meaningful);
        Assert.True(names.Length >= 150, $"{names.Length} names");
        Assert.Equal([], names.Where(static name => BuildNames.IsClass(name, out _) || PageNames.IsClass(name)));
        Assert.Equal([], OrdinarySelectors.All.Where(static text => FindIn(text) > 0));
    }

    [Theory]
    [InlineData("styles__title--3kQ2w", "[class*=styles__title--]")]
    [InlineData("Home_title__T09fD", "[class*=Home_title__]")]
    [InlineData("_title_1x2y3_12", "[class*=_title_]")]
    [InlineData("css-1x2y3z-Title", "[class*=-Title]")]
    [InlineData("Title-sc-1a2b3c4-0", "[class*=Title-sc-]")]
    [InlineData("title-0-2-15", "[class*=title-]")]
    [InlineData("makeStyles-root-12", "[class*=makeStyles-root-]")]
    [InlineData("css-1x2y3z", null)]
    [InlineData("sc-jgyXzG", null)]
    [InlineData("jsx-123456", null)]
    [InlineData("svelte-abc123", null)]
    [InlineData("gb-container-0d99b1e5", null)]
    public void IsClass_GeneratedName_NamesThePartThatStays(string name, string? condition)
    {
        Assert.True(BuildNames.IsClass(name, out string? stable));
        Assert.Equal(condition, stable);
        Assert.True(stable is null || SelectorParser.Parse(stable) is { Selector: not null, Errors.Count: 0 });
    }

    [Theory]
    [InlineData("data-v-7ba5bd90", true)]
    [InlineData("DATA-V-b8a95802", true)]
    [InlineData("_ngcontent-ng-c1234567", true)]
    [InlineData("_nghost-abc-c12", true)]
    [InlineData("data-astro-cid-j7pv25f6", true)]
    [InlineData("data-video", false)]
    [InlineData("data-v-if", false)]
    [InlineData("data-id", false)]
    [InlineData("data-testid", false)]
    [InlineData("ng-app", false)]
    [InlineData("href", false)]
    public void IsAttribute_Name_IsRecognizedByItsFormat(string name, bool isGenerated) => Assert.Equal(isGenerated, BuildNames.IsAttribute(name));

    [Theory]
    [InlineData("postid-12345")]
    [InlineData("postid-7")]
    [InlineData("page-id-77")]
    [InlineData("parent-pageid-12")]
    [InlineData("post-640422")]
    [InlineData("post-1234")]
    [InlineData("article-20240115")]
    [InlineData("node-48211")]
    [InlineData("page-node-48211")]
    [InlineData("comment-98765")]
    [InlineData("wp-image-61617")]
    [InlineData("attachment_12345")]
    [InlineData("vc_custom_1498765432123")]
    [InlineData("ai-insert-13-21914560")]
    [InlineData("essb_1319359734")]
    [InlineData("post-640422-title")]
    [InlineData("post-123")]
    [InlineData("day-2024-01-15")]
    [InlineData("news-54321")]
    public void IsClass_NumberOfAPage_IsRecognized(string name) => Assert.True(PageNames.IsClass(name));

    [Theory]
    [InlineData("postid-12345", "postid-")]
    [InlineData("post-12345", "post-")]
    [InlineData("li-comment-98765", "li-comment-")]
    [InlineData("div-comment-9876", "div-comment-")]
    [InlineData("ArticleBody-InlineImage-107378533", "ArticleBody-InlineImage-")]
    [InlineData("tgp-1739776107", "tgp-")]
    [InlineData("post-12345-title", null)]
    [InlineData("post-123", "post-")]
    [InlineData("nid-77", "nid-")]
    [InlineData("content-12345", "content-")]
    [InlineData("item-54321", "item-")]
    [InlineData("id12345", null)]
    [InlineData("2024-01-15", null)]
    [InlineData("article-2024-01-15", "article-")]
    [InlineData("live_20240115", "live_")]
    [InlineData("swiper-wrapper-abc123def4567890", "swiper-wrapper-")]
    [InlineData("9F8B7C6D-1234-4ABC-9DEF-1234567890AB", null)]
    [InlineData("react-aria-:R9ibr6H1:", null)]
    [InlineData("«r3»", null)]
    [InlineData("_r_3_", null)]
    [InlineData("radix-_r_3_", null)]
    [InlineData("ui-id-12", null)]
    [InlineData("__BVID__12", null)]
    [InlineData("12345", null)]
    [InlineData("4GAT2IHLSBMJ5KILLEE2LB6F3I", null)]
    [InlineData("VEBS7XQMBBIRVHM6UXCVT2ZWMI", null)]
    [InlineData("f0fR5KBTd95x7R0", null)]
    [InlineData("google-ad57eadc0c-bc10-4da0-95ec-a3618985160d", null)]
    [InlineData("react-aria-:R9ibr6:", null)]
    [InlineData("radix-:r1:", null)]
    [InlineData("ember1234", null)]
    [InlineData("ext-gen1043", null)]
    [InlineData("yui_3_17_2_1_1500000000000_123", null)]
    public void IsId_OfOnePage_NamesThePartThatStays(string name, string? prefix)
    {
        Assert.True(PageNames.IsId(name, out string? stable));
        Assert.Equal(prefix, stable);
    }

    [Theory]
    [InlineData("content-1")]
    [InlineData("content")]
    [InlineData("section-2")]
    [InlineData("section-100")]
    [InlineData("post-2")]
    [InlineData("main_right_column")]
    [InlineData("stt_related_styles-css")]
    [InlineData("j_idt12:right:label")]
    [InlineData("form:results:table")]
    [InlineData("block-2020-1-1")]
    [InlineData("menu-item-54321")]
    [InlineData("player-12345")]
    [InlineData("item12345")]
    [InlineData("__next")]
    [InlineData("post-title")]
    [InlineData("post-2024")]
    [InlineData("menu-item-1676142")]
    [InlineData("custom_html-5")]
    [InlineData("enhancedtextwidget-13")]
    [InlineData("div-gpt-ad-1534345345345-0")]
    [InlineData("election-2024")]
    [InlineData("section-12")]
    [InlineData("Layer_1")]
    [InlineData("Group-51")]
    [InlineData("2024")]
    [InlineData("12")]
    [InlineData("comments")]
    [InlineData("toolbar-item-dropdown-text-13475")]
    [InlineData("SpecialReportArticle-PageHeaderWithTuneInText-2")]
    [InlineData("menu-footer-right-theme-2022")]
    [InlineData("main_content_left_column_wrapper")]
    [InlineData("a123456789123456789123456789123456789")]
    public void IsId_OfEveryPage_IsNotRecognized(string name) => Assert.False(PageNames.IsId(name, out _));

    [Theory]
    [InlineData("data-id", "123456", true)]
    [InlineData("data-post-id", "12345", true)]
    [InlineData("data-articleid", "9001234", true)]
    [InlineData("data-uuid", "57eadc0c-bc10-4da0-95ec-a3618985160d", true)]
    [InlineData("data-id", "2024", false)]
    [InlineData("data-id", "12", false)]
    [InlineData("data-id", "headline", false)]
    [InlineData("data-widget-id", "12345", false)]
    [InlineData("data-count", "12345", false)]
    [InlineData("data-testid", "Heading", false)]
    public void IsValue_OfAnAttribute_IsRecognizedByNameAndNumber(string attribute, string value, bool isOfOnePage) => Assert.Equal(isOfOnePage, PageNames.IsValue(attribute, value));

    private static string[] Words(string text) => [.. text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct()];

    private static int FindIn(string text)
    {
        var spans = new SelectorSpans();
        SelectorList selector = SelectorParser.Parse(text, spans).Selector!;
        return FragileNames.Find(selector, spans).Count + CopiedPaths.Find(selector, spans).Count() + RedundantAlternatives.Find(text, selector, spans).Count;
    }
}
