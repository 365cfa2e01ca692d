using System;
using System.Collections.Generic;
using SchemaGen;

namespace Realistic.OtherPages;

/// <summary>A recipe in schema.org's vocabulary.</summary>
[HtmlSchema]
public sealed partial record Recipe
{
    [JsonLd("name", Type = "Recipe")] public required string Name { get; init; }
    [JsonLd("recipeYield", Type = "Recipe")] public string? Yield { get; init; }
    [JsonLd("prepTime", Type = "Recipe")] public TimeSpan? PrepTime { get; init; }
    [JsonLd("cookTime", Type = "Recipe")] public TimeSpan? CookTime { get; init; }
    [JsonLd("totalTime", Type = "Recipe")] public TimeSpan? TotalTime { get; init; }
    [JsonLd("recipeIngredient", Type = "Recipe")] public IReadOnlyList<string> Ingredients { get; init; } = [];
    [JsonLd("recipeInstructions.*.text", Type = "Recipe")] public IReadOnlyList<string> Steps { get; init; } = [];
    [JsonLd("recipeCuisine", Type = "Recipe")] public string? Cuisine { get; init; }
    [JsonLd("recipeCategory", Type = "Recipe")] public string[] Categories { get; init; } = [];
    [JsonLd("suitableForDiet", Type = "Recipe")] public Uri[] Diets { get; init; } = [];
    [JsonLd("nutrition.calories", Type = "Recipe", Pattern = @"\d+")] public int? Calories { get; init; }
    [JsonLd("aggregateRating.ratingValue", Type = "Recipe")] public decimal? Rating { get; init; }
    [JsonLd("aggregateRating.ratingCount", Type = "Recipe")] public int? Ratings { get; init; }
}

/// <summary>A recipe of BBC Food, with the microformat of 2012.</summary>
[HtmlSchema(Culture = "en-GB")]
[HtmlRoute("bbc.co.uk", "/food/recipes/{slug}")]
public sealed partial record BbcRecipe
{
    [Css(".hrecipe h1.fn")] public required string Name { get; init; }
    [Css(".hrecipe .prepTime .value-title", Attr = "title")] public TimeSpan? PrepTime { get; init; }
    [Css(".hrecipe .cookTime .value-title", Attr = "title")] public TimeSpan? CookTime { get; init; }
    [Css(".hrecipe p.ingredient")] public string[] Ingredients { get; init; } = [];
    [Css(".hrecipe li.instruction")] public string[] Steps { get; init; } = [];
}

/// <summary>A product in schema.org's vocabulary.</summary>
[HtmlSchema(Culture = "en-US")]
public sealed partial record Product
{
    [JsonLd("name", Type = "Product")] [Meta("og:title")] public required string Name { get; init; }
    [JsonLd("sku", Type = "Product")] public string? Sku { get; init; }
    [JsonLd("gtin13", Type = "Product")] public string? Gtin { get; init; }
    [JsonLd("mpn", Type = "Product")] public string? PartNumber { get; init; }
    [JsonLd("brand", Type = "Product")] public string? Brand { get; init; }
    [JsonLd("offers.price", Type = "Product")] [JsonLd("offers.lowPrice", Type = "Product")] [Meta("product:price:amount")] public decimal? Price { get; init; }
    [JsonLd("offers.priceCurrency", Type = "Product")] [Meta("product:price:currency")] public string? Currency { get; init; }
    [JsonLd("offers.availability", Type = "Product", Pattern = @"\w+$")] public Availability? Stock { get; init; }
    [JsonLd("image", Type = "Product")] public Uri[] Images { get; init; } = [];
    [JsonLd("review", Type = "Product")] public IReadOnlyList<Review> Reviews { get; init; } = [];

    /// <summary>The names of schema.org's ItemAvailability.</summary>
    public enum Availability { InStock, OutOfStock, PreOrder, BackOrder, Discontinued, LimitedAvailability, SoldOut }

