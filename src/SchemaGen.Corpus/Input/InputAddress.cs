using System;
using System.Buffers;

namespace SchemaGen.Corpus.Input;

/// <summary>Tells addresses from paths.</summary>
internal static class InputAddress
{
    private static readonly SearchValues<char> s_schemeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>Gets the address of an input that is downloaded; null if it is a path.</summary>
    public static Uri? Of(string input) =>
        Uri.TryCreate(input, UriKind.Absolute, out Uri? uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri : null;

    /// <summary>Reports whether a text begins with the scheme of an address, such as <c>s3:/</c>. A single letter is a drive.</summary>
    public static bool HasScheme(string text) =>
        text.IndexOf(":/", StringComparison.Ordinal) is var end and > 1 && text.AsSpan(0, end).IndexOfAnyExcept(s_schemeCharacters) < 0;
}
