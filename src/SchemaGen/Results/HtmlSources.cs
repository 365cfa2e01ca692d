using System;
using System.Collections.Generic;
using AngleSharp.Dom;
using SchemaGen.Results;

namespace SchemaGen;

/// <summary>The sources that filled the members of a schema: <c>result.Sources[nameof(Article.Title)]</c>.</summary>
public readonly struct HtmlSources
{
    private readonly HtmlSchemaDescriptor? _schema;
    private readonly int[]? _filledBy;
    private readonly ElementSearch? _elements;

    /// <param name="schema">The schema that was read.</param>
    /// <param name="filledBy">For each member, in the order of the descriptor, the index of the source that filled it; -1 for none.</param>
    /// <param name="elements">Finds the elements that filled the members; null unless a caller's tree was read.</param>
    internal HtmlSources(HtmlSchemaDescriptor schema, int[] filledBy, ElementSearch? elements = null)
    {
        _schema = schema;
        _filledBy = filledBy;
        _elements = elements;
    }

    /// <summary>Gets the source that filled a member; null if no source did, or if no schema was found for the page.</summary>
    /// <param name="member">The name of the member.</param>
    /// <exception cref="ArgumentException">The schema has no such member.</exception>
    public HtmlSourceDescriptor? this[string member]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(member);
            return _schema is null ? null : FilledBy(MemberPath.IndexOf(_schema, member));
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

    /// <summary>Gets the elements whose texts, attributes or contents filled a member or an item, in the order in which they were read. Only for a tree that was passed to <c>Extract</c>; otherwise empty.</summary>
    /// <param name="path">
    /// The path, as in <see cref="HtmlIssue.Path"/>: <c>Title</c>, <c>Comments</c> for the elements of all items, <c>Comments[3].Score</c>. The index of an item is that of the match, blank ones counted.
    /// </param>
    /// <returns>
    /// The elements; empty if the path is not filled, or by a value that is not an element's: JSON-LD, Microdata, JSON, the address. A dictionary has the elements of keys and values, a body those of its texts and figures.
    /// </returns>
    /// <remarks>
    /// The first call reads the tree again, which must be as it was; converters and <c>OnExtracted</c> run again, too. Otherwise elements cost nothing, but the result keeps the tree alive.
    /// </remarks>
    /// <exception cref="ArgumentException">The schema has no such member.</exception>
    public IReadOnlyList<IElement> Elements(string path)
    {
        ArgumentNullException.ThrowIfNull(path);

        if (_schema is null)
        {
            return [];
        }

        MemberPath.Check(_schema, path);
        return _elements?.At(path) ?? [];
    }

    /// <summary>The elements and sources of all paths; empty unless a caller's tree was read. The first call reads the tree again.</summary>
    internal ReadingTrace Trace => _elements?.Trace ?? ReadingTrace.Empty;

    /// <summary>Creates the same sources with a search for elements.</summary>
    internal HtmlSources WithElements(ElementSearch elements) => new(_schema!, _filledBy!, elements);

    private HtmlSourceDescriptor? FilledBy(int member) => _filledBy![member] is >= 0 and int source ? _schema!.Members[member].Sources[source] : null;
}
