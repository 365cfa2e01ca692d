using System;

namespace SchemaGen.Corpus;

/// <summary>The exception that is thrown if the queue of units cannot be used, because its server is not reached or the job is one of other schemas.</summary>
/// <param name="message">A sentence to be shown to the user.</param>
/// <param name="innerException">The cause.</param>
public sealed class QueueException(string message, Exception? innerException = null) : CorpusException(message, innerException);
