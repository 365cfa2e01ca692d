using System;

namespace SchemaGen;

/// <summary>
/// Makes a static partial class a catalog of all schemas of the assembly that have a route. The generator adds <c>Schemas</c>, <c>Match</c>, <c>Extract</c> and <c>ExtractAsync</c>, whose results are
/// <c>HtmlResult&lt;object&gt;</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HtmlCatalogAttribute : Attribute;
