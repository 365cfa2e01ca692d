using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CsCheck;

namespace SchemaGen.Tests.Text;

/// <summary>Random trees, read by the library and by a naive implementation of the same rules.</summary>
public sealed class RandomTreeProperties
{
    /// <summary>Stands for a boundary until lines are made; no text holds it.</summary>
    private const char Boundary = '\u0001';

    private static readonly string[] s_names = ["p", "div", "li", "td", "b", "a", "span", "br", "script", "style", "noscript", "pre", "textarea", "img", "h2", "option", "svg:p", "svg:style", "svg:g"];

    private static readonly string[] s_texts =
        ["a", " ", "word", " two words ", "\n", "\nline", "\u00A0", "\u200F", "\u200B ", "\u00AD", "قال", "\u202Bنص\u202C", "👍", "می\u200Cخ", "&<>\"", "\u3000x\u2028", "ـ", "\t\r\n "];

    private static readonly HashSet<string> s_blocks = ["p", "div", "li", "td", "pre", "h2", "option"];

    /// <summary>Each number is a step: open an element, close one, add a text or a comment; and whether an opened element is excluded.</summary>
    private static readonly Gen<(int Step, int Kind, bool Excluded)[]> s_steps = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 10_000], Gen.Frequency((1, Gen.Const(true)), (7, Gen.Const(false)))).Array[0, 80];

    [Fact]
    public void TryRead_RandomTree_IsEqualToNaiveImplementation() => s_steps.Sample(steps =>
    {
        (IElement root, List<IElement> excluded) = Build(steps);
        IElement[] all = [.. excluded];

        string marked = Mark(root, excluded);
        Assert.Equal(Normalize(marked.Replace(Boundary, ' ')), Html.Read(root, ReadMode.Text, all));
        Assert.Equal(string.Join('\n', marked.Split(Boundary).Select(Normalize).Where(line => line.Length > 0)), Html.Read(root, ReadMode.Lines, all));
        Assert.Equal(Normalize(MarkOwn(root)), Html.Read(root, ReadMode.OwnText, all));

        Assert.Equal(root.TextContent, Html.Read(root, ReadMode.RawText));
        Assert.Equal(root.InnerHtml, Html.Read(root, ReadMode.InnerHtml));
        Assert.Equal(root.OuterHtml, Html.Read(root, ReadMode.OuterHtml));

        IElement without = Html.Without(root, excluded);
        Assert.Equal(without.TextContent, Html.Read(root, ReadMode.RawText, all));
        Assert.Equal(without.InnerHtml, Html.Read(root, ReadMode.InnerHtml, all));
        Assert.Equal(without.OuterHtml, Html.Read(root, ReadMode.OuterHtml, all));
    }, iter: 3_000);

    [Fact]
    public void TryRead_RandomTreeWithLimit_FailsIfTheTextIsLonger() => Gen.Select(s_steps, Gen.Int[0, 60]).Sample((steps, limit) =>
    {
        (IElement root, _) = Build(steps);

        foreach (ReadMode mode in Enum.GetValues<ReadMode>())
        {
            string whole = Html.Read(root, mode);
            bool fits = Html.TryRead(root, mode, [], limit, out string text);

            // The white space that Pre removes at both ends counts until it is removed.
            Assert.True(mode == ReadMode.Pre && !fits || whole.Length <= limit == fits);
            Assert.Equal(fits ? whole : "", text);
        }
    }, iter: 1_000);

    private static (IElement Root, List<IElement> Excluded) Build((int Step, int Kind, bool Excluded)[] steps)
    {
        IDocument document = Html.Parse("").Owner!;
        IElement root = document.CreateElement("div");
        INode current = root;
        List<IElement> excluded = [];

        foreach ((int step, int kind, bool isExcluded) in steps)
        {
            switch (step)
            {
                case 0 or 1:
                    string name = s_names[kind % s_names.Length];
                    IElement element = name.StartsWith("svg:", StringComparison.Ordinal) ? document.CreateElement(NamespaceNames.SvgUri, name[4..]) : document.CreateElement(name);
                    current.AppendChild(element);

                    if (isExcluded)
                    {
                        excluded.Add(element);
                    }

                    if (name is not ("br" or "img"))
                    {
                        current = element;
                    }

                    break;

                case 2:
                    current = ReferenceEquals(current, root) ? root : current.Parent!;
                    break;

                case 3:
                    current.AppendChild(document.CreateComment("c"));
                    break;

                default:
                    current.AppendChild(document.CreateTextNode(s_texts[kind % s_texts.Length]));
                    break;
            }
        }

        return (root, excluded);
    }

    private static string Mark(IElement element, List<IElement> excluded)
    {
        var text = new StringBuilder();

        foreach (INode child in element.ChildNodes)
        {
            if (child is IText own)
            {
                text.Append(own.Data);
            }
            else if (child is IElement inner)
            {
                bool isHtml = inner.NamespaceUri == NamespaceNames.HtmlUri;
                bool unread = inner.LocalName is "script" or "style" || (isHtml && inner.LocalName is "noscript");
                string boundary = isHtml && (s_blocks.Contains(inner.LocalName) || inner.LocalName == "br") ? Boundary.ToString() : "";
                text.Append(boundary).Append(unread || excluded.Any(e => ReferenceEquals(e, inner)) ? "" : Mark(inner, excluded)).Append(boundary);
            }
        }

        return text.ToString();
    }

    private static string MarkOwn(IElement element)
        => string.Concat(element.ChildNodes.Select(child => child switch
        {
            IText text => text.Data,
            IElement { NamespaceUri: NamespaceNamesOf.Html } inner when s_blocks.Contains(inner.LocalName) || inner.LocalName == "br" => " ",
            _ => "",
        }));

    private static string Normalize(string text)
        => Regex.Replace(Regex.Replace(text, "[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u00AD\u2060\u200B\uFEFF]", ""), @"\s+", " ").Trim();

    private static class NamespaceNamesOf
    {
        public const string Html = "http://www.w3.org/1999/xhtml";
    }
}
