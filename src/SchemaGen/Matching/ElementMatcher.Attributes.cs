using System;
using SchemaGen.Html;
using SchemaGen.Matching;

namespace SchemaGen.Runtime;

/// <content>Classes, ids and attributes (Selectors 4, 6).</content>
/// <remarks>A name without a namespace means an attribute in no namespace. All attributes are in none, except <c>xlink:href</c> and the like in SVG and MathML. Values are compared as spans; nothing is allocated.</remarks>
public abstract partial class ElementMatcher
{
    private delegate bool Comparison(ReadOnlySpan<char> text, string value, bool ignoreCase);

    /// <summary>Gets the names in the class attribute that selectors need, with a bit for each.</summary>
    protected ulong Classes(int row, KnownNames names)
    {
        ArgumentNullException.ThrowIfNull(names);

        return _tree.TryGetAttribute(row, AttributeNames.Class, "class", out ReadOnlySpan<char> classes) ? names.In(classes, _tree.IsInQuirksMode) : 0;
    }

    /// <summary>Reports whether a name is in the class attribute; for names beyond the 64 that <see cref="Classes"/> reports at once.</summary>
    protected bool HasClassName(int row, string name) =>
        _tree.TryGetAttribute(row, AttributeNames.Class, "class", out ReadOnlySpan<char> classes) && AttributeTest.Includes(classes, name, _tree.IsInQuirksMode);

    /// <summary>Reports whether an element has an id.</summary>
    protected bool HasId(int row, string id) =>
        _tree.TryGetAttribute(row, AttributeNames.Id, "id", out ReadOnlySpan<char> own) && AttributeTest.EqualsText(own, id, _tree.IsInQuirksMode);

    /// <summary>Matches <c>[name]</c>.</summary>
    protected bool HasAttribute(int row, string name, bool anyNamespace = false) => Test(row, name, string.Empty, ignoreCase: false, anyNamespace, static (_, _, _) => true);

    /// <summary>Matches <c>[name=value]</c>.</summary>
    protected bool AttributeEquals(int row, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(row, name, value, ignoreCase, anyNamespace, AttributeTest.EqualsText);

    /// <summary>Matches <c>[name~=value]</c>.</summary>
    protected bool AttributeIncludes(int row, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(row, name, value, ignoreCase, anyNamespace, AttributeTest.Includes);

    /// <summary>Matches <c>[name|=value]</c>.</summary>
    protected bool AttributeMatchesDash(int row, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(row, name, value, ignoreCase, anyNamespace, AttributeTest.DashMatches);

    /// <summary>Matches <c>[name^=value]</c>.</summary>
    protected bool AttributeStartsWith(int row, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(row, name, value, ignoreCase, anyNamespace, AttributeTest.StartsWith);

    /// <summary>Matches <c>[name$=value]</c>.</summary>
    protected bool AttributeEndsWith(int row, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(row, name, value, ignoreCase, anyNamespace, AttributeTest.EndsWith);

    /// <summary>Matches <c>[name*=value]</c>.</summary>
    protected bool AttributeContains(int row, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(row, name, value, ignoreCase, anyNamespace, AttributeTest.Contains);

    /// <summary>Gets the names of a meta element that the schema needs, with a bit for each, compared without ASCII case: its <c>name</c> or <c>http-equiv</c>, a token of its <c>property</c>, or a token of its <c>itemprop</c> that describes the page.</summary>
    protected ulong MetaNames(int row, KnownNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        ulong found = 0;
        ulong properties = 0;
        int count = _tree.CountAttributes(row);

        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<char> name = _tree.AttributeAt(row, i, out bool hasNamespace, out ReadOnlySpan<char> value);

            if (hasNamespace)
            {
                continue;
            }

            switch (name)
            {
                case "name" or "http-equiv":
                    found |= names.Of(value, ignoreCase: true);
                    break;
                case "property":
                    found |= names.In(value, ignoreCase: true);
                    break;
                case "itemprop":
                    properties = names.In(value, ignoreCase: true);
                    break;
            }
        }

        return (properties & ~found) != 0 && _page.Microdata.DescribesPage(row) ? found | properties : found;
    }

    /// <summary>Reports whether a meta element has a name; for names beyond the 64 that <see cref="MetaNames"/> reports at once.</summary>
    protected internal bool HasMetaName(int row, string name) =>
        AttributeIncludes(row, "property", name, ignoreCase: true)
        || AttributeEquals(row, "name", name, ignoreCase: true)
        || AttributeEquals(row, "http-equiv", name, ignoreCase: true)
        || (AttributeIncludes(row, "itemprop", name, ignoreCase: true) && _page.Microdata.DescribesPage(row));

    private bool Test(int row, string name, string value, bool ignoreCase, bool anyNamespace, Comparison comparison)
    {
        if (!anyNamespace)
        {
            return _tree.TryGetAttribute(row, name, out ReadOnlySpan<char> text) && comparison(text, value, ignoreCase);
        }

        int count = _tree.CountAttributes(row);

        for (int i = 0; i < count; i++)
        {
            if (_tree.AttributeAt(row, i, out _, out ReadOnlySpan<char> text).SequenceEqual(name) && comparison(text, value, ignoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
