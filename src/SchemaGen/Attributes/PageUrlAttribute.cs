using System;

namespace SchemaGen;

/// <summary>Reads the page's address, which <see cref="HtmlContext.Url"/> tells.</summary>
/// <remarks>As text it is percent-encoded (<see cref="System.Uri.AbsoluteUri"/>), so that it leads to the same page again; what a person would read is in the captures of routes.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class PageUrlAttribute : HtmlSourceAttribute;
