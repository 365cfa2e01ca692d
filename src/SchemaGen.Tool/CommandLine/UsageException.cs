using System;

namespace SchemaGen.Tool.CommandLine;

/// <summary>The exception that is thrown if a command cannot run, because its input or output cannot be used.</summary>
/// <param name="message">A sentence to be shown to the user.</param>
/// <param name="innerException">The cause.</param>
internal sealed class UsageException(string message, Exception? innerException = null) : Exception(message, innerException);
