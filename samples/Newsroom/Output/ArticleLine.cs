using System;
using System.Collections.Generic;

namespace Newsroom.Output;

/// <summary>The line of JSON for an article.</summary>
/// <param name="Id">The name of the page's file.</param>
/// <param name="Url">The address of the page.</param>
/// <param name="Title">The headline.</param>
/// <param name="Authors">The names of the authors.</param>
/// <param name="Published">The time of publication.</param>
/// <param name="Topics">The topics.</param>
/// <param name="Body">The texts of the body in order.</param>
internal sealed record ArticleLine(
    string Id, Uri? Url, string Title, IReadOnlyList<string> Authors, DateTimeOffset? Published, IReadOnlyList<string> Topics, IReadOnlyList<string> Body);
