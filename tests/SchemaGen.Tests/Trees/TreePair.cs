using System;
using AngleSharp.Dom;
using SchemaGen.Html;
using SchemaGen.Tests.Html;

namespace SchemaGen.Tests.Trees;

/// <summary>Compares the tree that our parser makes of a page with AngleSharp's.</summary>
internal static class TreePair
{
    /// <summary>Whether both trees have the same nodes; other tests decide where they may differ.</summary>
    public static bool AreEqual(string html, IDocument document)
    {
        using PageTree ours = PageTree.Parse(html.AsMemory(), ParseOptions.Default);
        using PageTree theirs = PageTree.Of(document, int.MaxValue, static _ => { });
        theirs.Complete();
        return ours.IsInQuirksMode == theirs.IsInQuirksMode && TreeText.Write(ours, isIndented: false, withDoctype: false) == TreeText.Write(theirs, isIndented: false, withDoctype: false);
    }
}
