using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>How a source reads an element.</summary>
/// <param name="Mode">How the element becomes text.</param>
/// <param name="Attributes">The attributes that are read instead.</param>
/// <param name="IsBoolean">Whether an empty attribute of HTML's boolean kind is the text <c>true</c>.</param>
/// <param name="IsAddress">Whether an address is wanted.</param>
/// <param name="Exclude">The elements that are left out of the text.</param>
/// <param name="Pattern">What cuts the value out of the text.</param>
internal readonly record struct ElementReading(ReadMode Mode, string[]? Attributes, bool IsBoolean, bool IsAddress, MatchList? Exclude, TextPattern? Pattern)
{
    /// <summary>Whether the attribute is the content of a meta element, which templates often escape twice.</summary>
    public bool IsMeta { get; init; }
}
