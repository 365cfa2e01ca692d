namespace SchemaGen.Tool.Pages;

/// <summary>The outcome of reading one page of several.</summary>
/// <param name="Page">The page.</param>
/// <param name="Reading">The page that was read; null if it could not be.</param>
/// <param name="Failure">The reason why it could not be read; null if it was.</param>
internal sealed record PageOutcome(FolderPage Page, PageReading? Reading, string? Failure);
