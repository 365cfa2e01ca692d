using System;

namespace SchemaGen;

/// <summary>Reads the page's address, which <see cref="HtmlContext.Url"/> tells.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class PageUrlAttribute : HtmlSourceAttribute;
