using System;

namespace Newsroom.Output;

/// <summary>The line of JSON for a page that could not be read.</summary>
/// <param name="Id">The name of the page's file.</param>
/// <param name="Url">The address of the page; null if it is unknown.</param>
/// <param name="Error">The messages of all errors.</param>
internal sealed record FailureLine(string Id, Uri? Url, string Error);
