using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.JsonLd;
using SchemaGen.Text;

namespace SchemaGen.Reading;

/// <summary>Reads the JSON that an element holds: a script of data, an assignment of JavaScript, an attribute.</summary>
internal static class JsonScript
{
    /// <summary>Reads the JSON. A mistake in it is a warning.</summary>
    /// <param name="page">The page.</param>
    /// <param name="row">The element.</param>
    /// <param name="attribute">The attribute that contains the JSON; empty for the text of the element.</param>
    /// <returns>Null if there is no text.</returns>
    public static JsonLdGraph? Read(SchemaPage page, int row, string attribute)
    {
        PageTree tree = page.Tree;
        string text = attribute.Length == 0 ? ElementText.Raw(tree, row) : tree.QualifiedAttribute(row, attribute) ?? string.Empty;

        if (ElementText.IsBlank(text))
        {
            return null;
        }

        var graph = new JsonLdGraph(page.Json);

        if (Add(graph, text) is { } problem)
        {
            string place = attribute.Length == 0 ? $"a {tree.NameOf(row)} element" : $"the attribute {attribute} of a {tree.NameOf(row)} element";
            page.Log.Report(new HtmlIssue(string.Empty, HtmlIssueKind.MalformedJsonLd, HtmlIssueSeverity.Warning, $"The JSON of {place} cannot be read: {problem}.", [], page.ElementOf(row)));
        }

        return graph;
    }

    /// <summary>Reads a text that is JSON, or the first array or object that a script assigns; the rest of the script is ignored.</summary>
    private static string? Add(JsonLdGraph graph, string text)
    {
        if (StartOf(text) is not { } start)
        {
            return graph.Add(text);
        }

        if (text[start] is '{' or '[')
        {
            return graph.Add(text[start..], firstOnly: true);
        }

        // JSON.parse("…"): a string that holds the JSON.
        var roots = new List<int>();
        var tokens = new JsonTokens(graph.Tokens.Budget);
        return JsonLdBlock.Parse(text[start..], tokens, roots, firstOnly: true) ?? (roots.Count == 1 ? graph.Add(tokens.Text(roots[0])) : null);
    }

    /// <summary>Finds the start of the first array, object or <c>JSON.parse</c> that a script assigns; null if the text is not a script that assigns one.</summary>
    private static int? StartOf(string text)
    {
        bool isFirst = true;

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];

            if (c is '"' or '\'' or '`')
            {
                if (isFirst)
                {
                    return null;
                }

                i = EndOfString(text, i);
            }
            else if (c == '/' && i + 1 < text.Length && text[i + 1] is '/' or '*')
            {
                i = EndOfComment(text, i);
            }
            else if (isFirst && c is '{' or '[' or '<' or '&')
            {
                return null;
            }
            else if (c == '=' && i > 0 && !IsOperator(text[i - 1]) && ValueAt(text, i + 1) is { } start)
            {
                return start;
            }

            isFirst &= char.IsWhiteSpace(c) || !TextCharacters.IsOrdinary(c);
        }

        return null;
    }

    private static bool IsOperator(char c) => c is '=' or '!' or '<' or '>' or '+' or '-' or '*' or '/' or '%' or '&' or '|' or '^';

    private static int? ValueAt(string text, int index)
    {
        const string Parse = "JSON.parse(";
        index = SkipBlanks(text, index);

        if (text.AsSpan(index).StartsWith(Parse, StringComparison.Ordinal))
        {
            index = SkipBlanks(text, index + Parse.Length);
            return index < text.Length && text[index] is '"' or '\'' ? index : null;
        }

        return index < text.Length && text[index] is '{' or '[' ? index : null;
    }

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Finds the closing quotation mark, or the end of the line, because a quotation mark in a regular expression is not closed.</summary>
    private static int EndOfString(string text, int start)
    {
        int i = start + 1;

        while (i < text.Length && text[i] != text[start] && (text[i] != '\n' || text[start] == '`'))
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }

    private static int EndOfComment(string text, int start)
    {
        int end = text[start + 1] == '/' ? text.IndexOf('\n', start) : text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : text[end] == '*' ? end + 1 : end;
    }
}
