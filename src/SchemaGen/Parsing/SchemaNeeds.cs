using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace SchemaGen.Runtime;

/// <summary>What of a page a schema can see, so that the parser need not build the rest. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SchemaNeeds
{
    /// <summary>A schema that sees everything.</summary>
    internal static readonly SchemaNeeds All = new(NeededContent.All);

    /// <param name="content">What is needed beside elements and their text.</param>
    /// <param name="attributes">The attributes: <c>[class]</c> of any element, <c>img[src]</c> of one kind.</param>
    public SchemaNeeds(NeededContent content, params string[] attributes)
    {
        Content = content;
        Attributes = attributes;
    }

    /// <summary>What is needed beside elements and their text.</summary>
    internal NeededContent Content { get; }

    /// <summary>The attributes.</summary>
    internal IReadOnlyList<string> Attributes { get; }

    /// <summary>What a schema and those nested in it can see.</summary>
    internal static SchemaNeeds Of(HtmlSchemaDescriptor schema)
    {
        var seen = new HashSet<HtmlSchemaDescriptor>();
        Visit(schema, seen);
        NeededContent content = seen.Aggregate(NeededContent.None, static (all, s) => all | s.Needs.Content);

        // Nested schemas stand in the body.
        content &= seen.Count > 1 ? ~NeededContent.HeadFirst : ~NeededContent.None;
        return new SchemaNeeds(content, seen.SelectMany(static s => s.Needs.Attributes).Distinct(StringComparer.Ordinal).ToArray());
    }

    private static void Visit(HtmlSchemaDescriptor schema, HashSet<HtmlSchemaDescriptor> seen)
    {
        if (seen.Add(schema))
        {
            foreach (HtmlMemberDescriptor member in schema.Members)
            {
                if (member.Schema is { } nested)
                {
                    Visit(nested, seen);
                }
            }
        }
    }
}