    /// <summary>A review.</summary>
    [HtmlSchema]
    public sealed partial record Review
    {
        [JsonLd("author")] public string? Author { get; init; }
        [JsonLd("datePublished")] public DateOnly? Published { get; init; }
        [JsonLd("reviewRating.ratingValue")] public decimal? Rating { get; init; }
        [JsonLd("reviewBody")] public string? Text { get; init; }
    }
}

/// <summary>A product of WooCommerce.</summary>
[HtmlSchema(Culture = "de-DE")]
public sealed partial record WooCommerceProduct
{
    [Css("h1.product_title.entry-title")] public required string Name { get; init; }
    [Css("p.price ins .woocommerce-Price-amount")] [Css("p.price .woocommerce-Price-amount")] public decimal? Price { get; init; }
    [Css("p.price del .woocommerce-Price-amount")] public decimal? OldPrice { get; init; }
    [Css("span.sku")] public string? Sku { get; init; }
    [Css("p.stock.out-of-stock")] public bool IsSoldOut { get; init; }
    [Css("span.posted_in > a[rel='tag']")] public string[] Categories { get; init; } = [];
    [Css(".woocommerce-product-gallery__image > a", Attr = "href")] public Uri[] Images { get; init; } = [];
    [Css("table.woocommerce-product-attributes tr", Key = "th", Value = "td")] public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();
    [Css(".star-rating", Attr = "aria-label", Pattern = @"\d+,\d+", Culture = "de-DE")] public decimal? Rating { get; init; }
}

/// <summary>A book of a shop with Microdata.</summary>
[HtmlSchema]
public sealed partial record Book
{
    [Microdata("name", Type = "Book")] public required string Title { get; init; }
    [Microdata("author", Type = "Book")] public string[] Authors { get; init; } = [];
    [Microdata("isbn", Type = "Book")] public string? Isbn { get; init; }
    [Microdata("numberOfPages", Type = "Book")] public int? Pages { get; init; }
    [Microdata("bookFormat", Type = "Book")] public Uri? Format { get; init; }
    [Microdata("inLanguage", Type = "Book")] public string? Language { get; init; }
    [Microdata("datePublished", Type = "Book")] public DateOnly? Published { get; init; }
    [Microdata("offers.price", Type = "Book")] public decimal? Price { get; init; }
}

/// <summary>A job in schema.org's vocabulary.</summary>
[HtmlSchema]
public sealed partial record Job
{
    [JsonLd("title", Type = "JobPosting")] public required string Title { get; init; }
    [JsonLd("hiringOrganization", Type = "JobPosting")] public string? Company { get; init; }
    [JsonLd("hiringOrganization.logo", Type = "JobPosting")] public Uri? Logo { get; init; }
    [JsonLd("jobLocation.address.addressLocality", Type = "JobPosting")] public string? City { get; init; }
    [JsonLd("jobLocation.address.addressCountry", Type = "JobPosting")] public string? Country { get; init; }
    [JsonLd("employmentType", Type = "JobPosting")] public string[] EmploymentTypes { get; init; } = [];
    [JsonLd("datePosted", Type = "JobPosting")] public DateTimeOffset? Posted { get; init; }
    [JsonLd("validThrough", Type = "JobPosting")] public DateTimeOffset? ValidThrough { get; init; }
    [JsonLd("baseSalary.value.minValue", Type = "JobPosting")] public decimal? SalaryFrom { get; init; }
    [JsonLd("baseSalary.value.maxValue", Type = "JobPosting")] public decimal? SalaryTo { get; init; }
    [JsonLd("baseSalary.currency", Type = "JobPosting")] public string? Currency { get; init; }
}

