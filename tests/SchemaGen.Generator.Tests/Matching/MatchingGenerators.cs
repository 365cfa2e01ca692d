using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CsCheck;
using SchemaGen.Generator.Selectors;
using SchemaGen.Generator.Tests.Selectors;

namespace SchemaGen.Generator.Tests.Matching;

/// <summary>Random selectors and random trees that have a few names in common, so that much matches.</summary>
internal static class MatchingGenerators
{
    private static readonly string[] s_tags = ["p", "div", "b", "ul", "li", "section"];

    private static readonly Gen<string> s_class = Gen.OneOf("a", "b", "c", "A");

    private static readonly Gen<SimpleSelector> s_attribute =
        from name in Gen.OneOf("title", "TITLE", "data-x", "type", "href", "lang", "dir")
        from operation in Gen.Enum<AttributeOperator>()
        from value in Gen.OneOf("", "a", "b", "A", "a-b", "text", "en", "rtl")
        from flag in Gen.Enum<AttributeCase>()
        from any in Gen.Bool
        select (SimpleSelector)(operation == AttributeOperator.Exists
            ? new AttributeSelector(name, operation, string.Empty, AttributeCase.Default) { AnyNamespace = any }
            : new AttributeSelector(name, operation, value, flag) { AnyNamespace = any });

    private static readonly Gen<SimpleSelector> s_text =
        from kind in Gen.Enum<TextSelectorKind>()
        from text in Gen.OneOf("x", "x y", "Y", "^x", "[0-9]", "y$")
        select (SimpleSelector)new TextSelector(kind, text);

    private static readonly Gen<SimpleSelector> s_flat = Gen.Frequency(
        (10, s_class.Select(name => (SimpleSelector)new ClassSelector(name))),
        (2, Gen.OneOf("i1", "i2", "I1").Select(name => (SimpleSelector)new IdSelector(name))),
        (3, s_attribute),
        (2, s_text),
        (5, Gen.Enum<StructuralKind>().Select(kind => (SimpleSelector)new StructuralSelector(kind))),
        (4, Gen.Enum<StateKind>().Select(kind => (SimpleSelector)new StateSelector(kind))),
        (2, Gen.OneOf("en", "*-US", "fr", "", "de", "*").Array[1, 2].Select(ranges => (SimpleSelector)new LangSelector(new EquatableArray<string>(ranges)))),
        (2, Gen.OneOf("ltr", "rtl", "auto").Select(name => (SimpleSelector)new DirSelector(name))));

    private static readonly Gen<int> s_number = Gen.Frequency((8, Gen.Int[-3, 4]), (1, Gen.OneOf(int.MinValue, int.MaxValue)));

    /// <summary>A valid selector of every construct.</summary>
    public static Gen<SelectorList> Selector { get; } = new SelectorStructure(s_flat, s_number, Compound, mostInList: 2, nestedWeight: 2).List(depth: 2, allowHas: true, least: 1);

    /// <summary>A tree: the markup of nodes, which need not be what a parser makes.</summary>
    public static Gen<TreeNode[]> Tree { get; } = Nodes(depth: 4);

    /// <summary>What a tree hangs on.</summary>
    public static Gen<TreeKind> Kind { get; } = Gen.Enum<TreeKind>();

    private static Gen<CompoundSelector> Compound(Gen<SimpleSelector> one) =>
        from kind in Gen.Int[0, 9]
        from name in Gen.OneOf("p", "div", "b", "LI", "ul", "svg", "linearGradient", "option", "input", "section")
        from simple in one.Array[0, 2]
        select kind switch
        {
            < 5 when simple.Length > 0 => new CompoundSelector(Type: null, new EquatableArray<SimpleSelector>(simple)),
            5 => new CompoundSelector(new TypeSelector(name) { NoNamespace = true }, new EquatableArray<SimpleSelector>(simple)),
            6 or 7 => new CompoundSelector(new TypeSelector(Name: null), new EquatableArray<SimpleSelector>(simple)),
            _ => new CompoundSelector(new TypeSelector(name), new EquatableArray<SimpleSelector>(simple)),
        };

