using System.Text;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Selectors;

/// <summary>Reads one path of an expression of XPath.</summary>
internal sealed class XPathPathReader(string text)
{
    private static readonly Regex s_name = new(@"\G\s*(?:(?<axis>child|descendant|following-sibling)::)?(?<name>\*|[A-Za-z][A-Za-z0-9-]*)(?![A-Za-z0-9:(-])\s*", RegexOptions.CultureInvariant);

    private static readonly Regex s_attribute = new(@"\G\s*(?:@|attribute::)(?<name>[A-Za-z_][\w:.-]*)\s*\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_text = new(@"\G\s*text\(\)\s*\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_slashes = new(@"\G\s*(?<slashes>//?)", RegexOptions.CultureInvariant);

    private readonly StringBuilder _selector = new();

    /// <summary>Reads the path; null if no selector has the same meaning.</summary>
    public XPathSelector? Read()
    {
        string path = text.Trim();
        bool isRelative = path.StartsWith("./", System.StringComparison.Ordinal);
        int position = isRelative ? 1 : 0;
        bool isFirst = true;

        while (position < path.Length)
        {
            if (s_slashes.Match(path, position) is not { Success: true } slashes)
            {
                return null;
            }

            bool isChild = slashes.Groups["slashes"].Length == 1;
            position = slashes.Index + slashes.Length;

            if (!isFirst && s_text.IsMatch(path, position))
            {
                return Result(attribute: null);
            }

            if (s_attribute.Match(path, position) is { Success: true } attribute)
            {
                // '//a//@href' also reads the descendants of 'a'.
                return !isFirst && isChild ? Result(attribute.Groups["name"].Value) : null;
            }

            if (ReadStep(path, ref position, isChild, isFirst, isRelative) is not { } step)
            {
                return null;
            }

            _selector.Append(step);
            isFirst = false;
        }

        return Result(attribute: null);
    }

    /// <summary>Reads the conditions of a step of a path inside a predicate, which begins with a name instead of a slash.</summary>
    public static XPathSelector? ReadRelative(string path)
    {
        path = path.Trim();
        bool isDescendant = path.StartsWith(".//", System.StringComparison.Ordinal);
        XPathSelector? read = new XPathPathReader(isDescendant ? path.Substring(1) : "//" + (path.StartsWith("./", System.StringComparison.Ordinal) ? path.Substring(2) : path)).Read();
        return read is { Attribute: null } && path.Length > 0 ? read with { Selector = isDescendant ? read.Selector : "> " + read.Selector } : null;
    }

    /// <summary>Reads a name and its predicates, with the combinator before it; null if no selector has the same meaning.</summary>
    private static string? ReadStep(string path, ref int position, bool isChild, bool isFirst, bool isRelative)
    {
        if (s_name.Match(path, position) is not { Success: true } match)
        {
            return null;
        }

        string axis = match.Groups["axis"].Value;
        string name = match.Groups["name"].Value.ToLowerInvariant();
        var conditions = new StringBuilder();
        bool isFirstPredicate = true;
        position = match.Index + match.Length;

        while (position < path.Length && path[position] == '[')
        {
            int close = XPathText.Closing(path, position);

            // Positions on other axes, and those after another predicate, count other elements than the children of the parent.
            if (close < 0 || XPathPredicate.Convert(path.Substring(position + 1, close - position - 1), name, isFirstPredicate && axis is "" or "child") is not { } condition)
            {
                return null;
            }

            conditions.Append(condition);
            isFirstPredicate = false;
            position = close + 1;

            while (position < path.Length && char.IsWhiteSpace(path[position]))
            {
                position++;
            }
        }

        string? combinator = (axis, isChild, isFirst) switch
        {
            ("following-sibling", true, false) => " ~ ",
            ("following-sibling", _, _) => null,
            ("descendant", _, true) => string.Empty,
            ("descendant", _, false) => " ",
            (_, false, true) => string.Empty,
            (_, false, false) => " ",
            (_, true, false) => " > ",
            // An absolute path begins at the root element.
            (_, true, true) => isRelative ? ":scope > " : name == "html" ? string.Empty : null,
        };

        return combinator is null ? null : combinator + (name != "*" ? name : conditions.Length == 0 ? "*" : string.Empty) + conditions;
    }

    private XPathSelector? Result(string? attribute) => _selector.Length == 0 ? null : new XPathSelector(_selector.ToString(), attribute);
}
