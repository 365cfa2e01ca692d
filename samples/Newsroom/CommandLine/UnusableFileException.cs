using System;

namespace Newsroom.CommandLine;

/// <summary>The exception that is thrown if the input or the output of a run cannot be used.</summary>
/// <param name="message">A sentence to be shown to the user.</param>
internal sealed class UnusableFileException(string message) : Exception(message);
