using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using SchemaGen.Text;

namespace SchemaGen.Conversion;

/// <summary>Reads addresses as browsers do (URL Standard, section 4.4).</summary>
/// <remarks>
/// The parts of an address are found by the rules of the standard, then <see cref="Uri"/> reads an equivalent text. Two kinds of texts that browsers resolve
/// are refused, because they are never intended: a path that begins with a colon, and a scheme of one letter, which is a drive. Invisible characters are trimmed
/// at the ends, where the standard trims controls and blanks only.
/// </remarks>
internal static class UriConversion
{
    /// <summary>
    /// Characters that are dropped, replaced or encoded. <see cref="Uri"/> drops bidi controls, and throws for some texts with them, such as
    /// <c>//\u202B//م</c>.
    /// </summary>
    private static readonly SearchValues<char> s_unclean =
        SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A"
            + "\u001B\u001C\u001D\u001E\u001F \\\u007F\u2028\u2029" + InvisibleCharacters.LayoutControls + InvisibleCharacters.Joiners);

    /// <summary>
    /// Reads an address. Tabs and line ends inside are dropped, backslashes become slashes, and the number of slashes before a host does not matter. Addresses without
    /// a resource elsewhere (<c>javascript:</c>, <c>data:</c>, <c>about:</c>) and hosts that cannot be looked up are refused.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="baseUri">The absolute address that relative ones are resolved against; if it is null, they stay relative.</param>
    /// <param name="value">The address.</param>
    /// <returns>Whether the text is an address. No text causes an exception.</returns>
    public static bool TryUri(string text, Uri? baseUri, [MaybeNullWhen(false)] out Uri value) => TryUri(text, baseUri, out value, out _);

    /// <inheritdoc cref="TryUri(string, Uri?, out Uri)"/>
    /// <param name="usesBase">Whether the result depends on the base.</param>
    public static bool TryUri(string text, Uri? baseUri, [MaybeNullWhen(false)] out Uri value, out bool usesBase)
    {
        if (TryParse(text, baseUri, out value, out usesBase) && IsWhole(value))
        {
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>Reports whether an address is an empty placeholder: <c>javascript:</c>, <c>about:blank</c>, and <c>http://</c>, which editors enter for an author to complete.</summary>
    public static bool IsBlank(string text)
    {
        ReadOnlySpan<char> trimmed = TextEnds.Trim(text);
        if (trimmed.IsEmpty || (trimmed[0] | 0x20) is not ('j' or 'a' or 'h'))
        {
            return false;
        }

        string address = Clean(trimmed);
        return address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            || address.Equals("about:blank", StringComparison.OrdinalIgnoreCase)
            || address.TrimEnd('/').ToUpperInvariant() is "HTTP:" or "HTTPS:";
    }

    private static bool TryParse(string text, Uri? baseUri, [MaybeNullWhen(false)] out Uri value, out bool usesBase)
    {
        value = null;
        usesBase = false;
        string address = Clean(TextEnds.Trim(text));
        if (address.Length == 0)
        {
            return false;
        }

        int scheme = SchemeLength(address);
        if (scheme == 0)
        {
            usesBase = true;
            return TryResolve(address, baseUri, out value);
        }

        ReadOnlySpan<char> name = address.AsSpan(0, scheme);
        if (!CanHaveAddress(name))
        {
            return false;
        }

        if (!IsSpecial(name))
        {
            return Uri.TryCreate(address, UriKind.Absolute, out value);
        }

        string rest = address[(scheme + 1)..];
        int slashes = SlashesAt(rest);
        if (slashes < 2)
        {
            // "https:x" on a page of the same scheme is relative, elsewhere a host.
            usesBase = true;
            if (baseUri is { IsAbsoluteUri: true } && name.Equals(baseUri.Scheme, StringComparison.OrdinalIgnoreCase))
            {
                return rest.Length > 0 && TryResolve(rest, baseUri, out value);
            }
        }

        return TryHost(slashes == 2 ? address : string.Concat(name, "://", rest.AsSpan(slashes)), rest.AsSpan(slashes), out value);
    }

    private static bool TryResolve(string address, Uri? baseUri, [MaybeNullWhen(false)] out Uri value)
    {
        value = null;

        // Browsers resolve ":8080" as a path, which is never intended.
        if (address[0] == ':')
        {
            return false;
        }

        int slashes = SlashesAt(address);
        if (baseUri is not { IsAbsoluteUri: true })
        {
            return (slashes < 2 || slashes < address.Length) && Uri.TryCreate(slashes > 2 ? address[(slashes - 2)..] : address, UriKind.Relative, out value);
        }

        // Resolved as a host: on Unix, Uri would read a text that begins with a slash as the path of a file.
        if (slashes >= 2)
        {
            return TryHost(string.Concat(baseUri.Scheme, "://", address.AsSpan(slashes)), address.AsSpan(slashes), out value);
        }

        // The path of "mailto:a@example.org" is not one that addresses can be relative to.
        return baseUri.AbsoluteUri.AsSpan(baseUri.Scheme.Length + 1) is ['/', ..]
            && Uri.TryCreate(address, UriKind.Relative, out Uri? relative) && Uri.TryCreate(baseUri, relative, out value);
    }

    /// <summary>Reads an address with a host; the host is the part before the path.</summary>
    private static bool TryHost(string address, ReadOnlySpan<char> rest, [MaybeNullWhen(false)] out Uri value)
    {
        value = null;
        int end = rest.IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> authority = end < 0 ? rest : rest[..end];
        return !authority[(authority.LastIndexOf('@') + 1)..].Contains('%') && Uri.TryCreate(address, UriKind.Absolute, out value);
    }

    /// <summary>Reports whether an address has a host that can be looked up, or a scheme without hosts.</summary>
    private static bool IsWhole(Uri uri)
    {
        if (!uri.IsAbsoluteUri || !IsSpecial(uri.Scheme))
        {
            return true;
        }

        string host = uri.Host;
        if (host.Length == 0 || (char.IsAsciiDigit(host[^1]) && uri.HostNameType == UriHostNameType.Dns && EndsInNumber(host)))
        {
            return false;
        }

        if (Ascii.IsValid(host) && host.Length < 64 && !host.Contains("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        try
        {
            return uri.IdnHost.Length > 0;
        }
        catch (Exception exception) when (exception is UriFormatException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Reports whether a host that is not an IPv4 address ends like one, as <c>256.1.1.1</c> (URL Standard, section 3.5).</summary>
    private static bool EndsInNumber(ReadOnlySpan<char> host) => !host[(host.LastIndexOf('.') + 1)..].ContainsAnyExceptInRange('0', '9');

    private static string Clean(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(s_unclean) < 0)
        {
            return text.ToString();
        }

        StringBuilder clean = new(text.Length + 8);
        bool isPath = true;
        Span<byte> bytes = stackalloc byte[4];
        foreach (char c in text)
        {
            switch (c)
            {
                case '\t' or '\r' or '\n':
                    break;
                case '\\' when isPath:
                    clean.Append('/');
                    break;
                case '\\':
                    clean.Append(c);
                    break;
                case var _ when s_unclean.Contains(c):
                    int length = new Rune(c).EncodeToUtf8(bytes);
                    foreach (byte one in bytes[..length])
                    {
                        clean.Append(CultureInfo.InvariantCulture, $"%{one:X2}");
                    }

                    break;
                default:
                    isPath &= c is not ('?' or '#');
                    clean.Append(c);
                    break;
            }
        }

        return clean.ToString();
    }

    private static int SlashesAt(string address)
    {
        int slashes = 0;
        while (slashes < address.Length && address[slashes] == '/')
        {
            slashes++;
        }

        return slashes;
    }

    /// <summary>Reports whether a scheme is one of the special schemes of the standard other than <c>file</c>: a host follows, whatever the number of slashes before it.</summary>
    private static bool IsSpecial(ReadOnlySpan<char> scheme)
    {
        foreach (string special in (ReadOnlySpan<string>)["https", "http", "ftp", "wss", "ws"])
        {
            if (scheme.Equals(special, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the length of the scheme (RFC 3986, section 3.1); 0 if the address has none.</summary>
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
        // A single letter is the drive of a file.
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
