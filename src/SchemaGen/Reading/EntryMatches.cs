using SchemaGen.Runtime;

namespace SchemaGen.Reading;

/// <summary>The matches of the key and the value of an entry.</summary>
/// <param name="Matcher">The matcher that finds them.</param>
/// <param name="Key">The matches of the key.</param>
/// <param name="Value">The matches of the value.</param>
internal readonly record struct EntryMatches(ElementMatcher Matcher, MatchList Key, MatchList Value);
