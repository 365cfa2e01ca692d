namespace SchemaGen.Generator.Model;

/// <summary>Groups of sources that read in the same way.</summary>
internal static class SourceKinds
{
    /// <summary>Reports whether a source reads the text or an attribute of an element that the schema chooses.</summary>
    public static bool ReadsElement(this SourceKind kind) => kind is SourceKind.Css or SourceKind.Self;

    /// <summary>Reports whether a source follows a path into JSON, or into Microdata, which is read as JSON.</summary>
    public static bool ReadsJson(this SourceKind kind) => kind is SourceKind.JsonLd or SourceKind.Microdata or SourceKind.Json;
}
