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

        // From the outside in, apart from the document: to put what is deep already into another element looks through all of it.
        IElement outermost = document.CreateElement("div");
        IElement element = outermost;

        for (int i = 1; i < depth; i++)
        {
            IElement inner = document.CreateElement("div");
            element.AppendChild(inner);
            element = inner;
        }

        document.Body!.AppendChild(outermost);
        return document;
    }
}
