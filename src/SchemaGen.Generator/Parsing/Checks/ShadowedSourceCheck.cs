using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds sources of a member that read the same as an earlier one, and so have no effect.</summary>
/// <remarks>Only warnings, which do not affect the generated code, so only the analyzer checks.</remarks>
internal sealed class ShadowedSourceCheck(DiagnosticReporter reporter)
{
    private Dictionary<SourceModel, string>? _seen;

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
        }
        else
        {
            _seen.Add(meaning, source.Attribute);
        }
    }

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
