namespace SchemaGen.Generator.Selectors;

/// <summary>A place among the siblings: the elements at <c>Step × n + Offset</c>, for every <c>n</c> from 0, counted from 1.</summary>
/// <param name="Kind">Which siblings are counted, and from which end.</param>
/// <param name="Step">The <c>A</c> of <c>An+B</c>; values that no <see langword="int"/> holds are cut to the nearest that it does.</param>
/// <param name="Offset">The <c>B</c>, likewise.</param>
/// <param name="Of">Only siblings that match this are counted, and the element has to be one of them; only for the two <c>child</c> kinds.</param>
internal sealed record NthSelector(NthKind Kind, int Step, int Offset, SelectorList? Of) : SimpleSelector;
