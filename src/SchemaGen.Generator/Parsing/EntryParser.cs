using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Reads <c>Key</c> and <c>Value</c> of a dictionary.</summary>
internal static class EntryParser
{
    /// <summary>Parses the options of a source.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="selector">The selector of the entries; null if it has an error.</param>
    /// <param name="member">The dictionary.</param>
    /// <returns>Null if one of them is missing or has an error.</returns>
    public static EntryModel? Parse(AttributeReader attribute, SelectorList? selector, in MemberContext member)
    {
        if (!attribute.Has("Key") || !attribute.Has("Value"))
        {
            string missing = attribute.Has("Key") ? "Value" : attribute.Has("Value") ? "Key" : "Key and Value";
            member.Reporter.Report(DiagnosticDescriptors.EntryIsIncomplete, attribute.Location, member.Slot.Name, missing);
            return null;
        }

        string key = attribute.Get<string>("Key") ?? string.Empty;
        string value = attribute.Get<string>("Value") ?? string.Empty;
        SelectorScope scope = SelectorScope.Match(selector, attribute.Text());
        SelectorList? keySelector = SelectorArgument.Parse(attribute, "Key", key, scope, member.Reporter);
        SelectorList? valueSelector = SelectorArgument.Parse(attribute, "Value", value, scope, member.Reporter);
        return keySelector is null || valueSelector is null ? null : new EntryModel(keySelector, key, valueSelector, value);
    }
}