    private static Gen<TreeNode[]> Nodes(int depth) =>
        (from kind in Gen.Int[0, 11]
         from tag in Gen.OneOf(s_tags)
         from form in Gen.OneOf("form", "fieldset", "legend", "input", "button", "select", "optgroup", "option", "textarea", "progress", "details", "bdi", "a", "x-y", "script", "noscript")
         from attributes in Gen.OneOf(
             "class=a", "class=b", "class=a b", "class=c", "class=A", "id=i1", "id=i2", "title=a", "title=A", "title=", "data-x=a-b", "data-x=b a", "lang=en-US", "lang=fr", "lang=", "dir=rtl", "dir=auto", "dir=ltr", "href=a",
             "type=text", "type=radio", "type=checkbox", "type=submit", "checked=", "disabled=", "selected=", "required=", "readonly=", "multiple=", "name=n", "value=x", "placeholder=p", "open=", "contenteditable=", "contenteditable=false", "form=i1").Array[0, 3]
         from text in Gen.OneOf("x", " ", "x y", "Y", "7", "ع", "")
         from children in depth == 0 ? Gen.Const(Array.Empty<TreeNode>()) : Nodes(depth - 1)
         select kind switch
         {
             0 => new TreeNode("#text", [], text, []),
             1 => new TreeNode("#comment", [], text, []),
             2 => new TreeNode("svg:" + (text.Length == 1 ? "linearGradient" : "a"), attributes, text, children),
             3 or 4 or 5 => new TreeNode(form, attributes, text, children),
             _ => new TreeNode(tag, attributes, text, children),
         }).Array[0, 4];
}

/// <summary>What a random tree hangs on.</summary>
internal enum TreeKind
{
    Document,
    QuirksDocument,
    Fragment,
    Detached,
}

/// <summary>A node of a random tree.</summary>
/// <param name="Name">Its name; <c>svg:</c> before one of SVG.</param>
/// <param name="Attributes">Its attributes.</param>
/// <param name="Text">A text before its children.</param>
/// <param name="Children">Its children.</param>
internal sealed record TreeNode(string Name, IReadOnlyList<string> Attributes, string Text, IReadOnlyList<TreeNode> Children)
{
    /// <summary>Builds a tree.</summary>
    public static INode Build(TreeKind kind, IReadOnlyList<TreeNode> nodes)
    {
        IHtmlDocument document = Pages.Document(kind == TreeKind.QuirksDocument ? "<body>" : "<!doctype html><body>");
        INode root = kind switch
        {
            TreeKind.Fragment => document.CreateDocumentFragment(),
            TreeKind.Detached => document.CreateElement("div"),
            _ => document.Body!,
        };

        foreach (TreeNode node in nodes)
        {
            node.AppendTo(root, document);
        }

        return root is IHtmlBodyElement ? document : root;
    }

    /// <inheritdoc/>
    public override string ToString() => Name switch
    {
        "#text" => Text,
        "#comment" => $"<!--{Text}-->",
        _ => $"<{Name}{string.Concat(Attributes.Select(a => " " + a.Replace("=", "='", StringComparison.Ordinal) + "'"))}>{Text}{string.Concat(Children)}</{Name}>",
    };

    private void AppendTo(INode parent, IHtmlDocument document)
    {
        switch (Name)
        {
            case "#text":
                parent.AppendChild(document.CreateTextNode(Text));
                return;
            case "#comment":
                parent.AppendChild(document.CreateComment(Text));
                return;
        }

        IElement element = Name.StartsWith("svg:", StringComparison.Ordinal) ? document.CreateElement("http://www.w3.org/2000/svg", Name[4..]) : document.CreateElement(Name);

        foreach (string[] attribute in Attributes.Select(a => a.Split('=')))
        {
            element.SetAttribute(attribute[0], attribute[1]);
        }

        parent.AppendChild(element);
        element.AppendChild(document.CreateTextNode(Text));

        foreach (TreeNode child in Children)
        {
            child.AppendTo(element, document);
        }
    }
}
