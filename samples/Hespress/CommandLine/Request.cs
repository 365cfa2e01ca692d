using System;
using System.Collections.Generic;

namespace Hespress.CommandLine;

/// <summary>What the command line asks for.</summary>
/// <param name="Pages">Files, folders and addresses; none: the bundled pages.</param>
/// <param name="Json">Whether JSON is wanted.</param>
/// <param name="Sources">Whether the source of each field is to be told.</param>
/// <param name="Full">Whether whole texts and lists are to be printed.</param>
/// <param name="Timeout">How long one page may take.</param>
internal sealed record Request(IReadOnlyList<string> Pages, bool Json, bool Sources, bool Full, TimeSpan Timeout);
