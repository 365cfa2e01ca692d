namespace SchemaGen.Generator.Model;

/// <summary>The namespace of the generated classes, whose names and those that they use cannot be mistaken for names of the user.</summary>
/// <param name="Name">The namespace.</param>
/// <param name="IsInsideSchemaGen">Whether it is inside of <c>SchemaGen</c>, so that the types of that namespace need no using directive.</param>
internal sealed record GeneratedNamespace(string Name, bool IsInsideSchemaGen)
{
    /// <summary>The usual namespace.</summary>
    public static readonly GeneratedNamespace Default = new("SchemaGen.Generated", IsInsideSchemaGen: true);
}
