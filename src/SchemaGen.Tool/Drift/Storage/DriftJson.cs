using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaGen.Tool.Drift.Storage;

/// <summary>The ways in which drift is written as JSON. Selectors are written as they are, and not with escapes for HTML.</summary>
internal static class DriftJson
{
    /// <summary>On several lines, with a number on each, so that a changed baseline is a small difference.</summary>
    public static DriftJsonContext Indented { get; } = Create(isIndented: true);

    /// <summary>On one line.</summary>
    public static DriftJsonContext Compact { get; } = Create(isIndented: false);

    private static DriftJsonContext Create(bool isIndented) => new(new JsonSerializerOptions(DriftJsonContext.Default.Options) { WriteIndented = isIndented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
