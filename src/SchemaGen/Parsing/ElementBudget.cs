using System;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>Watches how many elements the parser builds.</summary>
/// <remarks>
/// Tokens do not tell: the parser repeats formatting elements that nobody closed (HTML, 13.2.4.3), so that 1,500 paragraphs with an unclosed <c>b</c> become a million elements, and which
/// of them are open depends on all of the grammar (markers, the adoption agency, tables). What cannot be hidden is memory: as long as too little was allocated for so many elements
/// there are not so many, and only when it was enough are they counted.
/// </remarks>
internal sealed class ElementBudget
{
    /// <summary>No element takes less: an object of AngleSharp's <c>Element</c> has more than this in fields.</summary>
    private const int MinElementBytes = 96;

    private readonly int _maxElements;
    private INode? _document;
    private long _countAt;
    private long _exceededAt;

    /// <param name="maxElements">How many there may be.</param>
    public ElementBudget(int maxElements) => _maxElements = maxElements;

    /// <summary>Begins a page.</summary>
    public void Begin()
    {
        _document = null;
        _exceededAt = Allocated + ((long)_maxElements * MinElementBytes);
        _countAt = _exceededAt;
    }

    /// <summary>Whether there are more than allowed. Asked at each element that is made of a tag; between two of them at most as many are built as formatting elements are open.</summary>
    public bool IsExceeded(IElement element)
    {
        // The first element tells the document.
        _document ??= element.Owner;
        return Allocated >= _countAt && _document is not null && Count(_document);
    }

    /// <summary>Whether a page that is built has more than allowed.</summary>
    public bool IsExceededBy(INode document) => Allocated >= _exceededAt && Count(document);

    /// <summary>Costs some nanoseconds: the runtime reads a counter of its own.</summary>
    private static long Allocated => GC.GetAllocatedBytesForCurrentThread();

    private bool Count(INode document)
    {
        int count = ElementCount.Of(document, _maxElements);

        // Again when the rest of the budget can be used up, but not at each token.
        long allocated = Allocated;
        _exceededAt = allocated + ((long)(_maxElements - count) * MinElementBytes);
        _countAt = long.Max(_exceededAt, allocated + (_maxElements / 8L * MinElementBytes));
        return count > _maxElements;
    }
}
