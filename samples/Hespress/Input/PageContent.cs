using System;
using System.IO;

namespace Hespress.Input;

/// <summary>The content of a page as it was loaded.</summary>
/// <param name="Html">The bytes of the page, in a stream that can be read more than once.</param>
/// <param name="Origin">The address from which the page was fetched, after redirections; null for a file.</param>
/// <param name="Charset">The label of the encoding that the server specified; null if it specified none.</param>
internal sealed record PageContent(MemoryStream Html, Uri? Origin = null, string? Charset = null);
