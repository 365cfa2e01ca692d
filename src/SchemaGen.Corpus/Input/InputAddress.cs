using System;

namespace SchemaGen.Corpus.Input;

/// <summary>Inputs that are downloaded.</summary>
internal static class InputAddress
{
    /// <summary>Gets the address that an input is; null if it is a path.</summary>
    public static Uri? Of(string input) =>
        Uri.TryCreate(input, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri : null;
}
