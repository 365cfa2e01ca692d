namespace Newsroom.CommandLine;

/// <summary>A request from the command line.</summary>
/// <param name="Folder">The folder of saved pages; null for the bundled pages.</param>
/// <param name="JsonLines">The path of the JSON Lines file to write; null for none.</param>
/// <param name="Markdown">The folder of the Markdown files to write; null for none.</param>
/// <param name="Resume">Whether to continue an interrupted run.</param>
/// <param name="Parallelism">The number of pages to read at the same time.</param>
internal sealed record Request(string? Folder, string? JsonLines, string? Markdown, bool Resume, int Parallelism);
