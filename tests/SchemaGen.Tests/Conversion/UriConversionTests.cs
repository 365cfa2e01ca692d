using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using CsCheck;
using SchemaGen.Conversion;

namespace SchemaGen.Tests.Conversion;

public sealed class UriConversionTests
{
    private static readonly Uri s_base = new("https://www.hespress.com/politique/article-1.html?x=1#top");

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("HTTPS://Example.org/A", "https://example.org/A")]
    [InlineData("/a/b.html", "https://www.hespress.com/a/b.html")]
    [InlineData("b.html", "https://www.hespress.com/politique/b.html")]
    [InlineData("../b.html", "https://www.hespress.com/b.html")]
    [InlineData("./b", "https://www.hespress.com/politique/b")]
    [InlineData("?page=2", "https://www.hespress.com/politique/article-1.html?page=2")]
    [InlineData("#comments", "https://www.hespress.com/politique/article-1.html?x=1#comments")]
    [InlineData("//cdn.example.org/a.jpg", "https://cdn.example.org/a.jpg")]
    [InlineData("  /a\n", "https://www.hespress.com/a")]
    [InlineData("\u200F/a\uFEFF", "https://www.hespress.com/a")]
    [InlineData("/a b.jpg", "https://www.hespress.com/a%20b.jpg")]
    [InlineData("https://example.org/a b?q=c d", "https://example.org/a%20b?q=c%20d")]
    [InlineData("/a\n\tb.jpg", "https://www.hespress.com/ab.jpg")]
    [InlineData("\\a\\b", "https://www.hespress.com/a/b")]
    [InlineData("https:\\\\example.org\\a?b\\c", "https://example.org/a?b%5Cc")]
    [InlineData("/مقال.html", "https://www.hespress.com/%D9%85%D9%82%D8%A7%D9%84.html")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("/a:b", "https://www.hespress.com/a:b")]
    [InlineData("wss:///example.org/a", "wss://example.org/a")]
    [InlineData("ws:/example.org/a", "ws://example.org/a")]
    [InlineData("ftp:example.org/a", "ftp://example.org/a")]
    [InlineData("git+ssh://example.org/a", "git+ssh://example.org/a")]
    [InlineData("a-b.c:d", "a-b.c:d")]
    [InlineData("%D9%85.html", "https://www.hespress.com/politique/%D9%85.html")]
    public void TryUri_Address_IsResolvedAgainstTheBase(string text, string expected)
    {
        Assert.True(UriConversion.TryUri(text, s_base, out Uri? value));
        Assert.True(value.IsAbsoluteUri);
        Assert.Equal(expected, value.AbsoluteUri);
    }

    [Theory]
    [InlineData("/a/b.html")]
    [InlineData("b.html?x=1#y")]
    [InlineData("//cdn.example.org/a.jpg")]
    [InlineData("../b")]
    [InlineData("?page=2")]
    [InlineData("#top")]
    public void TryUri_RelativeAddressWithoutBase_StaysRelative(string text)
    {
        Assert.True(UriConversion.TryUri(text, null, out Uri? value));
        Assert.False(value.IsAbsoluteUri);
        Assert.Equal(text, value.OriginalString);
    }

    [Theory]
    [InlineData("///cdn.example.org/a.jpg", "//cdn.example.org/a.jpg")]
    [InlineData("/", "/")]
    [InlineData("//", null)]
    [InlineData("///", null)]
    public void TryUri_SlashesWithoutBase_AreTwoBeforeAHost(string text, string? expected)
    {
        UriConversion.TryUri(text, null, out Uri? value);
        Assert.Equal(expected, value?.OriginalString);
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("/a", true)]
    [InlineData("//example.org/a", true)]
    [InlineData("https:a", true)]
    [InlineData("https:/a", true)]
    [InlineData("https://example.org/a", false)]
    [InlineData("https:///example.org/a", false)]
    [InlineData("mailto:a@example.org", false)]
    [InlineData("javascript:void(0)", false)]
    [InlineData("", false)]
    public void TryUri_AddressOfThePageScheme_UsesTheBaseUnlessItHasAHost(string text, bool expected)
    {
        UriConversion.TryUri(text, s_base, out _, out bool usesBase);
        Assert.Equal(expected, usesBase);
    }

    [Fact]
    public void TryUri_AbsoluteAddressWithoutBase_IsAbsolute()
    {
        Assert.True(UriConversion.TryUri("https://example.org/a b", null, out Uri? value));
        Assert.Equal("https://example.org/a%20b", value.AbsoluteUri);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("javascript:void(0)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData(" java\nscript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==")]
    [InlineData("data:,")]
    [InlineData("about:blank")]
    [InlineData("blob:https://example.org/x")]
    [InlineData("http://")]
    [InlineData("https:///")]
    [InlineData("https:\\\\\\")]
    [InlineData("http://%41.org/")]
    [InlineData("http://e\u00ADx.org/")]
    [InlineData("http://e\u200Ex.org/")]
    [InlineData("http://256.1.1.1/")]
    [InlineData("ftp://1.2.3.4.5/")]
    [InlineData("//1.2.3.400")]
    [InlineData("http://exa mple.org/")]
    [InlineData("http://example.org:port/")]
    [InlineData("//")]
    [InlineData("http://[::1")]
    [InlineData(":8080")]
    [InlineData("C:\\a.jpg")]
    public void TryUri_OtherText_ReturnsFalse(string text)
    {
        Assert.False(UriConversion.TryUri(text, s_base, out Uri? value), value?.AbsoluteUri);
        Assert.Null(value);
    }

    [Theory]
    [InlineData("//\u202B//ماي\0\tمايوUTC")]
    [InlineData("http://\u200F/\u202B//م")]
    public void TryUri_TextThatUriThrowsFor_DoesNotThrow(string text)
    {
        UriConversion.TryUri(text, s_base, out _);
        UriConversion.TryUri(text, null, out _);
    }

    [Theory]
    [InlineData("https://xn--a/")]
    [InlineData("http://xn--999999999/")]
    [InlineData("https://ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé.org/")]
    [InlineData("//\u0301\uD83D.org/")]
    public void TryUri_HostThatCannotBeLookedUp_IsNeverAValueThatThrows(string text)
    {
        if (UriConversion.TryUri(text, s_base, out Uri? value))
        {
            Assert.NotEmpty(value.IdnHost);
        }
    }

    [Theory]
    [InlineData("mailto:a@example.org")]
    [InlineData("urn:x:y")]
    public void TryUri_BaseWithoutPath_RefusesWhatIsRelative(string baseUri)
    {
        foreach (string text in new[] { "x", "/x", "?x", "#x", "../x" })
        {
            Assert.False(UriConversion.TryUri(text, new Uri(baseUri), out _), text);
        }

        Assert.True(UriConversion.TryUri("https://example.org/", new Uri(baseUri), out _));
    }

    [Theory]
    [InlineData("javascript:void(0)", true)]
    [InlineData(" \nJava\tScript:;", true)]
    [InlineData("about:blank", true)]
    [InlineData("ABOUT:BLANK ", true)]
    [InlineData("http://", true)]
    [InlineData("https:\\\\", true)]
    [InlineData("http:", true)]
    [InlineData("", false)]
    [InlineData("#", false)]
    [InlineData("about:config", false)]
    [InlineData("javascript/a.js", false)]
    [InlineData("http://x", false)]
    [InlineData("https", false)]
    [InlineData("data:,", false)]
    [InlineData("mailto:a@b.c", false)]
    public void IsBlank_Text_IsAPlaceholder(string text, bool expected) => Assert.Equal(expected, UriConversion.IsBlank(text));

    /// <summary>The URL Standard as Node implements it; a difference is listed here or a defect.</summary>
    [Fact]
    public void TryUri_AddressesOfTheStandard_AreReadAsTheStandardSays()
    {
        // Refused where the standard reads: loud, and never meant.
        string[] refused = ["file:a", "data:,x", "javascript:void(0)", "about:blank", "blob:https://e.org/x", "x:y", "a:80", ":80", "", "http:",
            "https://ex%41mple.org/", "https://a..b/", "https://.a/", "https://a@b@c/", "https://e\u00ADx.org/", "https://e\u200Bx.org/"];
        // Trimmed at the ends; "@" without a user; blanks of opaque paths.
        string[] different = ["\u00A0/a", "\uFEFF/a", "http://@e.org/", "tel:+212 5"];
        using var reader = new StreamReader(typeof(UriConversionTests).Assembly.GetManifestResourceStream("Addresses.tsv")!);
        List<string> wrong = [];
        int count = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line[0] == '#')
            {
                continue;
            }

            string[] row = line.Split('\t');
            string text = JsonSerializer.Deserialize<string>(row[1])!;
            Uri? baseUri = row[0] == "-" ? null : new Uri(row[0]);
            bool isRead = UriConversion.TryUri(text, baseUri, out Uri? value);
            count++;
            bool isRight = row[2] == "!" ? !isRead || (baseUri is null && !value!.IsAbsoluteUri)
                : !isRead ? refused.Contains(text)
                : different.Contains(text) || (value!.IsAbsoluteUri && Ascii(value) == Ascii(new Uri(row[2])));
            if (!isRight)
            {
                wrong.Add($"{line}: {(isRead ? value!.OriginalString : "not read")}");
            }
        }

        Assert.True(count > 350);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static string Ascii(Uri uri) => uri.Scheme + "|" + uri.IdnHost + "|" + uri.Port + "|" + uri.UserInfo + "|" + uri.PathAndQuery.Replace("'", "%27", StringComparison.Ordinal) + uri.Fragment;

    [Fact]
    public void TryUri_AnyText_NeverThrows() => HostileText.Any.Sample(text =>
    {
        bool isRead = UriConversion.TryUri(text, s_base, out Uri? value);
        foreach (string other in new[] { "mailto:a@example.org", "urn:x:y", "file:///a/b", "about:blank", "http://مثال.إختبار/" })
        {
            UriConversion.TryUri(text, new Uri(other), out _);
        }

        bool isReadAlone = UriConversion.TryUri(text, null, out Uri? relative);
        return (!isRead || (value!.AbsoluteUri.Length > 0 && value.IsAbsoluteUri)) && (!isReadAlone || relative!.ToString() is not null);
    });
}
