namespace SchemaGen.Tool.Drift.Reports;

/// <summary>The formats of the results.</summary>
internal enum DriftFormat
{
    /// <summary>Lines of text for people.</summary>
    Text,

    /// <summary>Commands of GitHub Actions, which annotate the baseline.</summary>
    GitHub,

    /// <summary>The run as JSON, as it is in the history, but on several lines.</summary>
    Json,
}
