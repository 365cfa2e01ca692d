using System;
using System.Collections.Generic;

namespace SchemaGen;

/// <summary>The sources that filled the members of a schema: <c>result.Sources[nameof(Article.Title)]</c>.</summary>
public readonly struct HtmlSources
{
    private readonly HtmlSchemaDescriptor? _schema;
    private readonly int[]? _filledBy;

    /// <param name="schema">The schema that was read.</param>
    /// <param name="filledBy">For each member, in the order of the descriptor, the index of the source that filled it; -1 for none.</param>
    internal HtmlSources(HtmlSchemaDescriptor schema, int[] filledBy)
    {
        _schema = schema;
        _filledBy = filledBy;
    }

    /// <summary>Gets the source that filled a member; null if no source did, or if no schema was found for the page.</summary>
    /// <param name="member">The name of the member.</param>
    /// <exception cref="ArgumentException">The schema has no such member.</exception>
    public HtmlSourceDescriptor? this[string member]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(member);

            if (_schema is null)
            {
                return null;
            }

            for (int i = 0; i < _schema.Members.Count; i++)
            {
                if (string.Equals(_schema.Members[i].Name, member, StringComparison.Ordinal))
                {
                    return FilledBy(i);
                }
            }

            throw new ArgumentException($"'{_schema.Name}' has no member '{member}' with a source.", nameof(member));
        }
    }

    /// <summary>All members with the sources that filled them, in the order of the schema.</summary>
    public IEnumerable<KeyValuePair<string, HtmlSourceDescriptor?>> All
    {
        get
        {
            for (int i = 0; i < (_schema?.Members.Count ?? 0); i++)
            {
                yield return new KeyValuePair<string, HtmlSourceDescriptor?>(_schema!.Members[i].Name, FilledBy(i));
            }
        }
    }

    private HtmlSourceDescriptor? FilledBy(int member) => _filledBy![member] is >= 0 and int source ? _schema!.Members[member].Sources[source] : null;
}
