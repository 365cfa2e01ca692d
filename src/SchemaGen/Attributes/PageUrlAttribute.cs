using System;

namespace SchemaGen;

/// <summary>Reads the address of the page (<see cref="HtmlContext.Url"/>).</summary>
/// <remarks>Its text is percent-encoded (<see cref="System.Uri.AbsoluteUri"/>), so that it identifies the same page. Captures of routes are decoded.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class PageUrlAttribute : HtmlSourceAttribute;
