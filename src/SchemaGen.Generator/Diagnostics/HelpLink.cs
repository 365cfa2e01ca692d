using System.Linq;
using System.Reflection;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>The addresses of the sections of docs/diagnostics.md, which editors and builds show with a diagnostic.</summary>
internal static class HelpLink
{
    /// <summary>The property <c>DocumentationUrl</c> of the build, which has no value as long as the repository has no public address.</summary>
    private static readonly string? s_documentation = typeof(HelpLink).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static attribute => attribute.Key == "DocumentationUrl")?.Value;

    /// <summary>Gets the address of the section about a diagnostic; null when the documentation has no address.</summary>
    public static string? Create(string id) => Create(s_documentation, id);

    /// <summary>Gets the address of the section about a diagnostic in the documentation at an address.</summary>
    internal static string? Create(string? documentation, string id) =>
        string.IsNullOrEmpty(documentation) ? null : $"{documentation}/diagnostics.md#{id.ToLowerInvariant()}";
}