/// <summary>An event in schema.org's vocabulary.</summary>
[HtmlSchema]
public sealed partial record Event
{
    [JsonLd("name", Type = "Event, MusicEvent, TheaterEvent")] public required string Name { get; init; }
    [JsonLd("startDate", Type = "Event, MusicEvent, TheaterEvent")] public required DateTimeOffset Start { get; init; }
    [JsonLd("endDate", Type = "Event, MusicEvent, TheaterEvent")] public DateTimeOffset? End { get; init; }
    [JsonLd("doorTime", Type = "Event, MusicEvent, TheaterEvent")] public DateTimeOffset? Doors { get; init; }
    [JsonLd("location", Type = "Event, MusicEvent, TheaterEvent")] public string? Venue { get; init; }
    [JsonLd("location.address.streetAddress", Type = "Event, MusicEvent, TheaterEvent")] public string? Street { get; init; }
    [JsonLd("location.geo.latitude", Type = "Event, MusicEvent, TheaterEvent")] public double? Latitude { get; init; }
    [JsonLd("location.geo.longitude", Type = "Event, MusicEvent, TheaterEvent")] public double? Longitude { get; init; }
    [JsonLd("performer", Type = "Event, MusicEvent, TheaterEvent")] public string[] Performers { get; init; } = [];
    [JsonLd("offers.url", Type = "Event, MusicEvent, TheaterEvent")] public Uri? Tickets { get; init; }
    [JsonLd("eventStatus", Type = "Event, MusicEvent, TheaterEvent", Pattern = "EventCancelled$")] public bool IsCancelled { get; init; }
}

/// <summary>A film of IMDb.</summary>
[HtmlSchema(Culture = "en-US")]
[HtmlRoute("imdb.com", "/title/tt{id:long}")]
public sealed partial record ImdbFilm
{
    [RouteValue("id")] public required long Id { get; init; }
    [JsonLd("name", Type = "Movie, TVSeries")] public required string Title { get; init; }
    [JsonLd("datePublished", Type = "Movie, TVSeries")] public DateOnly? Released { get; init; }
    [JsonLd("duration", Type = "Movie, TVSeries")] public TimeSpan? Duration { get; init; }
    [JsonLd("genre", Type = "Movie, TVSeries")] public string[] Genres { get; init; } = [];
    [JsonLd("contentRating", Type = "Movie, TVSeries")] public string? ContentRating { get; init; }
    [JsonLd("director", Type = "Movie, TVSeries")] public string[] Directors { get; init; } = [];
    [JsonLd("actor", Type = "Movie, TVSeries")] public string[] Actors { get; init; } = [];
    [JsonLd("aggregateRating.ratingValue", Type = "Movie, TVSeries")] public decimal? Rating { get; init; }
    [JsonLd("trailer.embedUrl", Type = "Movie, TVSeries")] public Uri? Trailer { get; init; }
    [Css("[data-testid='storyline-plot-summary']")] public string? Plot { get; init; }
}

/// <summary>A video of a media library.</summary>
[HtmlSchema]
[HtmlRoute("ardmediathek.de", "/video/{id}")]
public sealed partial record Video
{
    [RouteValue("id")] public string? Id { get; init; }
    [JsonLd("name", Type = "VideoObject")] [Meta("og:title")] public required string Title { get; init; }
    [JsonLd("description", Type = "VideoObject")] [Meta("og:description")] public string? Description { get; init; }
    [JsonLd("uploadDate", Type = "VideoObject")] [Meta("video:release_date")] public DateTimeOffset? Uploaded { get; init; }
    [JsonLd("duration", Type = "VideoObject")] public TimeSpan? Duration { get; init; }
    [Meta("video:duration")] public int? Seconds { get; init; }
    [JsonLd("thumbnailUrl", Type = "VideoObject")] [Meta("og:image")] public Uri? Thumbnail { get; init; }
    [JsonLd("contentUrl", Type = "VideoObject")] [Meta("og:video:secure_url")] public Uri? Content { get; init; }
    [JsonLd("embedUrl", Type = "VideoObject")] public Uri? Player { get; init; }
    [JsonLd("expires", Type = "VideoObject")] public DateTimeOffset? Expires { get; init; }
}

