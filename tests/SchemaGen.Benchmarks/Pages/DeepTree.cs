using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SchemaGen.Benchmarks.Pages;

/// <summary>Trees that are built by code: the parser needs time in the square of the depth.</summary>
public static class DeepTree
{
    /// <summary>So many elements, each inside the other.</summary>
    public static IDocument OfDepth(int depth)
    {
        IDocument document = new HtmlParser().ParseDocument("<title>deep</title><body>");

        // From the inside out: to append to what is in the document asks all of its ancestors.
        IElement inner = document.CreateElement("div");

        for (int i = 1; i < depth; i++)
        {
            IElement outer = document.CreateElement("div");
            outer.AppendChild(inner);
            inner = outer;
        }

        document.Body!.AppendChild(inner);
        return document;
    }
}
