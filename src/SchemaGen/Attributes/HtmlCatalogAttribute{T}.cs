using System;

namespace SchemaGen;

/// <summary>
/// Makes a static partial class a catalog of the schemas of the assembly that have a route and are a <typeparamref name="T"/>. The generator adds <c>Schemas</c>, <c>Match</c>, <c>Extract</c> and
/// <c>ExtractAsync</c>, whose results are <see cref="HtmlResult{T}"/>.
/// </summary>
/// <typeparam name="T">An interface or base class of the schemas.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HtmlCatalogAttribute<T> : Attribute;
