using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SchemaGen.Html;

namespace SchemaGen.Tests.Html;

/// <summary>Writes a <see cref="PageTree"/> in the format of html5lib's tests, or with the depth as a number, which stays short for a deep page. Neighboring rows of text become one.</summary>
internal static class TreeText
{
    public static string Write(PageTree tree, bool isIndented = true, bool withDoctype = true)
    {
        var lines = new StringBuilder();
        var text = new StringBuilder();
        int textDepth = 0;
        int row = tree.Count > 1 ? 1 : 0;
        int depth = 0;

        while (row != 0)
        {
            PageNode node = tree.Nodes[row];

            if (node.Kind == PageNodeKind.Text)
            {
                text.Append(tree.TextOf(row));
                textDepth = depth;
            }
            else if (withDoctype || node.Kind != PageNodeKind.Doctype)
            {
                Flush();
                WriteNode(tree, row, depth, lines, isIndented);
            }

            if (tree.EndOf(row) > row + 1)
            {
                row++;
                depth++;
                continue;
            }

            while (row != 0 && RowLinks.NextSibling(tree, row) == 0)
            {
                Flush();
                row = tree.Nodes[row].Parent;
                depth--;
            }

            row = row == 0 ? 0 : RowLinks.NextSibling(tree, row);
        }

        Flush();
        return lines.ToString().TrimEnd('\n');

        void Flush()
        {
            if (text.Length > 0)
            {
                Line(lines, textDepth, isIndented).Append('"').Append(text).Append("\"\n");
                text.Clear();
            }
        }
    }

    private static StringBuilder Line(StringBuilder lines, int depth, bool isIndented) =>
        isIndented ? lines.Append("| ").Append(' ', depth * 2) : lines.Append(depth).Append(" | ");

    private static void WriteNode(PageTree tree, int row, int depth, StringBuilder lines, bool isIndented)
    {
        PageNode node = tree.Nodes[row];

        switch (node.Kind)
        {
            case PageNodeKind.Doctype:
                PageDoctype doctype = tree.Doctype!.Value;
                string ids = doctype.PublicId is null && doctype.SystemId is null ? "" : $" \"{doctype.PublicId}\" \"{doctype.SystemId}\"";
                Line(lines, depth, isIndented).Append($"<!DOCTYPE {doctype.Name}{ids}>\n");
                break;
            case PageNodeKind.Comment:
                Line(lines, depth, isIndented).Append($"<!-- {tree.TextOf(row)} -->\n");
                break;
            case PageNodeKind.TemplateContent:
                Line(lines, depth, isIndented).Append("content\n");
                break;
            default:
                PageNodeFlags space = node.Flags & PageNodeFlags.Namespace;
                string prefix = space == PageNodeFlags.Svg ? "svg " : space == PageNodeFlags.MathMl ? "math " : "";
                Line(lines, depth, isIndented).Append($"<{prefix}{tree.NameOf(row)}>\n");
                var attributes = new List<(string Name, string Value)>();

                for (int i = 0; i < tree.CountAttributes(row); i++)
                {
                    string name = tree.QualifiedNameAt(row, i, out ReadOnlySpan<char> value);
                    attributes.Add((space != 0 && IsNamespaced(name) ? name.Replace(':', ' ') : name, value.ToString()));
                }

                foreach ((string name, string value) in attributes.OrderBy(static a => a.Name, StringComparer.Ordinal))
                {
                    Line(lines, depth + 1, isIndented).Append($"{name}=\"{value}\"\n");
                }

                break;
        }
    }

    /// <summary>HTML, 13.2.6.1: "adjust foreign attributes".</summary>
    private static bool IsNamespaced(string name)
        => name is "xlink:actuate" or "xlink:arcrole" or "xlink:href" or "xlink:role" or "xlink:show" or "xlink:title" or "xlink:type" or "xml:lang" or "xml:space" or "xmlns:xlink";
}
