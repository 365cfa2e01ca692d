using System.Collections.Generic;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>Counts the elements of a tree while it is built.</summary>
internal static class ElementCount
{
    /// <summary>How many there are; stops at the first that is too many.</summary>
    public static int Of(INode root, int max)
    {
        int count = 0;
        var stack = new Stack<(INodeList Children, int Next)>();
        stack.Push((root.ChildNodes, 0));

        while (count <= max && stack.TryPop(out (INodeList Children, int Next) frame))
        {
            if (frame.Next < frame.Children.Length)
            {
                stack.Push((frame.Children, frame.Next + 1));

                if (frame.Children[frame.Next] is IElement element)
                {
                    count++;
                    stack.Push((element.ChildNodes, 0));
                }
            }
        }

        return count;
    }
}
