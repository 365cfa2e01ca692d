using System.Linq;
using SchemaGen.Generator;

namespace SchemaGen.Tool.Scaffolding.Attributes;

/// <summary>An attribute before <see cref="AttributeText"/> writes it.</summary>
/// <param name="Name">The name of the attribute.</param>
/// <param name="Argument">The selector, name or path; null if it has none.</param>
/// <param name="Options">The options, in the order in which they are written.</param>
internal sealed record AttributeDraft(string Name, string? Argument = null, EquatableArray<AttributeOption> Options = default)
{
    /// <summary>Creates the attribute that reads elements.</summary>
    /// <param name="selector">The selector of the elements.</param>
    public static AttributeDraft Css(string selector) => new("Css", selector);

    /// <summary>Adds an option.</summary>
    /// <param name="option">The name of the option.</param>
    /// <param name="value">The value; null to add none.</param>
    public AttributeDraft With(string option, object? value) =>
        value is null ? this : this with { Options = new EquatableArray<AttributeOption>(Options.Append(new AttributeOption(option, value)).ToArray()) };

    /// <summary>Reports whether the attribute has an option.</summary>
    public bool Has(string option) => Options.Any(o => o.Name == option);

    /// <summary>Reports whether this is another attribute with more options.</summary>
    public bool Extends(AttributeDraft other) =>
        Name == other.Name && Argument == other.Argument && Options.Count > other.Options.Count && Options.Take(other.Options.Count).SequenceEqual(other.Options);
}
