using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SchemaGen.Corpus.Tests.Dialects;

namespace SchemaGen.Corpus.Tests.Warc;

/// <summary>Details of ISO 28500 that writers use seldom, and those that older versions had.</summary>
public sealed class WarcFormatTests
{
    private const string Url = "https://news.example/articles/1";
    private const string Page = "<h1>One</h1><p>Text.</p>";

    [Theory]
    [InlineData("WARC/1.1", "WARC-Type: response\r\nWARC-Target-URI: https://news.example/articles/1\r\nWARC-Date: 2024-02-03T04:05:06.123456789Z", "row")]
    [InlineData("WARC/0.18", "WARC-Type: response\r\nWARC-Target-URI: https://news.example/articles/1\r\nWARC-Date: 2024-02-03T04:05:06Z", "row")]
    [InlineData("WARC/1.0", "warc-type:response\r\nwarc-target-uri:https://news.example/articles/1\r\nwarc-date:2024-02-03T04:05:06Z", "row")]
    [InlineData("WARC/1.0", "WARC-TYPE: Response\r\nWARC-TARGET-URI: <https://news.example/articles/1>\r\nWARC-DATE: 2024-02-03T04:05:06Z", "row")]
    [InlineData("WARC/1.0", "WARC-Type:\r\n response\r\nWARC-Target-URI: \r\n\thttps://news.example/articles/1\r\nWARC-Date: 2024-02-03T04:05:06Z\r\nX-Folded: a\r\n b\r\n\tc", "row")]
    [InlineData("WARC/1.0", "WARC-Type: response\r\nWARC-Target-URI: https://news.example/articles/1", "no_date")]
    [InlineData("WARC/1.0", "WARC-Type: response\r\nWARC-Target-URI: https://news.example/articles/1\r\nWARC-Date: 20240203040506", "no_date")]
    [InlineData("WARC/1.0", "WARC-Type: response\r\nWARC-Date: 2024-02-03T04:05:06Z", "not_a_page")]
    [InlineData("WARC/1.0", "WARC-Target-URI: https://news.example/articles/1\r\nWARC-Date: 2024-02-03T04:05:06Z", "not_a_page")]
    [InlineData("WARC/1.0", "WARC-Type: conversion\r\nWARC-Target-URI: https://news.example/articles/1\r\nWARC-Date: 2024-02-03T04:05:06Z", "not_a_page")]
    [InlineData("WARC/1.1", "WARC-Type: continuation\r\nWARC-Target-URI: https://news.example/articles/1\r\nWARC-Date: 2024-02-03T04:05:06Z\r\nWARC-Segment-Number: 2\r\nWARC-Segment-Total-Length: 900", "not_a_page")]
    [InlineData("WARC/1.1", "WARC-Type: response\r\nWARC-Target-URI: https://news.example/articles/1\r\nWARC-Date: 2024-02-03T04:05:06Z\r\nWARC-Segment-Number: 1", "truncated")]
    [InlineData("WARC/1.1", "WARC-Type: response\r\nWARC-Target-URI: https://news.example/articles/1\r\nWARC-Date: 2024-02-03T04:05:06Z\r\nWARC-Truncated: unspecified", "truncated")]
    [InlineData("WARC/1.0", "WARC-Type: response\r\nWARC-Target-URI: https://news.example/articles/1\r\nWARC-Date: 2024-02-03T04:05:06Z\r\nWARC-Concurrent-To: <urn:uuid:1>\r\nWARC-Target-URI: https://other.example/\r\n folded\r\nWARC-Concurrent-To: <urn:uuid:2>", "row")]
    [InlineData("WARC/1.0", "WARC-Type: response\r\nWARC-Target-URI: https://news.example/articles/1\r\nWARC-Date: 2024-02-03T04:05:06Z\r\nX-Other: \u2603 snow", "row")]
    [InlineData("WARC/1.0", "WARC-Type: some-later-type\r\nWARC-Target-URI: https://news.example/articles/1\r\nWARC-Date: 2024-02-03T04:05:06Z", "not_a_page")]
    public void Read_HeaderOfARecord_GivesTheOutcome(string version, string fields, string outcome)
    {
        byte[] block = ArchiveBuilder.Http(Page);
        byte[] record = [.. Encoding.UTF8.GetBytes(FormattableString.Invariant($"{version}\r\n{fields}\r\ncontent-length: {block.Length}\r\n\r\n")), .. block, .. "\r\n\r\n"u8];
        byte[] next = ArchiveBuilder.Record("response", Url, block);
        Assert.Equal([outcome, "row"], Outcomes([.. record, .. next]));
        Assert.Equal([outcome, "row"], Outcomes([.. ArchiveBuilder.Gzip(record), .. ArchiveBuilder.Gzip(next)]));
    }

