using System;
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

    /// <summary>The largest depth of JSON that is written and read. Schemas that contain themselves, such as threads of comments, can exceed the default of 64.</summary>
    public const int MaxDepth = 1000;

    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

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

    /// <summary>Parses a snapshot.</summary>
    /// <exception cref="JsonException">The text is not a snapshot.</exception>
    public static JsonObject Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            JsonObject snapshot = JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth }) as JsonObject ?? throw new JsonException("It is not an object.");
            Visit(snapshot);
            return Checked(snapshot);
        }
        catch (ArgumentException e)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <summary>Writes JSON as people read it.</summary>
    /// <remarks>Line ends of the writer are those of the machine; within strings they are escaped.</remarks>
    public static string Write(JsonNode snapshot) => snapshot.ToJsonString(s_readable).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";

    /// <remarks>Files are edited by hand. A misspelled name would be a value that is not compared.</remarks>
    private static JsonObject Checked(JsonObject snapshot)
    {
        foreach ((string name, JsonNode? value) in snapshot)
        {
            _ = (name, value) switch
            {
                (Value, null or JsonObject) or (Issues, JsonArray) => true,
                (Value, _) => throw new JsonException($"'{Value}' is not an object."),
                (Issues, _) => throw new JsonException($"'{Issues}' is not an array."),
                _ => throw new JsonException($"'{name}' is neither '{Value}' nor '{Issues}'."),
            };
        }

        return snapshot.ContainsKey(Value) ? snapshot : throw new JsonException($"'{Value}' is missing.");
    }

    /// <remarks>A JsonObject throws for duplicate names, but only when it is first accessed.</remarks>
    private static void Visit(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((_, JsonNode? member) in members)
                {
                    Visit(member);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    Visit(item);
                }

                break;
        }
    }

    private static JsonObject Of(HtmlIssue issue) => new() { ["path"] = issue.Path, ["kind"] = issue.Kind.ToString(), ["severity"] = issue.Severity.ToString() };
}
