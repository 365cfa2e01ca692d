using System;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing;

/// <summary>Where the parser reports. The generator gives no receiver, the analyzer gives one; both learn whether there was an error.</summary>
internal sealed class DiagnosticReporter(Action<Diagnostic>? receiver)
{
    /// <summary>Who receives the diagnostics; null: nobody.</summary>
    public Action<Diagnostic>? Receiver { get; } = receiver;

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Reports a diagnostic.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, params object[] arguments)
    {
        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        Receiver?.Invoke(Diagnostic.Create(descriptor, location, arguments));
    }

    /// <summary>Notes an error that is reported elsewhere: by the compiler, or for another schema.</summary>
    public void Fail() => HasErrors = true;
}