    [Theory]
    [InlineData("file:///srv/pages/one%20page.html", "text/html", "row")]
    [InlineData("file://C:/pages/1.html", "text/html; charset=windows-1256", "row")]
    [InlineData("urn:uuid:7", "application/xhtml+xml", "row")]
    [InlineData("https://news.example/articles/1", "", "row")]
    [InlineData("https://news.example/articles/1", "text/plain", "not_html")]
    [InlineData("metadata://gnu.org/software/wget/warc/wget.log", "text/plain", "not_html")]
    [InlineData("ftp://news.example/1.html", "text/html", "row")]
    public void Read_Resource_IsAPageByItsType(string url, string contentType, string outcome)
    {
        string type = contentType.Length > 0 ? $"Content-Type: {contentType}\r\n" : string.Empty;
        string record = FormattableString.Invariant($"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-02-03T04:05:06Z\r\n{type}Content-Length: {Page.Length}\r\n\r\n{Page}\r\n\r\n");
        Assert.Equal([outcome], Outcomes(Encoding.UTF8.GetBytes(record)));
    }

    [Theory]
    [InlineData("dns:news.example")]
    [InlineData("ftp://news.example/1.html")]
    [InlineData("whois://whois.example/news.example")]
    public void Read_ResponseOfAnotherProtocol_IsNotAPage(string url) => Assert.Equal(["not_a_page"], Outcomes(ArchiveBuilder.Record("response", url, ArchiveBuilder.Http(Page))));

    [Theory]
    [InlineData("crc32:AAAA", false, false)]
    [InlineData("\u00ff\u00fe:", false, false)]
    [InlineData("ACQUQWP4QYBTYIXYM4BV6VFGVBKB2XOF", false, false)]
    [InlineData(null, false, false)]
    [InlineData("sha1:", true, true)]
    [InlineData("sha1:ACQUQWP4QYBTYIXYM4BV6VFGVBKB2XOF", true, true)]
    [InlineData("SHA-256:0000", true, true)]
    [InlineData("md5:AAAAAAAAAAAAAAAAAAAAAAAAAA", true, true)]
    public void IsWrong_DigestThatDiffers_IsWrongIfItsAlgorithmIsKnown(string? header, bool isKnown, bool isWrong) =>
        Assert.Equal((isKnown, isWrong), (BlockDigest.IsKnown(header), BlockDigest.IsWrong("block"u8, header)));

    [Fact]
    public void IsWrong_DigestInEachBase_IsAccepted()
    {
        byte[] sha256 = System.Security.Cryptography.SHA256.HashData("block"u8);
        byte[] sha512 = System.Security.Cryptography.SHA512.HashData("block"u8);

        foreach ((string algorithm, byte[] hash) in new[] { ("sha256", sha256), ("SHA-512", sha512) })
        {
            string base32 = BlockDigest.ToBase32(hash);

            foreach (string text in new[] { Convert.ToHexString(hash), Convert.ToHexStringLower(hash), base32, base32.ToLowerInvariant() + "===", Convert.ToBase64String(hash) })
            {
                Assert.False(BlockDigest.IsWrong("block"u8, $"{algorithm}:{text}"));
                Assert.True(BlockDigest.IsWrong("clock"u8, $"{algorithm}:{text}"));
            }
        }
    }

