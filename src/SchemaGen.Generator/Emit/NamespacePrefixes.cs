namespace SchemaGen.Generator.Emit;

/// <summary>The namespaces before the names of types; empty if using directives replace them.</summary>
/// <param name="Runtime">That of <c>SchemaGen.Runtime</c>.</param>
/// <param name="SchemaGen">That of <c>SchemaGen</c>.</param>
/// <param name="System">That of <c>System</c>.</param>
/// <param name="Collections">That of <c>System.Collections.Generic</c>.</param>
/// <param name="Services">That of <c>System.Runtime.CompilerServices</c>.</param>
/// <param name="CodeDom">That of <c>System.CodeDom.Compiler</c>.</param>
internal sealed record NamespacePrefixes(string Runtime, string SchemaGen, string System, string Collections, string Services, string CodeDom)
{
    /// <summary>The prefixes in generated classes, which have using directives.</summary>
    public static readonly NamespacePrefixes OfUsings = new(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);

    /// <summary>The prefixes in the type of the user.</summary>
    public static readonly NamespacePrefixes Qualified = new(
        "global::SchemaGen.Runtime.",
        "global::SchemaGen.",
        "global::System.",
        "global::System.Collections.Generic.",
        "global::System.Runtime.CompilerServices.",
        "global::System.CodeDom.Compiler.");
}
