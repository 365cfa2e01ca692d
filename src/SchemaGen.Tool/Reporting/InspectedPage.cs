namespace SchemaGen.Tool.Reporting;

/// <summary>A page as the report shows it.</summary>
/// <param name="Row">Its row in the index.</param>
/// <param name="Data">Everything else as compressed JSON; null if it could not be read, or if only the row was asked for.</param>
internal sealed record InspectedPage(ReportRow Row, string? Data);
