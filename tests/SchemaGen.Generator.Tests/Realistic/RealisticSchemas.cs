using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Generator.Tests.Realistic;

/// <summary>Schemas as authors write them for the pages of real publishers: the files in <c>Realistic/Schemas</c>.</summary>
/// <remarks>Their sources are those that public collections of parsers have for these pages. No two schemas have the same sources.</remarks>
internal static class RealisticSchemas
{
    /// <summary>The files, each with its name, in ordinal order.</summary>
    public static ImmutableArray<(string Path, string Source)> Files { get; } =
    [
        .. RepositoryFiles.Below("tests/SchemaGen.Generator.Tests/Realistic/Schemas", "*.cs").Select(static path => (path[(path.LastIndexOf('/') + 1)..], RepositoryFiles.Read(path))),
    ];

    /// <summary>The declarations with <c>[HtmlSchema]</c>.</summary>
    public static IEnumerable<TypeDeclarationSyntax> Declarations() =>
        from file in Files
        from type in CSharpSyntaxTree.ParseText(file.Source, path: file.Path).GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()
        where Attributes(type.AttributeLists).Any(static attribute => attribute.Name.ToString() == "HtmlSchema")
        select type;

    /// <summary>The sources of the members of <paramref name="type"/> itself, as they are written.</summary>
    public static IEnumerable<string> Sources(TypeDeclarationSyntax type) =>
        from member in type.Members
        where member is PropertyDeclarationSyntax or FieldDeclarationSyntax
        from attribute in Attributes(member.AttributeLists)
        where attribute.Name.ToString() is "Css" or "Body" or "Meta" or "JsonLd" or "Json" or "Microdata" or "Self" or "RouteValue"
        select attribute.ToString();

    private static IEnumerable<AttributeSyntax> Attributes(SyntaxList<AttributeListSyntax> lists) => lists.SelectMany(static list => list.Attributes);
}
