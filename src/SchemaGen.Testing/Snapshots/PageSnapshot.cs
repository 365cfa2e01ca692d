using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaGen.Testing.Snapshots;

/// <summary>The result of reading a page, as the JSON of <c>expected.json</c>: the value, and the issues by path, kind and severity. Messages are left out, because they quote selectors.</summary>
internal static class PageSnapshot
{
    /// <summary>The name of the value.</summary>
    public const string Value = "value";

    /// <summary>The name of the issues.</summary>
    public const string Issues = "issues";

    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Converts a result.</summary>
    public static JsonObject Of(HtmlResult<object> result, HtmlSchemaDescriptor schema)
    {
        var snapshot = new JsonObject { [Value] = result.TryGetValue(out object? value) ? ValueSnapshot.Of(value, schema) : null };

        if (result.Issues.Count > 0)
        {
            snapshot[Issues] = new JsonArray([.. result.Issues.Select(static issue => Of(issue))]);
        }

        return snapshot;
    }

    /// <summary>Writes JSON as people read it.</summary>
    public static string Write(JsonNode snapshot) => snapshot.ToJsonString(s_readable).ReplaceLineEndings("\n") + "\n";

    private static JsonObject Of(HtmlIssue issue) =>
        new JsonObject { ["path"] = issue.Path, ["kind"] = issue.Kind.ToString(), ["severity"] = issue.Severity.ToString() };
}
