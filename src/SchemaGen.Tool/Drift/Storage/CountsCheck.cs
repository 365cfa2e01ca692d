using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Drift.Counts;

namespace SchemaGen.Tool.Drift.Storage;

/// <summary>Checks numbers that were read from a file, which may have been edited or merged by hand.</summary>
internal static class CountsCheck
{
    /// <summary>Gets a sentence about the first fault; null if there is none.</summary>
    public static string? FaultOf(IReadOnlyList<SchemaCounts>? schemas)
    {
        if (schemas is null || schemas.Contains(null!))
        {
            return "A schema is null.";
        }

        return DuplicateOf(schemas.Select(static schema => schema.Schema)) is { } name ? $"The schema '{name}' is in it twice." : schemas.Select(FaultOf).FirstOrDefault(static fault => fault is not null);
    }

    private static string? FaultOf(SchemaCounts schema)
    {
        if (schema is { Schema: null } or { Routes: null } or { Fields: null } or { Issues: null } || schema.Routes.Contains(null!) || schema.Fields.Contains(null!) || schema.Issues.Contains(null!))
        {
            return $"A value of the schema '{schema.Schema}' is null.";
        }

        if (schema.Pages < 0 || !IsPartOf(schema.Unread, schema.Pages) || !IsPartOf(schema.Failed, schema.Pages))
        {
            return $"The numbers of pages of the schema '{schema.Schema}' contradict each other.";
        }

        string? fault = schema.Fields.Select(field => FaultOf(schema, field)).FirstOrDefault(static fault => fault is not null);
        return fault
            ?? (DuplicateOf(schema.Fields.Select(static field => field.Path)) is { } path ? $"The member '{path}' of the schema '{schema.Schema}' is in it twice." : null)
            ?? (DuplicateOf(schema.Issues.Select(static issue => $"{issue.Severity} {issue.Kind} of '{issue.Path}'")) is { } kind ? $"The issue {kind} of the schema '{schema.Schema}' is in it twice." : null)
            ?? schema.Issues.Where(issue => issue.Path is null || !IsPartOf(issue.Pages, schema.Pages)).Select(issue => $"The number of pages of an issue of the schema '{schema.Schema}' contradicts the number of its pages.").FirstOrDefault();
    }

    private static string? FaultOf(SchemaCounts schema, FieldCounts field)
    {
        if (field is { Path: null } or { Sources: null } || field.Sources.Any(static source => source?.Source is null))
        {
            return $"A value of a member of the schema '{schema.Schema}' is null.";
        }

        if (DuplicateOf(field.Sources.Select(static source => source.Source)) is { } twice)
        {
            return $"The source {twice} of '{field.Path}' of the schema '{schema.Schema}' is in it twice.";
        }

        bool isRight = IsPartOf(field.Pages, schema.Pages) && IsPartOf(field.Empty, field.Pages) && field.Sources.All(source => IsPartOf(source.Gives, field.Pages) && IsPartOf(source.Fills, source.Gives));
        return isRight ? null : $"The numbers of pages of '{field.Path}' of the schema '{schema.Schema}' contradict each other.";
    }

    private static bool IsPartOf(int part, int whole) => part >= 0 && part <= whole;

    private static string? DuplicateOf(IEnumerable<string> names) => names.GroupBy(static name => name).FirstOrDefault(static group => group.Count() > 1)?.Key;
}
