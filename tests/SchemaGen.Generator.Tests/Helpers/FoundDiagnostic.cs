using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>A diagnostic as a user sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The text that is underlined.</param>
/// <param name="Message">Its message.</param>
/// <param name="Severity">Error, warning, information or hidden.</param>
/// <param name="Path">The file, or nothing.</param>
/// <param name="Span">The characters that are underlined.</param>
internal sealed record FoundDiagnostic(string Id, string Text, string Message, DiagnosticSeverity Severity, string Path, TextSpan Span)
{
    /// <summary>Reads <paramref name="diagnostic"/>.</summary>
    public static FoundDiagnostic From(Diagnostic diagnostic)
    {
        Location location = diagnostic.Location;

        return new FoundDiagnostic(
            diagnostic.Id,
            location.SourceTree?.GetText().ToString(location.SourceSpan) ?? "",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture),
            diagnostic.Severity,
            location.SourceTree?.FilePath ?? "",
            location.SourceSpan);
    }
}
