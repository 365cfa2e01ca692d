using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>The members of a schema and of those nested in it, by their paths without indexes.</summary>
/// <remarks>
/// A schema may contain itself, such as a comment with replies. It is followed once: the members of comments and of their replies have a path each, and those of replies to replies count as those of replies.
/// </remarks>
internal sealed class SchemaShape
{
    /// <summary>The number of times that a schema may be on a path.</summary>
    private const int MaxOccurrences = 2;

    private readonly HtmlSchemaDescriptor _schema;
    private readonly Dictionary<string, int> _indexes;
    private readonly ConcurrentDictionary<string, string> _paths = new(StringComparer.Ordinal);

    public SchemaShape(HtmlSchemaDescriptor schema)
    {
        _schema = schema;
        var fields = new List<CountedField>();
        AddFields(fields, string.Empty, [schema]);
        Fields = fields;
        _indexes = fields.Select(static (field, index) => (field.Path, index)).ToDictionary(static field => field.Path, static field => field.index, StringComparer.Ordinal);
    }

    /// <summary>The members in the order of the schema, those of a nested schema after the member that contains it.</summary>
    public IReadOnlyList<CountedField> Fields { get; }

    /// <summary>Gets the index of a member in <see cref="Fields"/>.</summary>
    /// <param name="path">The path of the value whose member it is, by <see cref="PathOfValue"/>.</param>
    /// <param name="member">The member.</param>
    public int IndexOf(string path, HtmlMemberDescriptor member) => _indexes[Join(path, member.Name)];

    /// <summary>Gets the path of a schema's value as it is counted: that of <c>Comments[3].Replies[0]</c> is <c>Comments[].Replies[]</c>.</summary>
    public string PathOfValue(string path) => path.Length == 0 ? path : _paths.GetOrAdd(WithoutIndexes(path), Fold);

    /// <summary>Gets the path of an issue as it is counted: that of <c>Comments[3].Author</c> is <c>Comments[].Author</c>.</summary>
    public string PathOfIssue(string path)
    {
        string member = WithoutIndexes(path);
        int dot = member.LastIndexOf('.');
        return dot < 0 ? member : Join(PathOfValue(member[..dot]), member[(dot + 1)..]);
    }

    private static string WithoutIndexes(string path)
    {
        if (!path.Contains('[', StringComparison.Ordinal))
        {
            return path;
        }

        var kept = new List<char>(path.Length);

        foreach (char c in path)
        {
            if (!char.IsAsciiDigit(c) || !IsIndex(kept))
            {
                kept.Add(c);
            }
        }

        return string.Concat(kept);

        static bool IsIndex(List<char> before) => before.Count > 0 && before[^1] == '[';
    }

    private static void AddFields(List<CountedField> fields, string path, List<HtmlSchemaDescriptor> chain)
    {
        foreach (HtmlMemberDescriptor member in chain[^1].Members)
        {
            fields.Add(new CountedField(Join(path, member.Name), member));

            if (member.Schema is { } nested && chain.Count(schema => schema == nested) < MaxOccurrences)
            {
                AddFields(fields, Join(path, StepOf(member)), [.. chain, nested]);
            }
        }
    }

    /// <summary>Cuts out the part of a path between two levels of a schema that contains itself.</summary>
    /// <remarks>The schema's own code reports issues at paths that it makes up. Those that lead to no schema stay as they are.</remarks>
    private string Fold(string path)
    {
        var levels = new List<(HtmlSchemaDescriptor Schema, string Path)> { (_schema, string.Empty) };

        foreach (string step in path.Split('.'))
        {
            string name = step.Split('[')[0];
            HtmlMemberDescriptor? member = levels[^1].Schema.Members.FirstOrDefault(candidate => candidate.Name == name);

            if (member?.Schema is not { } nested)
            {
                return path;
            }

            int second = SecondLevelOf(levels, nested);

            if (second >= 0)
            {
                levels.RemoveRange(second + 1, levels.Count - second - 1);
            }
            else
            {
                levels.Add((nested, Join(levels[^1].Path, StepOf(member))));
            }
        }

        return levels[^1].Path;
    }

    private static int SecondLevelOf(List<(HtmlSchemaDescriptor Schema, string Path)> levels, HtmlSchemaDescriptor schema)
    {
        int first = levels.FindIndex(level => level.Schema == schema);
        return first < 0 ? -1 : levels.FindIndex(first + 1, level => level.Schema == schema);
    }

    private static string StepOf(HtmlMemberDescriptor member) => member.IsList ? member.Name + "[]" : member.Name;

    private static string Join(string path, string step) => path.Length == 0 ? step : $"{path}.{step}";
}
