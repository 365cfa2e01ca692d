using System;
using System.IO;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SchemaGen.Tool.Reporting;

/// <summary>Writes data for the scripts of a report.</summary>
internal static class ReportJson
{
    /// <remarks>The encoder escapes the characters that are special in HTML, so that no text can end the element that contains the data.</remarks>
    private static readonly ReportJsonContext s_context = new(new JsonSerializerOptions(ReportJsonContext.Default.Options) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), MaxDepth = 256 });

    /// <summary>Writes the index as JSON that can be the content of an element.</summary>
    public static string Write(ReportIndex index) => JsonSerializer.Serialize(index, s_context.ReportIndex);

    /// <summary>Writes a page as JSON, compressed by gzip, in Base64: about a tenth of its length.</summary>
    public static string Compress(ReportPage page)
    {
        using var bytes = new MemoryStream();

        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            JsonSerializer.Serialize(gzip, page, s_context.ReportPage);
        }

        return Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
