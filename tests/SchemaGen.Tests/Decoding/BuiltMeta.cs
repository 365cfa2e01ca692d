using System;
using System.Collections.Generic;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Decoding;

namespace SchemaGen.Tests.Decoding;

/// <summary>The meta elements that AngleSharp's parser builds, as an oracle for those that change the encoding.</summary>
internal static class BuiltMeta
{
    /// <summary>Finds the encoding of the first meta element with a charset that is known.</summary>
    public static Encoding? Find(string page)
    {
        var built = new List<IElement>();

        // In the order in which they are built; their attributes are set afterwards.
        new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => built.Add(element) }).ParseDocument(page);

        foreach (IElement element in built)
        {
            if (element.LocalName == "meta" && element.NamespaceUri == NamespaceNames.HtmlUri && EncodingOf(element) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }

    private static Encoding? EncodingOf(IElement meta)
        => (meta.GetAttribute("charset") is { } label ? EncodingLabels.GetEncoding(label) : null)
        ?? ("content-type".Equals(meta.GetAttribute("http-equiv"), StringComparison.OrdinalIgnoreCase) && meta.GetAttribute("content") is { } content ? MetaContent.FindEncoding(content) : null);
}
