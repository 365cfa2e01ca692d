using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <content>The sources of dictionaries.</content>
internal sealed partial class SourceParser
{
    /// <summary>Whether the value of an entry is whether there is a match: as of a single member.</summary>
    public static bool IsPresence(SourceModel source, MemberType type) =>
        type is { Value: ValueKind.Boolean, List: ListKind.Dictionary } && source is { Kind: SourceKind.Css, AttributeNames.Count: 0, Pattern: null, Conversion: null };

    private EntryModel? ParseEntry(AttributeReader attribute, SelectorList? selector)
    {
        if (!IsDictionary)
        {
            Refuse(attribute, "Key", isRefused: true, "on a member that is no dictionary");
            Refuse(attribute, "Value", isRefused: true, "on a member that is no dictionary");
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

    /// <summary>Whether an option says something of the keys of a dictionary, whatever the values are.</summary>
    private bool IsOfKey(string option) => IsDictionary && (option == "Exclude" || MayHave(option, type.KeyValue));
}