/// <summary>An episode of a podcast.</summary>
[HtmlSchema]
public sealed partial record PodcastEpisode
{
    [JsonLd("name", Type = "PodcastEpisode")] public required string Title { get; init; }
    [JsonLd("partOfSeries", Type = "PodcastEpisode")] public string? Series { get; init; }
    [JsonLd("episodeNumber", Type = "PodcastEpisode")] public int? Number { get; init; }
    [JsonLd("datePublished", Type = "PodcastEpisode")] public DateTimeOffset? Published { get; init; }
    [JsonLd("timeRequired", Type = "PodcastEpisode")] public TimeSpan? Duration { get; init; }
    [JsonLd("associatedMedia.contentUrl", Type = "PodcastEpisode")] [Css("audio > source", Attr = "src")] public Uri? Audio { get; init; }
    [Css(".transcript > p")] public string[] Transcript { get; init; } = [];
}

/// <summary>A question with its answers, in schema.org's vocabulary.</summary>
[HtmlSchema]
public sealed partial record QaPage
{
    [JsonLd("mainEntity.name", Type = "QAPage")] public required string Question { get; init; }
    [JsonLd("mainEntity.answerCount", Type = "QAPage")] public int? AnswerCount { get; init; }
    [JsonLd("mainEntity.acceptedAnswer.text", Type = "QAPage")] public string? AcceptedAnswer { get; init; }
    [JsonLd("mainEntity.suggestedAnswer.*.upvoteCount", Type = "QAPage")] public IReadOnlyList<int> Upvotes { get; init; } = [];
}

/// <summary>Frequent questions of an authority.</summary>
[HtmlSchema]
public sealed partial record FaqPage
{
    [Css("h1")] public required string Title { get; init; }
    [JsonLd("mainEntity", Type = "FAQPage")] public IReadOnlyList<Entry> Entries { get; init; } = [];

    /// <summary>A question and its answer.</summary>
    [HtmlSchema]
    public sealed partial record Entry
    {
        [JsonLd("name")] public required string Question { get; init; }
        [JsonLd("acceptedAnswer.text")] public required string Answer { get; init; }
    }
}

/// <summary>A local business, in schema.org's vocabulary.</summary>
[HtmlSchema]
public sealed partial record LocalBusiness
{
    [JsonLd("name", Type = "LocalBusiness, Restaurant, Store")] public required string Name { get; init; }
    [JsonLd("telephone", Type = "LocalBusiness, Restaurant, Store")] public string? Telephone { get; init; }
    [JsonLd("address.postalCode", Type = "LocalBusiness, Restaurant, Store")] public string? PostalCode { get; init; }
    [JsonLd("openingHours", Type = "LocalBusiness, Restaurant, Store")] public string[] OpeningHours { get; init; } = [];
    [JsonLd("priceRange", Type = "LocalBusiness, Restaurant, Store")] public string? PriceRange { get; init; }
    [JsonLd("servesCuisine", Type = "Restaurant")] public string[] Cuisines { get; init; } = [];
    [JsonLd("sameAs", Type = "LocalBusiness, Restaurant, Store")] public Uri[] Profiles { get; init; } = [];
    [Css("a[href^='tel:']", Attr = "href")] public Uri? Call { get; init; }
    [Css("a[href^='mailto:']", Attr = "href", Pattern = "^mailto:([^?]+)")] public string? Mail { get; init; }
}

/// <summary>A data set of an open data portal of CKAN.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("govdata.de", "/web/guest/daten/-/details/{slug}")]
public sealed partial record DataSet
{
    [JsonLd("name", Type = "Dataset")] [Css("h1")] public required string Title { get; init; }
    [JsonLd("description", Type = "Dataset")] public string? Description { get; init; }
    [JsonLd("license", Type = "Dataset")] public Uri? License { get; init; }
    [JsonLd("temporalCoverage", Type = "Dataset")] public string? Coverage { get; init; }
    [JsonLd("distribution", Type = "Dataset")] public IReadOnlyList<File> Files { get; init; } = [];
    [Css("table.additional-info tr", Key = "th", Value = "td")] public Dictionary<string, string> Facts { get; init; } = [];

