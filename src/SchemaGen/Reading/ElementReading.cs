using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The options of a source that reads elements.</summary>
/// <param name="Mode">The way in which the text of an element is read.</param>
/// <param name="Attributes">The attributes that are read instead of the text; the first one that is not blank counts. Null: the text is read.</param>
/// <param name="Form">The form in which an attribute is read.</param>
/// <param name="Exclude">The elements that are left out of the text.</param>
/// <param name="Pattern">The pattern that cuts the value out of the text.</param>
internal readonly record struct ElementReading(ReadMode Mode, string[]? Attributes, AttributeForm Form, MatchList? Exclude, TextPattern? Pattern)
{
    /// <summary>Creates the options from the arguments that generated code passes.</summary>
    public static ElementReading Of(ReadMode mode, string[]? attributes, bool isBoolean, bool isAddress, MatchList? exclude, TextPattern? pattern) =>
        new(mode, attributes, isBoolean ? AttributeForm.Boolean : isAddress ? AttributeForm.Address : AttributeForm.Text, exclude, pattern);
}
