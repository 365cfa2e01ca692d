using System;
using System.IO;

namespace Hespress.Input;

/// <summary>A page as it came.</summary>
/// <param name="Html">Its bytes; can be read more than once.</param>
/// <param name="Origin">The address that it was fetched from, after redirections.</param>
/// <param name="Charset">The encoding that the server named, as a label.</param>
internal sealed record PageContent(MemoryStream Html, Uri? Origin = null, string? Charset = null);
