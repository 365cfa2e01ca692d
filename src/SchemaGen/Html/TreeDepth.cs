namespace SchemaGen.Html;

/// <summary>The depth of the elements of a parsed page.</summary>
internal static class TreeDepth
{
    /// <summary>Reports whether an element is deeper than a number of levels. The <c>html</c> element is at level 1; the content of a template is not a level.</summary>
    public static bool Exceeds(PageTree tree, int levels)
    {
        int[] ends = new int[levels];
        int depth = 0;

        for (int row = 1; row < tree.Count; row++)
        {
            while (depth > 0 && row >= ends[depth - 1])
            {
                depth--;
            }

            if (tree.Nodes[row].Kind != PageNodeKind.Element)
            {
                continue;
            }

            if (depth == levels)
            {
                return true;
            }

            ends[depth++] = tree.Nodes[row].SubtreeEnd;
        }

        return false;
    }
}
