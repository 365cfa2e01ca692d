using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.CodeFixes.Edits;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.CodeFixes.Refactorings;

/// <summary>The members that most news articles have, each with the sources that most sites have: JSON-LD, then meta elements, then elements.</summary>
internal sealed class NewsArticleMembers(SemanticModel model, INamedTypeSymbol type, TypeDeclarationSyntax declaration)
{
    private readonly int _position = declaration.Identifier.SpanStart;

    /// <summary>Writes the members, without indentation. A member whose name is that of the type, or of a member of a base class, is left out.</summary>
    public IReadOnlyList<string> Lines()
    {
        string attributes = model.NameInScope(_position, "HtmlSchemaAttribute").Replace("HtmlSchemaAttribute", string.Empty);
        string text = Nullable("string");
        string instant = NameOf("System", "DateTimeOffset");

        (string Name, string Sources, string Declaration)[] members =
        [
            ("Title", """JsonLd("headline"), Meta("og:title"), Css("h1")""", "required string Title { get; init; }"),
            ("Authors", """JsonLd("author"), Meta("author, article:author")""", List("Authors")),
            ("PublishedAt", """JsonLd("datePublished"), Meta("article:published_time"), Css("time", Attr = "datetime")""", $"required {instant} PublishedAt {{ get; init; }}"),
            ("ModifiedAt", """JsonLd("dateModified"), Meta("article:modified_time")""", $"{instant}? ModifiedAt {{ get; init; }}"),
            ("Section", """JsonLd("articleSection"), Meta("article:section")""", $"{text} Section {{ get; init; }}"),
            ("Topics", """JsonLd("keywords", Split = ","), Meta("article:tag, news_keywords, keywords", Split = ",")""", List("Topics")),
            ("Image", """JsonLd("image"), Meta("og:image")""", $"{Nullable(NameOf("System", "Uri"))} Image {{ get; init; }}"),
            ("Body", """Body(Headings = "article h2, article h3", Paragraphs = "article p", Figures = "article figure", Exclude = "aside, footer, form, nav")""", $"required {model.NameInScope(_position, "ArticleBody")} Body {{ get; init; }}"),
        ];

        var lines = new List<string>();

        foreach ((string name, string sources, string written) in members.Where(m => m.Name != type.Name && !IsInherited(m.Name)))
        {
            if (lines.Count > 0)
            {
                lines.Add(string.Empty);
            }

            lines.Add($"[{string.Join("), ", sources.Split(["), "], System.StringSplitOptions.None).Select(source => attributes + source))}]");
            lines.Add("public " + written);
        }

        return lines;
    }

    /// <summary>Writes a list that is empty without a value. Initializers in a struct need a constructor, and a list that is required is empty, too.</summary>
    private string List(string name)
    {
        string list = $"{NameOf("System.Collections.Generic", "List")}<string> {name} {{ get; init; }}";
        return type.IsValueType ? "required " + list : list + " = new();";
    }

    /// <summary>Adds a question mark to a reference type, if the code has nullable annotations.</summary>
    private string Nullable(string name) => model.GetNullableContext(_position).AnnotationsEnabled() ? name + "?" : name;

    private bool IsInherited(string name)
    {
        for (INamedTypeSymbol? level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (!level.GetMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the name by which the code can use a type: its simple name, or its qualified name without a using directive.</summary>
    private string NameOf(string @namespace, string name) =>
        model.LookupNamespacesAndTypes(_position, name: name).OfType<INamedTypeSymbol>().Any(found => KnownTypes.IsNamespace(found.ContainingNamespace, @namespace)) ? name : $"global::{@namespace}.{name}";
}
