namespace SchemaGen.Html;

/// <content>Enumeration of rows, which walks a caller's tree as far as needed. Reading of text and matching have loops instead, because they follow several links at each row.</content>
internal sealed partial class PageTree
{
    /// <summary>Enumerates the elements from a row on, in document order and outside of templates.</summary>
    /// <param name="first">The first row that may be returned.</param>
    /// <param name="end">The row before which the enumeration ends.</param>
    public ElementRows Elements(int first = 1, int end = int.MaxValue) => new(this, first, end);

    /// <summary>Enumerates an element and its later element siblings.</summary>
    public SiblingRows SiblingsFrom(int row) => new(this, row);

    /// <summary>Enumerates the children of a row, of any kind.</summary>
    public ChildRows Children(int row) => new(this, row);

    /// <summary>Enumerates the ancestors of a row from its parent on, without the document.</summary>
    public AncestorRows Ancestors(int row) => new(this, row);

    /// <summary>The elements of a tree, in document order.</summary>
    public struct ElementRows(PageTree tree, int first, int end)
    {
        private int _next = first;

        /// <summary>The row of the current element.</summary>
        public int Current { get; private set; }

        /// <summary>Gets the enumerator itself, for <c>foreach</c>.</summary>
        public readonly ElementRows GetEnumerator() => this;

        /// <summary>Moves to the next element.</summary>
        public bool MoveNext()
        {
            Current = tree.NextElement(_next);
            _next = Current + 1;
            return Current != None && Current < end;
        }
    }

    /// <summary>An element and its later element siblings.</summary>
    public struct SiblingRows(PageTree tree, int row)
    {
        /// <inheritdoc cref="ElementRows.Current"/>
        public int Current { get; private set; }

        /// <inheritdoc cref="ElementRows.GetEnumerator"/>
        public readonly SiblingRows GetEnumerator() => this;

        /// <inheritdoc cref="ElementRows.MoveNext"/>
        public bool MoveNext()
        {
            // The next sibling is looked for as late as possible, because that walks to the end of the current element.
            Current = Current == None ? row : tree.NextElementSibling(Current);
            return Current != None;
        }
    }

    /// <summary>The children of a row.</summary>
    public struct ChildRows(PageTree tree, int row)
    {
        private readonly int _end = tree.EndOf(row);

        /// <summary>The row of the current child.</summary>
        public int Current { get; private set; }

        /// <inheritdoc cref="ElementRows.GetEnumerator"/>
        public readonly ChildRows GetEnumerator() => this;

        /// <summary>Moves to the next child.</summary>
        public bool MoveNext()
        {
            Current = Current == None ? row + 1 : tree.EndOf(Current);
            return Current < _end;
        }
    }

    /// <summary>The ancestors of a row.</summary>
    public struct AncestorRows(PageTree tree, int row)
    {
        /// <summary>The row of the current ancestor.</summary>
        public int Current { get; private set; } = row;

        /// <inheritdoc cref="ElementRows.GetEnumerator"/>
        public readonly AncestorRows GetEnumerator() => this;

        /// <summary>Moves to the parent.</summary>
        public bool MoveNext()
        {
            Current = tree.Nodes[Current].Parent;
            return Current != None;
        }
    }
}
