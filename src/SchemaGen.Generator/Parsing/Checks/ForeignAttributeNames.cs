using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Names and expressions of other libraries and the DOM for the attributes that <c>Attr</c> names.</summary>
internal static class ForeignAttributeNames
{
    private const string Name = @"[\w:.-]+";

    /// <summary><c>@href</c> of XPath, <c>img@src</c> of x-ray, <c>::attr(href)</c> of parsel, <c>a[href]</c> of CSS, <c>abs:href</c> of jsoup.</summary>
    private static readonly Regex s_wrapped = new(
        $@"\A(?:(?<selector>[^\[\]@:,]*)(?:::?attr\(\s*['""]?(?<name>{Name})['""]?\s*\)|@(?<name>{Name})|\[\s*['""]?@?(?<name>{Name})['""]?\s*(?:[~|^$*]?=[^\[\]]*)?\])|attr(?:ibute)?[:.(]\s*['""]?(?<name>{Name})['""]?\s*\)?|abs:(?<name>{Name})|(?<name>{Name})\s*=.*)\z",
        RegexOptions.CultureInvariant);

    private static readonly Regex s_name = new($@"\A{Name}\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_separators = new(@"[ \t\n\f\r|;/?]+", RegexOptions.CultureInvariant);

    private static readonly Regex s_wildcard = new(@"\A[\w:.-]*\*[\w:.*-]*\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_camelCase = new(@"\A(?:dataset[.\[]['""]?(?<data>\w+)['""]?\]?|(?<prefix>data|aria)(?<rest>[A-Z]\w*)|data[._](?<data>\w+))\z", RegexOptions.CultureInvariant);

    /// <summary>Properties of the DOM for the text or the markup of an element, and their names in other libraries.</summary>
    private static readonly Dictionary<string, string> s_contents = new(StringComparer.OrdinalIgnoreCase)
    {
        ["innerHTML"] = "InnerHtml", ["html"] = "InnerHtml", ["html()"] = "InnerHtml", ["outerHTML"] = "OuterHtml",
        ["textContent"] = string.Empty, ["innerText"] = string.Empty, ["outerText"] = string.Empty, ["nodeValue"] = string.Empty, ["text"] = string.Empty, ["text()"] = string.Empty,
        ["::text"] = string.Empty, [":text"] = string.Empty, ["#text"] = string.Empty, ["string()"] = string.Empty, ["string"] = string.Empty, ["ownText"] = "OwnText", ["ownText()"] = "OwnText",
    };

    /// <summary>Properties of the DOM whose attribute has another name.</summary>
    private static readonly Dictionary<string, string?> s_properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["className"] = "class", ["classList"] = "class", ["htmlFor"] = "for", ["currentSrc"] = "src", ["defaultValue"] = "value", ["httpEquiv"] = "http-equiv",
        ["acceptCharset"] = "accept-charset", ["dataset"] = null, ["attributes"] = null, ["tagName"] = null, ["nodeName"] = null, ["localName"] = null, ["childNodes"] = null, ["children"] = null,
    };

    /// <summary>Events, for which Vue and Alpine have attributes on the page itself: <c>@click</c>.</summary>
    private static readonly HashSet<string> s_events = new(StringComparer.Ordinal)
    {
        "blur", "change", "click", "dblclick", "drop", "error", "focus", "input", "keydown", "keypress", "keyup", "load", "mousedown", "mouseenter", "mouseleave", "mouseout", "mouseover", "mouseup",
        "resize", "scroll", "submit", "touchend", "touchmove", "touchstart",
    };

    /// <summary>Finds the meaning of a name in other libraries, and the replacement; null if it has none.</summary>
    public static ForeignName? Find(string name)
    {
        if (s_contents.TryGetValue(name, out string? mode))
        {
            return mode.Length == 0
                ? new ForeignName($"'{name}' is not an attribute but the text of an element, which is read without Attr; remove Attr", Argument: string.Empty)
                : new ForeignName($"'{name}' is not an attribute; remove Attr, and set Read = ReadMode.{mode}", Argument: "Read = ReadMode." + mode);
        }

        if (s_properties.TryGetValue(name, out string? attribute))
        {
            return attribute is null
                ? new ForeignName($"'{name}' is a property of the DOM and no attribute; name an attribute, or read the element with Using")
                : new ForeignName($"'{name}' is a property of the DOM; its attribute is '{attribute}', so write that", attribute);
        }

        if (s_camelCase.Match(name) is { Success: true } camel)
        {
            string prefix = camel.Groups["prefix"] is { Success: true } written ? written.Value : "data";
            string rest = camel.Groups["data"] is { Success: true } data ? data.Value : camel.Groups["rest"].Value;
            string hyphenated = prefix + "-" + (prefix == "aria" ? rest.ToLowerInvariant() : Hyphenate(rest));
            return new ForeignName($"'{name}' is how scripts write it; the attribute is '{hyphenated}', so write that", hyphenated);
        }

        if (s_wildcard.IsMatch(name))
        {
            return new ForeignName($"'{name}' is not a name, since Attr has no wildcards; write the name of the attribute, or several separated by commas");
        }

        return Wrapped(name) ?? Several(name);
    }

    private static ForeignName? Wrapped(string name)
    {
        Match match = s_wrapped.Match(name);

        if (!match.Success)
        {
            return null;
        }

        string wanted = match.Groups["name"].Value;
        bool isEvent = name[0] == '@' && (s_events.Contains(wanted) || wanted.IndexOfAny(['.', ':']) >= 0);
        return isEvent ? null
            : name.StartsWith("abs:", StringComparison.Ordinal) ? new ForeignName($"'{name}' is jsoup's; a member of type Uri is made absolute by itself, so write '{wanted}'", wanted)
            : new ForeignName($"'{name}' is not the name of an attribute; Attr takes the name alone, so write '{wanted}'", wanted);
    }

    private static ForeignName? Several(string name)
    {
        string[] parts = [.. s_separators.Split(name).Where(static part => part.Length > 0 && part != "or")];

        if (parts.Length < 2 || !parts.All(s_name.IsMatch))
        {
            return null;
        }

        string list = string.Join(", ", parts);
        return new ForeignName($"'{name}' is not the name of an attribute; several names are separated by commas, so write '{list}'", list);
    }

    private static string Hyphenate(string name) => Regex.Replace(name, "(?<=.)[A-Z]", static m => "-" + m.Value, RegexOptions.CultureInvariant).ToLowerInvariant().Replace('_', '-');
}
