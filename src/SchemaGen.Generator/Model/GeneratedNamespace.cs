namespace SchemaGen.Generator.Model;

/// <summary>The namespace of the generated classes, in which no name of the user hides a name that they declare or use.</summary>
/// <param name="Name">The namespace.</param>
/// <param name="IsInsideSchemaGen">Whether it is inside <c>SchemaGen</c>, so that the types of that namespace need no using directive.</param>
internal sealed record GeneratedNamespace(string Name, bool IsInsideSchemaGen)
{
    /// <summary>The usual namespace.</summary>
    public static readonly GeneratedNamespace Default = new("SchemaGen.Generated", IsInsideSchemaGen: true);
}
