using System;

namespace SchemaGen.Corpus;

/// <summary>The exception that is thrown if the input of a unit cannot be read. Other units are not concerned.</summary>
/// <param name="message">A sentence to be shown to the user.</param>
/// <param name="innerException">The cause.</param>
public sealed class InputException(string message, Exception? innerException = null) : CorpusException(message, innerException);