    [Fact]
    public void Read_DictionaryThatIsCut_IsDamage()
    {
        byte[] archive = new ArchiveBuilder(Compression.ZstdDictionary).AddPage(Url, Page).ToArray();
        int frame = 8 + BitConverter.ToInt32(archive, 4);

        for (int length = 1; length < frame; length += 17)
        {
            ArchiveReading.ReadRecord record = Assert.Single(ArchiveReading.ReadAll(archive[..length], name: "a.warc.zst"));
            Assert.Equal((0L, "damaged"), (record.Offset, record.SkipReason));
        }

        Assert.Empty(ArchiveReading.ReadAll(archive[..frame], name: "a.warc.zst"));
    }

    [Theory]
    [InlineData("\r\n\r\n\r\nX")]
    [InlineData("\r\n\r\ngarbage that is longer than what is looked at")]
    public void Read_MemberThatGoesOnAfterItsRecord_IsNotTrustedWithoutADigest(string rest)
    {
        byte[] record = ArchiveBuilder.Record("response", Url, ArchiveBuilder.Http(Page), hasDigest: false)[..^4];
        byte[] member = ArchiveBuilder.Gzip([.. record, .. Encoding.ASCII.GetBytes(rest)]);
        Assert.Equal(["damaged"], ArchiveReading.ReadAll(member).Select(static item => item.SkipReason));
        // With a digest, the record is known to be whole, and what follows is the damage.
        byte[] verified = ArchiveBuilder.Gzip([.. ArchiveBuilder.Record("response", Url, ArchiveBuilder.Http(Page))[..^4], .. Encoding.ASCII.GetBytes(rest)]);
        Assert.Equal([null, "damaged"], ArchiveReading.ReadAll(verified).Select(static item => item.SkipReason));
    }

    [Fact]
    public void Read_HeaderWithoutEnd_DoesNotTakeTheNextRecordWithIt()
    {
        // The block looks like a field, so that the header seems to end at the end of the record.
        byte[] first = ArchiveBuilder.Record("metadata", Url, "<urn:uuid:1>\r\n"u8.ToArray());
        byte[] next = ArchiveBuilder.Record("response", Url, ArchiveBuilder.Http(Page));
        int end = first.AsSpan().IndexOf("\r\n\r\n"u8) + 4;

        for (int i = end - 4; i < end; i++)
        {
            byte[] damaged = (byte[])first.Clone();
            damaged[i] ^= 2;
            Assert.Equal(["damaged", "row", "row"], Outcomes([.. damaged, .. next, .. next]));
        }
    }

    [Fact]
    public void Read_DamagedMemberWithSeveralRecords_GivesThoseWithDigests()
    {
        byte[] first = ArchiveBuilder.Record("response", Url, ArchiveBuilder.Http(Page));
        byte[] second = ArchiveBuilder.Record("response", Url, ArchiveBuilder.Http(Page), hasDigest: false);
        byte[] member = ArchiveBuilder.Gzip([.. first, .. second, .. first]);
        Assert.Equal([null, null, null], ArchiveReading.ReadAll(member).Select(static item => item.SkipReason));
        // The checksum at the end.
        member[^8] ^= 1;
        Assert.Equal([null, "damaged"], ArchiveReading.ReadAll(member).Take(2).Select(static item => item.SkipReason));
        Assert.All(ArchiveReading.ReadAll(member).Where(static item => item.SkipReason is null), static item => Assert.NotNull(item.Header!["WARC-Block-Digest"]));
    }

    private static IEnumerable<string> Outcomes(byte[] archive) =>
        ToolArchive.Read("a.warc", archive).Select(static record => record.IsPage && record.Outcome != "failure" ? "row" : record.Outcome);
}
