using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.CodeFixes;

/// <summary>A fix that a user can choose: a title and its changes of text.</summary>
/// <param name="Title">The action, as the menu shows it.</param>
/// <param name="Key">The same for fixes of the same kind, which are applied together. The first fixes of all diagnostics of one id have the same key, so that one run of dotnet format applies them all.</param>
internal sealed record Fix(string Title, string Key)
{
    /// <summary>The texts to write.</summary>
    public List<(DocumentId Document, TextChange Change)> Changes { get; } = [];

    /// <summary>Attributes and arguments of attributes to remove, with their separators.</summary>
    public List<(DocumentId Document, SyntaxNode Node)> Removed { get; } = [];

    /// <summary>Replaces a text.</summary>
    public Fix Replace(Document document, TextSpan span, string text)
    {
        Changes.Add((document.Id, new TextChange(span, text)));
        return this;
    }

    /// <summary>Inserts a text.</summary>
    public Fix Insert(Document document, int position, string text) => Replace(document, new TextSpan(position, 0), text);

    /// <summary>Moves the first of some attributes after the others. The texts are swapped, so that lines, comments and brackets stay in place.</summary>
    public Fix MoveToEnd(Document document, AttributeSyntax[] attributes) => Rotate(document, attributes, by: 1);

    /// <summary>Moves the last of some attributes before the others, in the same way.</summary>
    public Fix MoveToStart(Document document, AttributeSyntax[] attributes) => Rotate(document, attributes, by: attributes.Length - 1);

    /// <summary>Removes an attribute, or an argument of one.</summary>
    public Fix Remove(Document document, SyntaxNode node)
    {
        Removed.Add((document.Id, node));
        return this;
    }

    private Fix Rotate(Document document, AttributeSyntax[] attributes, int by)
    {
        for (int i = 0; i < attributes.Length; i++)
        {
            Replace(document, attributes[i].Span, attributes[(i + by) % attributes.Length].ToString());
        }

        return this;
    }
}
