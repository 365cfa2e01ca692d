using System;
using System.Text.Json.Serialization;

namespace Hespress.Schemas;

/// <summary>The values read from a page of any kind. In JSON, the property <c>schema</c> names the kind.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "schema")]
[JsonDerivedType(typeof(HespressArticle), nameof(HespressArticle))]
[JsonDerivedType(typeof(HespressArticleFr), nameof(HespressArticleFr))]
[JsonDerivedType(typeof(HespressArticleEn), nameof(HespressArticleEn))]
[JsonDerivedType(typeof(HespressListing), nameof(HespressListing))]
[JsonDerivedType(typeof(MaghressArticle), nameof(MaghressArticle))]
public interface IPage
{
    /// <summary>The address of the page; null if it is neither known from loading nor declared by the page.</summary>
    Uri? Address { get; }
}
