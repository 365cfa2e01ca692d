using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading;
using AngleSharp.Dom;
using SchemaGen.Generator.CSharp;
using SchemaGen.Tool.Compiling;
using SchemaGen.Tool.Selectors;

namespace SchemaGen.Tool.Selecting;

/// <summary>Selectors that are compiled as those of a schema, so that their matches and values are those of a build.</summary>
internal sealed class SelectorQuery
{
    private readonly Func<IParentNode, HtmlContext, IEnumerable<KeyValuePair<IElement, string?>>>[] _readers;

    private SelectorQuery(Func<IParentNode, HtmlContext, IEnumerable<KeyValuePair<IElement, string?>>>[] readers) => _readers = readers;

    /// <summary>Compiles selectors, which must be valid.</summary>
    public static SelectorQuery Compile(IReadOnlyList<SelectorRewrite> selectors, CancellationToken cancellationToken)
    {
        var source = new StringBuilder();

        for (int i = 0; i < selectors.Count; i++)
        {
            Append(source, i, selectors[i]);
        }

        Assembly assembly = SchemaCompiler.Compile(source.ToString(), cancellationToken);
        return new SelectorQuery([.. selectors.Select((_, i) => assembly.GetType(NameOf(i))!.GetMethod("Read")!.CreateDelegate<Func<IParentNode, HtmlContext, IEnumerable<KeyValuePair<IElement, string?>>>>())]);
    }

    /// <summary>Gets the matches of a selector, in document order.</summary>
    /// <param name="index">The index of the selector.</param>
    /// <param name="page">The page.</param>
    public IReadOnlyList<SelectedElement> Run(int index, SourcePage page) =>
        _readers[index](page.Document, page.Context).Select(static match => new SelectedElement(match.Key, match.Value)).ToList();

    private static void Append(StringBuilder source, int index, SelectorRewrite selector)
    {
        string value = selector.Attr is { } attribute ? $"(Attr = {CSharpText.Literal(attribute)})" : string.Empty;
        string page = NameOf(index);

        source.Append(CultureInfo.InvariantCulture, $$"""
            [SchemaGen.HtmlSchema]
            public sealed partial record {{page}}
            {
                [SchemaGen.Css({{selector.ToMatchArguments()}})]
                public System.Collections.Generic.IReadOnlyList<{{page}}Match> Matches { get; init; } = [];

                public static System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<AngleSharp.Dom.IElement, string?>> Read(AngleSharp.Dom.IParentNode page, SchemaGen.HtmlContext context)
                {
                    foreach ({{page}}Match match in SchemaGen.HtmlReader.Parse<{{page}}>(page, context).Matches)
                    {
                        yield return new(match.Element, match.Value);
                    }
                }
            }

            [SchemaGen.HtmlSchema]
            public sealed partial record {{page}}Match
            {
                [SchemaGen.Self]
                public required AngleSharp.Dom.IElement Element { get; init; }

                [SchemaGen.Self{{value}}]
                public string? Value { get; init; }
            }

            """);
    }

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"Selection{index}");
}
