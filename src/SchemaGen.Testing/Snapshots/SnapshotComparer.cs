using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaGen.Testing.Snapshots;

/// <summary>Compares two snapshots of a page, value by value.</summary>
internal sealed class SnapshotComparer
{
    private const int MaxShownLength = 200;

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = PageSnapshot.MaxDepth };

    private readonly List<HtmlFieldDifference> _differences = [];

    private SnapshotComparer()
    {
    }

    /// <summary>Gets the differences, in the order of the members.</summary>
    public static IReadOnlyList<HtmlFieldDifference> Compare(JsonObject expected, JsonObject actual)
    {
        // Numbers and texts compare as they are written: 1.50 of a decimal is not 1.5, and a half surrogate cannot be written.
        actual = PageSnapshot.Parse(JsonSerializer.SerializeToUtf8Bytes(actual, s_readable));
        var comparer = new SnapshotComparer();
        comparer.Compare(string.Empty, expected[PageSnapshot.Value], actual[PageSnapshot.Value]);
        comparer.CompareIssues(expected[PageSnapshot.Issues] as JsonArray ?? [], actual[PageSnapshot.Issues] as JsonArray ?? []);
        return comparer._differences;
    }

    private void Compare(string path, JsonNode? expected, JsonNode? actual)
    {
        switch (expected, actual)
        {
            case (JsonObject a, JsonObject b):
                foreach (string name in a.Select(static member => member.Key).Union(b.Select(static member => member.Key)))
                {
                    Compare(PathOf(path, name), a[name], b[name]);
                }

                break;
            case (JsonArray a, JsonArray b):
                CompareItems(path, a, b);
                break;
            default:
                if (!AreEqual(expected, actual))
                {
                    _differences.Add(new HtmlFieldDifference(path, Show(expected), Show(actual)));
                }

                break;
        }
    }

    /// <remarks>An item that is added or missing shifts all after it: those that the lists have in common at the start and at the end are not differences.</remarks>
    private void CompareItems(string path, JsonArray expected, JsonArray actual)
    {
        if (expected.Count == actual.Count)
        {
            for (int i = 0; i < expected.Count; i++)
            {
                Compare(PathOf(path, i), expected[i], actual[i]);
            }

            return;
        }

        int common = Math.Min(expected.Count, actual.Count);
        int start = 0;
        int end = 0;

        while (start < common && AreEqual(expected[start], actual[start]))
        {
            start++;
        }

        while (end < common - start && AreEqual(expected[^(end + 1)], actual[^(end + 1)]))
        {
            end++;
        }

        _differences.Add(new HtmlFieldDifference(path, CountOf(expected), CountOf(actual)));

        for (int i = start; i < expected.Count - end; i++)
        {
            _differences.Add(new HtmlFieldDifference(PathOf(path, i), Show(expected[i]), Actual: null));
        }

        for (int i = start; i < actual.Count - end; i++)
        {
            _differences.Add(new HtmlFieldDifference(PathOf(path, i), Expected: null, Show(actual[i])));
        }
    }

    /// <remarks><see cref="JsonNode.DeepEquals"/> compares numbers as written on .NET 8, and by their values since .NET 9.</remarks>
    private static bool AreEqual(JsonNode? a, JsonNode? b) => (a, b) switch
    {
        (JsonObject x, JsonObject y) => x.Count == y.Count && x.All(member => y.TryGetPropertyValue(member.Key, out JsonNode? other) && AreEqual(member.Value, other)),
        (JsonArray x, JsonArray y) => x.Count == y.Count && x.Zip(y).All(static pair => AreEqual(pair.First, pair.Second)),
        _ => a?.ToJsonString(s_readable) == b?.ToJsonString(s_readable),
    };

    private void CompareIssues(JsonArray expected, JsonArray actual)
    {
        List<string> missing = expected.Select(Key).ToList();
        List<JsonNode?> added = [];

        foreach (JsonNode? issue in actual)
        {
            if (!missing.Remove(Key(issue)))
            {
                added.Add(issue);
            }
        }

        foreach (JsonNode? issue in expected.Where(issue => missing.Remove(Key(issue))))
        {
            _differences.Add(new HtmlFieldDifference(PathOf(issue), Describe(issue), Actual: null));
        }

        _differences.AddRange(added.Select(static issue => new HtmlFieldDifference(PathOf(issue), Expected: null, Describe(issue))));
    }

    /// <summary>Gets the path of a member or an entry.</summary>
    /// <remarks>Keys of dictionaries can be any text.</remarks>
    public static string PathOf(string path, string name) => (path.Length == 0, IsIdentifier(name)) switch
    {
        (true, _) => name,
        (false, true) => $"{path}.{name}",
        _ => $"{path}[{JsonSerializer.Serialize(name, s_readable)}]",
    };

    private static bool IsIdentifier(string name) => name.Length > 0 && !char.IsDigit(name[0]) && name.All(static c => char.IsLetterOrDigit(c) || c == '_');

    /// <summary>Gets the path of an item.</summary>
    public static string PathOf(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private static string Key(JsonNode? issue) => issue?.ToJsonString(s_readable) ?? string.Empty;

    private static string PathOf(JsonNode? issue) => TextOf(issue, "path");

    private static string Describe(JsonNode? issue) => $"the {(TextOf(issue, "severity") == nameof(HtmlIssueSeverity.Warning) ? "warning" : "error")} {TextOf(issue, "kind")}";

    private static string TextOf(JsonNode? issue, string name) => (issue as JsonObject)?[name]?.ToString() ?? string.Empty;

    private static string CountOf(JsonArray items) => string.Create(CultureInfo.InvariantCulture, $"{items.Count} item{(items.Count == 1 ? string.Empty : "s")}");

    private static string? Show(JsonNode? value)
    {
        string? text = value?.ToJsonString(s_readable);
        return text is { Length: > MaxShownLength } ? text[..(char.IsHighSurrogate(text[MaxShownLength - 1]) ? MaxShownLength - 1 : MaxShownLength)] + "…" : text;
    }
}
