namespace SchemaGen.Corpus.Extraction;

/// <summary>The exception that ends a process in which too many pages do not return, whose threads cannot be stopped. Its units may be the cause.</summary>
/// <param name="message">A sentence to be shown to the user.</param>
internal sealed class StuckPagesException(string message) : CorpusException(message);
