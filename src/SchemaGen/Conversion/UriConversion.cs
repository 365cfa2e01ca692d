using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace SchemaGen.Runtime;

/// <summary>Reads addresses. Called by generated code.</summary>
internal static class UriConversion
{
    /// <summary>
    /// What is dropped or replaced. Bidi controls are not allowed in addresses (RFC 3987, section 4.1); <see cref="Uri"/> would drop them too, but
    /// on the way it throws for some texts, such as <c>//\u202B//م</c>.
    /// </summary>
    private static readonly SearchValues<char> s_unclean = SearchValues.Create("\t\r\n \\\u200E\u200F\u202A\u202B\u202C\u202D\u202E");

    /// <summary>
    /// Reads an address as browsers do: what is around it is trimmed, tabs, line ends and bidi controls inside are dropped, blanks are percent-encoded,
    /// backslashes are slashes. Addresses that name no resource elsewhere (<c>javascript:</c>, <c>data:</c>, <c>about:</c>) are not read.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="baseUri">The absolute address that relative ones are resolved against, or null: then they stay relative.</param>
    /// <param name="value">The address.</param>
    /// <returns>Whether the text is an address. No text makes it throw.</returns>
    public static bool TryUri(string text, Uri? baseUri, [MaybeNullWhen(false)] out Uri value)
    {
        value = null;
        string address = Clean(TextEnds.Trim(text));
        if (address.Length == 0)
        {
            return false;
        }

        int scheme = SchemeLength(address);
        if (scheme > 0)
        {
            return CanHaveAddress(address.AsSpan(0, scheme)) && Uri.TryCreate(address, UriKind.Absolute, out value) && IsWhole(value);
        }

        // A colon before any slash that ends no scheme: ":8080", "1:2". Browsers resolve it, and nobody means it.
        if (address[0] == ':')
        {
            return false;
        }

        if (baseUri is not { IsAbsoluteUri: true })
        {
            return Uri.TryCreate(address, UriKind.Relative, out value);
        }

        // Not by the text: on Unix a text that begins with a slash would be the path of a file.
        if (address.StartsWith("//", StringComparison.Ordinal))
        {
            return Uri.TryCreate(baseUri.Scheme + ":" + address, UriKind.Absolute, out value) && IsWhole(value);
        }

        return Uri.TryCreate(address, UriKind.Relative, out Uri? relative) && Uri.TryCreate(baseUri, relative, out value);
    }

    /// <summary>Addresses of the web name a host.</summary>
    private static bool IsWhole(Uri uri) => uri.Scheme is not ("http" or "https") || uri.Host.Length > 0;

    private static string Clean(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(s_unclean) < 0)
        {
            return text.ToString();
        }

        StringBuilder clean = new(text.Length + 8);
        bool isPath = true;
        foreach (char c in text)
        {
            switch (c)
            {
                case '\t' or '\r' or '\n' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E':
                    break;
                case ' ':
                    clean.Append("%20");
                    break;
                case '\\' when isPath:
                    clean.Append('/');
                    break;
                default:
                    isPath &= c is not ('?' or '#');
                    clean.Append(c);
                    break;
            }
        }

        return clean.ToString();
    }

    /// <summary>RFC 3986, section 3.1; 0 if the address begins with none.</summary>
    private static int SchemeLength(string address)
    {
        if (!char.IsAsciiLetter(address[0]))
        {
            return 0;
        }

        for (int i = 1; i < address.Length; i++)
        {
            if (address[i] == ':')
            {
                return i;
            }

            if (!char.IsAsciiLetterOrDigit(address[i]) && address[i] is not ('+' or '-' or '.'))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool CanHaveAddress(ReadOnlySpan<char> scheme)
    {
        // One letter is the drive of a file.
        if (scheme.Length == 1)
        {
            return false;
        }

        foreach (string none in (ReadOnlySpan<string>)["javascript", "vbscript", "data", "about", "blob"])
        {
            if (scheme.Equals(none, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
