using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Model;

/// <summary>A method with <c>[GeneratedSelector]</c>.</summary>
internal sealed record SelectorMethodModel
{
    /// <summary>The namespace; null: the global one.</summary>
    public required string? Namespace { get; init; }

    /// <summary>The types around it, outermost first.</summary>
    public required EquatableArray<TypeHeader> Containers { get; init; }

    /// <summary>The modifiers as they are written, <c>partial</c> last.</summary>
    public required string Modifiers { get; init; }

    /// <summary>The return type, qualified.</summary>
    public required string ReturnType { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The type of the parameter with its modifiers.</summary>
    public required string ParameterType { get; init; }

    /// <summary>The name of the parameter.</summary>
    public required string ParameterName { get; init; }

    /// <summary>What the method gives.</summary>
    public required SelectorReturn Return { get; init; }

    /// <summary>The selector; null if it has an error, and then the method throws.</summary>
    public required SelectorList? Selector { get; init; }

    /// <summary>The selector as the user wrote it.</summary>
    public required string SelectorText { get; init; }

    /// <summary>The name of the generated file.</summary>
    public required string HintName { get; init; }

    /// <summary>The name of the class that matches.</summary>
    public required string MatcherName { get; init; }
}
