using System;

namespace SchemaGen.Decoding;

/// <summary>The bytes of a page cannot be read, because of the response that they are in; never leaves the library.</summary>
/// <param name="reason">The reason, as the rest of a sentence about the page.</param>
internal sealed class UnreadableBodyException(string reason) : Exception(reason);
