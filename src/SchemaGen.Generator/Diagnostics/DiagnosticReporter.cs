using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>Collects the diagnostics of the parser. The generator has no receiver, the analyzer has one; both need to know whether there was an error.</summary>
internal sealed class DiagnosticReporter(Action<Diagnostic>? receiver)
{
    /// <summary>The receiver of the diagnostics; null if they are not needed.</summary>
    public Action<Diagnostic>? Receiver { get; } = receiver;

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Reports a diagnostic.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, params object[] arguments) =>
        Report(descriptor, location, ImmutableDictionary<string, string?>.Empty, arguments);

    /// <summary>Reports a diagnostic with properties for code fixes (see <see cref="FixProperties"/>).</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, ImmutableDictionary<string, string?> properties, params object[] arguments)
    {
        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        Receiver?.Invoke(Diagnostic.Create(descriptor, location, properties, arguments));
    }

    /// <summary>Records an error that is reported elsewhere: by the compiler, or for another schema.</summary>
    public void Fail() => HasErrors = true;
}
