using System;
using System.Collections.Generic;

namespace Hespress.CommandLine;

/// <summary>A request from the command line.</summary>
/// <param name="Pages">The files, folders and addresses to read; if empty, the bundled pages.</param>
/// <param name="Json">Whether to print JSON.</param>
/// <param name="Sources">Whether to print the source of each field.</param>
/// <param name="Full">Whether to print whole texts and lists.</param>
/// <param name="Timeout">The maximum time for loading one page.</param>
internal sealed record Request(IReadOnlyList<string> Pages, bool Json, bool Sources, bool Full, TimeSpan Timeout);
