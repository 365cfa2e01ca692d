using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds sources of a member that give a value only where an earlier one has given it, and so have no effect: they read the same, or the same of fewer elements.</summary>
/// <remarks>Only warnings, which do not affect the generated code, so only the analyzer checks.</remarks>
/// <param name="value">The kind of the member's value.</param>
/// <param name="isList">Whether the member is a list or a dictionary.</param>
/// <param name="reporter">The receiver of the diagnostics.</param>
internal sealed class ShadowedSourceCheck(ValueKind value, bool isList, DiagnosticReporter reporter)
{
    private Dictionary<SourceModel, string>? _seen;
    private Dictionary<SourceModel, List<SourceModel>>? _covering;

    /// <summary>Checks the next source of the member.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="source">The parsed source.</param>
    public void Add(AttributeReader attribute, SourceModel source)
    {
        if (reporter.Receiver is null || reporter.HasErrors)
        {
            return;
        }

        _seen ??= [];
        SourceModel meaning = MeaningOf(source);

        if (_seen.TryGetValue(meaning, out string earlier))
        {
            reporter.Report(DiagnosticDescriptors.SourceIsShadowed, attribute.Location, earlier);
            return;
        }

        _seen.Add(meaning, source.Attribute);

        if (meaning is { Kind: SourceKind.Css, Selector: not null } && GivesForAnyMatch(source))
        {
            CheckCovered(attribute, meaning with { Attribute = source.Attribute }, meaning with { Selector = null, At = null });
        }
    }

    /// <summary>Reports a source that has only matches of earlier sources, which read the same.</summary>
    private void CheckCovered(AttributeReader attribute, SourceModel source, SourceModel reading)
    {
        _covering ??= [];

        if (!_covering.TryGetValue(reading, out List<SourceModel> earlier))
        {
            _covering.Add(reading, earlier = []);
        }

        var all = new SelectorList(new EquatableArray<ComplexSelector>((ComplexSelector[])[.. earlier.SelectMany(static e => e.Selector!.Selectors)]));

        if (SelectorContainment.Contains(all, source.Selector!))
        {
            SourceModel? one = earlier.Find(e => SelectorContainment.Contains(e.Selector!, source.Selector!));
            string sources = one is null ? "The sources before it match" : one.Attribute + " matches";
            reporter.Report(
                DiagnosticDescriptors.SelectorIsCovered,
                attribute.Location,
                $"{sources} each element that this source matches, and read{(one is null ? string.Empty : "s")} the same, so this source gives nothing more; write it before, or remove it");
        }
        else if (source.At is null)
        {
            // A source with an index leaves matches to the following ones.
            earlier.Add(source);
        }
    }

    /// <summary>Reports whether a source of one value gives it if any of its matches has one, and a list all that its matches have. A text that cannot be converted leaves the member to narrower sources.</summary>
    private bool GivesForAnyMatch(SourceModel source) => isList
        ? source.NextUntil is null
        : source.Nature switch
        {
            SourceNature.Text => value == ValueKind.Text && source.Conversion is null && (source.Join is null || source.Pattern is null),
            SourceNature.Element => source.Conversion is null,
            SourceNature.PatternTest or SourceNature.Schema => true,
            _ => false,
        };

    /// <summary>Removes from a source what does not affect its meaning, such as its spelling.</summary>
    private static SourceModel MeaningOf(SourceModel source) => source with
    {
        Attribute = string.Empty,
        Expression = source.Kind switch
        {
            SourceKind.Css or SourceKind.Body => string.Empty,
            SourceKind.Meta => string.Join(",", source.MetaNames).ToLowerInvariant(),
            _ => source.Expression,
        },
        MetaNames = EquatableArray<string>.Empty,
        Types = source.Types is { } types ? string.Join(",", CommaSeparated.Types(types).OrderBy(static t => t, StringComparer.Ordinal)) : null,
        Selector = NormalForm(source.Selector),
        Exclude = NormalForm(source.Exclude),
        ExcludeText = null,
        Body = source.Body is { } body ? body with { Summary = NormalForm(body.Summary), Headings = NormalForm(body.Headings), Paragraphs = NormalForm(body.Paragraphs), Figures = NormalForm(body.Figures) } : null,
        NextUntil = NormalForm(source.NextUntil),
        NextUntilText = null,
        Entry = source.Entry is { } entry ? new EntryModel(SelectorNormalForm.Of(entry.Key), string.Empty, SelectorNormalForm.Of(entry.Value), string.Empty) : null,
    };

    private static BodyRoleModel? NormalForm(BodyRoleModel? role) => role is null ? null : new BodyRoleModel(SelectorNormalForm.Of(role.Selector), Text: string.Empty);

    private static SelectorList? NormalForm(SelectorList? selector) => selector is null ? null : SelectorNormalForm.Of(selector);
}
