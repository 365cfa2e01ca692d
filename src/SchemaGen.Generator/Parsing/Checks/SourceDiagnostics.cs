using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>The diagnostics of a member's sources, held back until all of its sources are parsed.</summary>
/// <remarks>Without a receiver there is nothing to hold back, and the reporter of the schema is used.</remarks>
internal readonly struct SourceDiagnostics
{
    private readonly DiagnosticReporter _schema;
    private readonly List<Diagnostic>? _found;

    public SourceDiagnostics(DiagnosticReporter schema)
    {
        _schema = schema;
        _found = schema.Receiver is null ? null : [];
        Reporter = _found is null ? schema : new DiagnosticReporter(_found.Add);
    }

    /// <summary>The reporter for the sources.</summary>
    public DiagnosticReporter Reporter { get; }

    /// <summary>Forwards the diagnostics, except those inside of options that have no effect, because their removal corrects both.</summary>
    public void Forward()
    {
        if (_found is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in _found)
        {
            if (IsRefusal(diagnostic) || !_found.Exists(other => IsRefusal(other) && other.Location.SourceTree == diagnostic.Location.SourceTree && other.Location.SourceSpan.Contains(diagnostic.Location.SourceSpan)))
            {
                _schema.Receiver!(diagnostic);
            }
        }

        if (Reporter.HasErrors)
        {
            _schema.Fail();
        }
    }

    private static bool IsRefusal(Diagnostic diagnostic) => diagnostic.Id == DiagnosticIds.OptionHasNoEffect;
}
