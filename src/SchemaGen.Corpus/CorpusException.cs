using System;

namespace SchemaGen.Corpus;

/// <summary>The exception that is thrown if a run cannot go on, because its input, its output or its schemas cannot be used.</summary>
/// <param name="message">A sentence to be shown to the user.</param>
/// <param name="innerException">The cause.</param>
public class CorpusException(string message, Exception? innerException = null) : Exception(message, innerException);
