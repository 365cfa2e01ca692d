using System;
using System.Text.Json.Serialization;

namespace Hespress.Schemas;

/// <summary>What is read from a page, of whatever kind. In JSON, <c>schema</c> says which.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "schema")]
[JsonDerivedType(typeof(HespressArticle), nameof(HespressArticle))]
[JsonDerivedType(typeof(HespressArticleFr), nameof(HespressArticleFr))]
[JsonDerivedType(typeof(HespressArticleEn), nameof(HespressArticleEn))]
[JsonDerivedType(typeof(HespressListing), nameof(HespressListing))]
[JsonDerivedType(typeof(MaghressArticle), nameof(MaghressArticle))]
public interface IPage
{
    /// <summary>The page's own address; null if neither its reader nor the page itself knows it.</summary>
    Uri? Address { get; }
}
