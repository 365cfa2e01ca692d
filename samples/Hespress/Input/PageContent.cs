using System;
using System.IO;
using System.Text;

namespace Hespress.Input;

/// <summary>A page as it came.</summary>
/// <param name="Html">Its bytes; can be read more than once.</param>
/// <param name="Origin">The address that it was fetched from, after redirections.</param>
/// <param name="Encoding">What the server said of its encoding.</param>
internal sealed record PageContent(MemoryStream Html, Uri? Origin = null, Encoding? Encoding = null);
