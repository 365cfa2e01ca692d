namespace SchemaGen.Generator.Selectors;

/// <summary>An index among the siblings, counted from 1: <c>Step × n + Offset</c> for every <c>n</c> from 0.</summary>
/// <param name="Kind">The siblings that are counted, and the end from which they are.</param>
/// <param name="Step">The <c>A</c> of <c>An+B</c>; values outside the range of <see langword="int"/> are limited to it.</param>
/// <param name="Offset">The <c>B</c>, likewise.</param>
/// <param name="Of">Only siblings that match this are counted, and the element has to be one of them; only for the two <c>child</c> kinds.</param>
internal sealed record NthSelector(NthKind Kind, int Step, int Offset, SelectorList? Of) : SimpleSelector;
