using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <content>The sources of dictionaries.</content>
internal sealed partial class SourceParser
{
    private EntryModel? ParseEntry(AttributeReader attribute, SelectorList? selector)
    {
        if (!IsDictionary)
        {
            return null;
        }

        if (!attribute.Has("Key") || !attribute.Has("Value"))
        {
            string missing = attribute.Has("Key") ? "Value" : attribute.Has("Value") ? "Key" : "Key and Value";
            reporter.Report(DiagnosticDescriptors.EntryIsIncomplete, attribute.Location, slot.Name, missing);
            return null;
        }

        string key = attribute.Get<string>("Key") ?? string.Empty;
        string value = attribute.Get<string>("Value") ?? string.Empty;
        SelectorScope scope = SelectorScope.Match(selector, attribute.Text());
        SelectorList? keySelector = SelectorArgument.Parse(attribute, "Key", key, scope, reporter);
        SelectorList? valueSelector = SelectorArgument.Parse(attribute, "Value", value, scope, reporter);
        return keySelector is null || valueSelector is null ? null : new EntryModel(keySelector, key, valueSelector, value);
    }
}
