using System;

namespace SchemaGen.Testing;

/// <summary>The exception that is thrown if a fixture cannot be used, or if its schema reads other values than the expected ones.</summary>
public sealed class HtmlFixtureException : Exception
{
    internal HtmlFixtureException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
