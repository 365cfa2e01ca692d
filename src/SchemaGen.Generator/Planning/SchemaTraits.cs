namespace SchemaGen.Generator.Planning;

/// <summary>The traits of a schema that decide how a page is parsed for it; the names are those of the runtime's <c>SchemaTraits</c>.</summary>
/// <param name="HeadFirst">Whether the first source of every member is read from the head, so that a page whose head has them all need not be parsed to its end.</param>
/// <param name="HandsOutElements">Whether values hold elements of AngleSharp.</param>
internal sealed record SchemaTraits(bool HeadFirst, bool HandsOutElements);
