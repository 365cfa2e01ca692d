using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds sources that read the text of elements where only an attribute has a value.</summary>
/// <remarks>Only warnings, which do not affect the generated code, so only the analyzer checks.</remarks>
internal static class TextReadCheck
{
    /// <summary>The elements without content (HTML, 13.1.2, void elements) and those whose content no browser shows, with the attribute that is usually read; empty if there is none.</summary>
    private static readonly Dictionary<string, string> s_empty = new(StringComparer.Ordinal)
    {
        ["area"] = "href", ["base"] = "href", ["br"] = string.Empty, ["col"] = string.Empty, ["embed"] = "src", ["hr"] = string.Empty, ["iframe"] = "src", ["img"] = "src", ["input"] = "value",
        ["link"] = "href", ["meta"] = "content", ["param"] = "value", ["source"] = "srcset, src", ["track"] = "src", ["wbr"] = string.Empty,
    };

    /// <summary>The elements with text whose address is an attribute.</summary>
    private static readonly Dictionary<string, string> s_addresses = new(StringComparer.Ordinal)
    {
        ["a"] = "href", ["audio"] = "src", ["blockquote"] = "cite", ["del"] = "cite", ["form"] = "action", ["image"] = "href", ["ins"] = "cite", ["object"] = "data", ["q"] = "cite", ["script"] = "src", ["video"] = "src",
    };

    /// <summary>Checks a source.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="source">The parsed source.</param>
    /// <param name="type">The type of the member.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="reporter">The receiver of the diagnostics.</param>
    public static void Check(AttributeReader attribute, SourceModel source, MemberType type, string name, DiagnosticReporter reporter)
    {
        if (source.Entry is { } entry)
        {
            CheckEmpty(attribute, "Key", entry.Key, source.Read, canHaveAttr: false, reporter);
        }

        SelectorList? selector = source.Entry?.Value ?? source.Selector;

        if (source.Nature is not (SourceNature.Text or SourceNature.PatternTest)
            || !source.Kind.ReadsElement()
            || (source.Kind == SourceKind.Css && selector is null)
            || source.AttributeNames.Count > 0)
        {
            return;
        }

        bool isEmpty = selector is not null && CheckEmpty(attribute, source.Entry is null ? string.Empty : "Value", selector, source.Read, canHaveAttr: true, reporter);

        // With an option for reading or extracting, the author means the text.
        if (!isEmpty && type.Value == ValueKind.Uri && source is { Conversion: null, Pattern: null, Split: null, Join: null } && !attribute.Has("Read"))
        {
            CheckAddress(attribute, selector, source, name, reporter);
        }
    }

    /// <summary>Checks the roles of a body that give texts.</summary>
    /// <param name="attribute">What is written.</param>
    /// <param name="body">What it means.</param>
    /// <param name="reporter">The receiver of the diagnostics.</param>
    public static void CheckBody(AttributeReader attribute, BodyModel body, DiagnosticReporter reporter)
    {
        CheckRole("Summary", body.Summary);
        CheckRole("Headings", body.Headings);
        CheckRole("Paragraphs", body.Paragraphs);

        void CheckRole(string role, BodyRoleModel? model)
        {
            if (model is not null)
            {
                CheckEmpty(attribute, role, model.Selector, ReadKind.Text, canHaveAttr: false, reporter);
            }
        }
    }

    /// <summary>Reports a selector of which no match has text.</summary>
    private static bool CheckEmpty(AttributeReader attribute, string argument, SelectorList selector, ReadKind read, bool canHaveAttr, DiagnosticReporter reporter)
    {
        if (read == ReadKind.OuterHtml || SelectorSubjects.Types(selector) is not { Count: > 0 } types || !types.All(s_empty.ContainsKey))
        {
            return false;
        }

        string attributes = string.Join(", ", types.SelectMany(static t => s_empty[t].Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)).Distinct());
        bool isKnown = canHaveAttr && types.All(static t => s_empty[t].Length > 0);
        string advice = isKnown ? $"set Attr = \"{attributes}\"" : "select an element that has";
        reporter.Report(DiagnosticDescriptors.ElementHasNoText, attribute.ValueLocation(argument), FixProperties.OfAddition(isKnown && !attribute.Has("Read") && !attribute.Has("Exclude") ? $"Attr = \"{attributes}\"" : null), string.Join(", ", types), advice);
        return true;
    }

    /// <summary>Reports an address that is read from the text of an element whose attribute has it.</summary>
    private static void CheckAddress(AttributeReader attribute, SelectorList? selector, SourceModel source, string name, DiagnosticReporter reporter)
    {
        IReadOnlyCollection<string>? types = selector is null ? null : SelectorSubjects.Types(selector);
        string[] attributes = types is null
            ? [.. ((string[])["href", "src", "data-src", "srcset"]).Where(a => selector is not null && SelectorSubjects.Requires(selector, a))]
            : [.. types.Where(s_addresses.ContainsKey).Select(static t => s_addresses[t]).Distinct()];

        if (types is not null && attributes.Length == 0)
        {
            return;
        }

        string list = string.Join(", ", attributes);
        string advice = attributes.Length > 0 ? $"set Attr = \"{list}\"" : "set Attr to the attribute that has it, such as 'href'";
        reporter.Report(
            DiagnosticDescriptors.AddressIsText,
            source.Kind == SourceKind.Self ? attribute.Location : attribute.ValueLocation(source.Entry is null ? string.Empty : "Value"),
            FixProperties.OfAddition(attributes.Length > 0 && source.Exclude is null ? $"Attr = \"{list}\"" : null),
            name,
            advice);
    }
}
