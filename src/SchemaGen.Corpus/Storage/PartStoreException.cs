using System;

namespace SchemaGen.Corpus;

/// <summary>The exception that is thrown if parts cannot be written or read, as with a full disk or a missing permission. All units are concerned.</summary>
/// <param name="message">A sentence to be shown to the user.</param>
/// <param name="innerException">The cause.</param>
public sealed class PartStoreException(string message, Exception? innerException = null) : CorpusException(message, innerException);