    /// <summary>A file of the data set.</summary>
    [HtmlSchema]
    public sealed partial record File
    {
        [JsonLd("name")] public string? Name { get; init; }
        [JsonLd("encodingFormat")] public string? Format { get; init; }
        [JsonLd("contentUrl")] public required Uri Address { get; init; }
        [JsonLd("contentSize", Pattern = @"\d+")] public long? Size { get; init; }
    }
}

/// <summary>The table of a football league.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("kicker.de", "/{league}/tabelle")]
public sealed partial record LeagueTable
{
    [RouteValue("league")] public string? League { get; init; }
    [Css("table.kick__table--ranking > tbody > tr"), Items(Min = 2)] public required IReadOnlyList<Row> Rows { get; init; }

    /// <summary>A club.</summary>
    [HtmlSchema]
    public sealed partial record Row
    {
        [Css("td.kick__table--ranking__rank")] public required int Rank { get; init; }
        [Css("td.kick__table--ranking__teamname a")] public required string Club { get; init; }
        [Css("td.kick__table--ranking__number:nth-child(5)")] public int? Games { get; init; }
        [Css("td:last-child")] public required int Points { get; init; }
    }
}

/// <summary>The weather of a place.</summary>
[HtmlSchema(Culture = "de", TimeZone = "Europe/Berlin")]
[HtmlRoute("wetter.de", "/deutschland/wetter-{place}-{id:long}.html")]
public sealed partial record Weather
{
    [RouteValue("place")] public string? Place { get; init; }
    [Css("h1.forecast-navigation-headline")] public required string Title { get; init; }
    [Css(".weather-daybox")] public IReadOnlyList<Day> Days { get; init; } = [];

    /// <summary>A day.</summary>
    [HtmlSchema]
    public sealed partial record Day
    {
        [Css(".weather-daybox__date__weekday")] public string? Weekday { get; init; }
        [Css(".weather-daybox__date__date", Pattern = @"^(\d+)\.")] public int? DayOfMonth { get; init; }
        [Css(".weather-daybox__minMax__max", Pattern = @"-?\d+")] public int? Maximum { get; init; }
        [Css(".weather-daybox__minMax__min", Pattern = @"-?\d+")] public int? Minimum { get; init; }
        [Css("[class*='wt-color-sun']", Pattern = @"\d+")] public int? SunHours { get; init; }
    }
}

/// <summary>A feed reader's discovery of a page: its links and alternates.</summary>
[HtmlSchema]
public sealed partial record Discovery
{
    [PageUrl] public Uri? Address { get; init; }
    [Css("html", Attr = "lang")] public string? Language { get; init; }
    [Css("head > title")] public string? Title { get; init; }
    [Css("link[rel='canonical']", Attr = "href")] [Meta("og:url")] public Uri? Canonical { get; init; }
    [Css("link[rel='alternate'][type='application/rss+xml'], link[rel='alternate'][type='application/atom+xml']", Attr = "href")] public Uri[] Feeds { get; init; } = [];
    [Css("link[rel='alternate'][hreflang]")] public IReadOnlyList<Translation> Translations { get; init; } = [];
    [Css("link[rel~='icon']", Attr = "href")] public Uri? Icon { get; init; }
    [Meta("description, og:description, twitter:description")] public string? Description { get; init; }
    [Meta("og:type")] public string? Kind { get; init; }
    [Meta("robots", Split = ",")] public HashSet<string> Robots { get; init; } = [];
    [Meta("viewport")] public string? Viewport { get; init; }
    [Meta("theme-color")] public string? ThemeColor { get; init; }
    [Css("a[rel~='author'], link[rel='author']", Attr = "href")] public Uri? Author { get; init; }

    /// <summary>The same page in another language.</summary>
    [HtmlSchema]
    public sealed partial record Translation
    {
        [Self(Attr = "hreflang")] public required string Language { get; init; }
        [Self(Attr = "href")] public required Uri Address { get; init; }
    }
}
