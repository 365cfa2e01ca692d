using System;

namespace Hespress.Input;

/// <summary>The exception that is thrown if a page cannot be loaded or is not supported.</summary>
/// <param name="message">A short reason, to be shown to the user.</param>
internal sealed class PageUnavailableException(string message) : Exception(message);
