namespace SchemaGen.Generator.Planning;

/// <summary>What a parser must build for a schema; all else no member can see.</summary>
/// <param name="KeepsAll">Whether all of the markup: comments, every attribute, every text.</param>
/// <param name="KeepsScripts">Whether the text of scripts.</param>
/// <param name="EndsWithHead">Whether all that is read first stands in the head, so that a page whose head has it need not be read on.</param>
/// <param name="HandsOutElements">Whether elements are handed out.</param>
/// <param name="Attributes">The attributes, as selectors: <c>[class]</c> of any element, <c>img[src]</c> of some.</param>
internal sealed record NeedsPlan(bool KeepsAll, bool KeepsScripts, bool EndsWithHead, bool HandsOutElements, EquatableArray<string> Attributes);
