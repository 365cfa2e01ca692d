using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tool.Scaffolding.Writing;

/// <summary>Renames members and nested types that have the name which the user chose for the schema, because a member cannot have the name of its type. Types hidden by that name are written with their namespace.</summary>
internal static class DraftNames
{
    private const string Prefix = "Page";

    /// <summary>The full names of the types that members have.</summary>
    private static readonly Dictionary<string, string> s_types = new[] { typeof(Uri), typeof(DateTimeOffset), typeof(DateTime), typeof(DateOnly), typeof(ArticleBody) }
        .ToDictionary(static type => type.Name, static type => type.FullName!, StringComparer.Ordinal);

    /// <summary>Changes the names.</summary>
    public static SchemaDraft Resolve(SchemaDraft draft)
    {
        string name = draft.Name;

        return draft with
        {
            Members = [.. draft.Members.Select(member => member with { Name = Free(member.Name), Type = TypeOf(member.Type) })],
            Nested = [.. draft.Nested.Select(nested => nested with { Name = Free(nested.Name), Members = [.. nested.Members.Select(member => member with { Type = TypeOf(member.Type) })] })],
        };

        string Free(string member) => member == name ? Prefix + member : member;

        string TypeOf(string type) => draft.Nested.Any(nested => nested.Name == type) ? Free(type) : type == name ? s_types.GetValueOrDefault(type, type) : type;
    }
}
