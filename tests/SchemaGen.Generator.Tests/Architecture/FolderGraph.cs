using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Tests.Helpers;

namespace SchemaGen.Generator.Tests.Architecture;

/// <summary>The imports between the folders of a project: a folder imports another if a file of it names a type that the other declares.</summary>
/// <remarks>
/// Read from syntax alone, so that the project needs no compilation. A name is a use of a type if the namespace of the type is visible in the file, and the file's folder has no field or property of that name.
/// Names in documentation comments do not count.
/// </remarks>
internal sealed class FolderGraph
{
    private readonly Dictionary<string, (string Folder, string Namespace)> _types = new(StringComparer.Ordinal);
    private readonly List<(string File, string Folder, SyntaxNode Root)> _files = [];
    private readonly HashSet<(string Folder, string Name)> _members = [];

    /// <param name="project">The folder of the project below <c>src</c>, or one of its folders.</param>
    /// <param name="contract">The namespace whose types every folder may use.</param>
    public FolderGraph(string project, string contract)
    {
        foreach (string path in RepositoryFiles.Below($"src/{project}", "*.cs"))
        {
            string[] steps = path.Split('/')[(project.Split('/').Length + 1)..];
            _files.Add((string.Join('/', steps), steps.Length == 1 ? string.Empty : steps[0], CSharpSyntaxTree.ParseText(RepositoryFiles.Read(path)).GetRoot()));
        }

        foreach ((_, string folder, SyntaxNode file) in _files)
        {
            _members.UnionWith(file.DescendantNodes().OfType<PropertyDeclarationSyntax>().Select(property => (folder, property.Identifier.Text)));
            _members.UnionWith(file.DescendantNodes().OfType<FieldDeclarationSyntax>().SelectMany(static field => field.Declaration.Variables).Select(field => (folder, field.Identifier.Text)));
            _members.UnionWith(file.DescendantNodes().OfType<ParameterSyntax>().Select(parameter => (folder, parameter.Identifier.Text)));

            foreach (BaseNamespaceDeclarationSyntax declared in file.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Where(declared => declared.Name.ToString() != contract))
            {
                foreach (MemberDeclarationSyntax type in declared.Members)
                {
                    string name = type is DelegateDeclarationSyntax method ? method.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;
                    _types[name] = (folder, declared.Name.ToString());
                }
            }
        }

        Folders = [.. _files.Select(static file => file.Folder).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The folders directly below that of the project; an empty name stands for the files in it.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>Gets the imports of a folder: the other folder, and a file with the type that it uses.</summary>
    public IEnumerable<(string Folder, string Use)> ImportsOf(string folder) =>
        from file in _files
        where file.Folder == folder
        let visible = NamespacesIn(file.Root)
        from name in file.Root.DescendantNodes().OfType<SimpleNameSyntax>()
        let text = name.Identifier.Text
        where _types.ContainsKey(text) && _types[text].Folder != folder && !_members.Contains((folder, text)) && IsType(name, _types[text].Namespace, visible)
        select (_types[text].Folder, $"{file.File}: {text}");

    /// <summary>Gets the namespaces whose types a file sees: its own with the enclosing ones, and those that it imports.</summary>
    private static HashSet<string> NamespacesIn(SyntaxNode file)
    {
        HashSet<string> names = [.. file.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(static directive => directive.Name!.ToString())];

        foreach (BaseNamespaceDeclarationSyntax declared in file.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
        {
            for (string name = declared.Name.ToString(); name.Length > 0; name = name[..Math.Max(0, name.LastIndexOf('.'))])
            {
                names.Add(name);
            }
        }

        return names;
    }

    /// <summary>Reports whether a name means a type: alone if its namespace is visible, else after the last part of the namespace.</summary>
    private static bool IsType(SimpleNameSyntax name, string typeNamespace, HashSet<string> visible) => name.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression is IdentifierNameSyntax left && IsEndOf(typeNamespace, left),
        QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left is IdentifierNameSyntax left && IsEndOf(typeNamespace, left),
        MemberBindingExpressionSyntax or NameColonSyntax => false,
        _ => visible.Contains(typeNamespace),
    };

    private static bool IsEndOf(string typeNamespace, IdentifierNameSyntax name) => typeNamespace.EndsWith('.' + name.Identifier.Text, StringComparison.Ordinal);
}
