using System;

namespace Newsroom.Input;

/// <summary>The exception that is thrown if no schema can read a page.</summary>
/// <param name="message">A sentence to be shown to the user.</param>
internal sealed class PageUnavailableException(string message) : Exception(message);
