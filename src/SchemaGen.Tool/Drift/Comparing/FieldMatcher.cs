using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Drift.Counts;

namespace SchemaGen.Tool.Drift.Comparing;

/// <summary>Matches the members of a schema with those of its baseline, and describes the changes of the schema.</summary>
internal sealed class FieldMatcher
{
    private readonly ILookup<string, FieldCounts> _before;
    private readonly ILookup<string, FieldCounts> _now;
    private readonly List<MatchedField> _matches = [];
    private readonly List<string> _changes = [];

    private FieldMatcher(SchemaCounts before, SchemaCounts now)
    {
        _before = before.Fields.ToLookup(static field => ParentOf(field.Path), StringComparer.Ordinal);
        _now = now.Fields.ToLookup(static field => ParentOf(field.Path), StringComparer.Ordinal);
    }

    /// <summary>Matches the members of a schema. A member with another name but with the sources of one that is gone has been renamed.</summary>
    /// <param name="before">The schema in the baseline.</param>
    /// <param name="now">The schema now.</param>
    /// <param name="changes">Sentences about members and sources that were added, removed, moved or renamed.</param>
    public static IReadOnlyList<MatchedField> Match(SchemaCounts before, SchemaCounts now, out IReadOnlyList<string> changes)
    {
        var matcher = new FieldMatcher(before, now);
        matcher.MatchMembers(string.Empty, string.Empty);
        changes = matcher._changes;
        return matcher._matches;
    }

    /// <summary>Matches the members of a nested schema, or of the page.</summary>
    private void MatchMembers(string parentBefore, string parentNow)
    {
        List<FieldCounts> added = _now[parentNow].ToList();
        List<FieldCounts> removed = _before[parentBefore].ToList();
        var matches = new List<MatchedField>();

        Pair(static (before, now) => NameOf(before.Path) == NameOf(now.Path));
        int same = matches.Count;
        Pair((before, now) => HasSameSources(before, now) && added.Count(field => HasSameSources(before, field)) == 1 && removed.Count(field => HasSameSources(field, now)) == 1);
        _changes.AddRange(matches.Skip(same).Select(static match => $"{match.Now.Path} was {match.Before.Path} in the baseline."));
        _changes.AddRange(added.Select(static field => $"{field.Path} is not in the baseline."));
        _changes.AddRange(removed.Select(static field => $"{field.Path} of the baseline is no longer in the schema."));

        foreach (MatchedField match in matches)
        {
            _matches.Add(match);
            AddChanges(match);
            MatchMembers(match.Before.Path, match.Now.Path);
        }

        void Pair(Func<FieldCounts, FieldCounts, bool> isSame)
        {
            foreach (FieldCounts now in added.ToList())
            {
                if (removed.Find(before => isSame(before, now)) is { } before)
                {
                    matches.Add(new MatchedField(before, now));
                    added.Remove(now);
                    removed.Remove(before);
                }
            }
        }
    }

    private void AddChanges(MatchedField match)
    {
        List<string> before = match.Before.Sources.Select(static source => source.Source).ToList();
        List<string> now = match.Now.Sources.Select(static source => source.Source).ToList();
        _changes.AddRange(now.Except(before).Select(source => $"{match.Now.Path}: {source} is not in the baseline."));
        _changes.AddRange(before.Except(now).Select(source => $"{match.Now.Path}: {source} of the baseline is no longer in the schema."));

        if (!now.Where(before.Contains).SequenceEqual(before.Where(now.Contains)))
        {
            _changes.Add($"{match.Now.Path}: the sources have another order than in the baseline.");
        }
    }

    private static bool HasSameSources(FieldCounts before, FieldCounts now) => before.Sources.Count > 0 && new MatchedField(before, now).HasSameSources;

    /// <summary>Gets the path of the member whose value has a member; empty for a member of the page's schema.</summary>
    private static string ParentOf(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot < 0 ? string.Empty : path[..dot].EndsWith("[]", StringComparison.Ordinal) ? path[..(dot - 2)] : path[..dot];
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('.') + 1)..];
}
