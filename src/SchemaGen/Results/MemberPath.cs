using System;

namespace SchemaGen.Results;

/// <summary>The paths of members in issues and sources: <c>Comments[3].Score</c>.</summary>
internal static class MemberPath
{
    /// <summary>Gets the index of a member in its schema.</summary>
    /// <exception cref="ArgumentException">The schema has no such member.</exception>
    public static int IndexOf(HtmlSchemaDescriptor schema, ReadOnlySpan<char> member)
    {
        for (int i = 0; i < schema.Members.Count; i++)
        {
            if (member.Equals(schema.Members[i].Name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new ArgumentException($"'{schema.Name}' has no member '{member}' with a source.", nameof(member));
    }

    /// <summary>Checks that a path leads from member to member of nested schemas.</summary>
    /// <exception cref="ArgumentException">A schema on the path has no such member.</exception>
    public static void Check(HtmlSchemaDescriptor schema, string path)
    {
        HtmlSchemaDescriptor? current = schema;
        ReadOnlySpan<char> rest = path;

        while (true)
        {
            int dot = rest.IndexOf('.');
            ReadOnlySpan<char> step = dot < 0 ? rest : rest[..dot];
            int bracket = step.IndexOf('[');
            HtmlMemberDescriptor member = current.Members[IndexOf(current, bracket < 0 ? step : step[..bracket])];

            if (dot < 0)
            {
                return;
            }

            current = member.Schema ?? throw new ArgumentException($"'{path}' is no path of '{schema.Name}': '{member.Name}' is not a schema.", nameof(path));
            rest = rest[(dot + 1)..];
        }
    }
}
