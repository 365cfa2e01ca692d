using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Model;

/// <summary>A method with <c>[GeneratedSelector]</c>.</summary>
internal sealed record SelectorMethodModel
{
    /// <summary>The namespace; null for the global namespace.</summary>
    public required string? Namespace { get; init; }

    /// <summary>The containing types, outermost first.</summary>
    public required EquatableArray<TypeHeader> Containers { get; init; }

    /// <summary>The declaration of the method, without a body.</summary>
    public required string Declaration { get; init; }

    /// <summary>The name of the parameter; empty if the method is of another shape.</summary>
    public required string ParameterName { get; init; }

    /// <summary>The result of the method; null if the method is of another shape.</summary>
    public required SelectorReturn? Return { get; init; }

    /// <summary>The selector; null if it or the shape of the method is invalid, in which case the method throws.</summary>
    public required SelectorList? Selector { get; init; }

    /// <summary>The selector as the user wrote it.</summary>
    public required string SelectorText { get; init; }

    /// <summary>The name of the generated file.</summary>
    public required string HintName { get; init; }

    /// <summary>The namespace of the class that matches.</summary>
    public GeneratedNamespace GeneratedNamespace { get; init; } = GeneratedNamespace.Default;

    /// <summary>The name of the class that matches.</summary>
    public required string MatcherName { get; init; }

    /// <summary>Warnings that declarations of the user would cause in the generated code.</summary>
    public EquatableArray<string> SilencedWarnings { get; init; }
}
