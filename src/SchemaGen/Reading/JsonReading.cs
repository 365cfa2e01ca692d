using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The options of a source that reads JSON.</summary>
/// <param name="Form">The form in which values are read.</param>
/// <param name="Pattern">The pattern that cuts the value out of the text.</param>
internal readonly record struct JsonReading(JsonForm Form, TextPattern? Pattern)
{
    /// <summary>Whether values are read as they are written.</summary>
    public bool IsWritten => Form == JsonForm.Written;

    /// <summary>Creates the options from the arguments that generated code passes.</summary>
    public static JsonReading Of(bool isAddress, bool isRaw, TextPattern? pattern) => new(isRaw ? JsonForm.Written : isAddress ? JsonForm.Address : JsonForm.Name, pattern);
}
