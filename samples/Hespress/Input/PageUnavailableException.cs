using System;

namespace Hespress.Input;

/// <summary>A page is not to be had, or nothing can be made of it.</summary>
/// <param name="message">Why, in a few words for a person.</param>
internal sealed class PageUnavailableException(string message) : Exception(message);
