namespace SchemaGen.Generator.Planning;

/// <summary>The traits of a schema that decide how a page is parsed for it; the names are those of the runtime's <c>SchemaTraits</c>.</summary>
/// <param name="HeadFirst">Whether the first source of every member is read from the head, so that parsing may end after a head that has all of them.</param>
/// <param name="HandsOutElements">Whether members or user code get elements of AngleSharp.</param>
internal sealed record SchemaTraits(bool HeadFirst, bool HandsOutElements);
