using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns the sources of a member into models, and checks them against each other.</summary>
internal static class SourceListParser
{
    /// <summary>Parses the sources of a member, in the order in which they are written.</summary>
    /// <returns>The sources without an error.</returns>
    public static EquatableArray<SourceModel> Parse(in MemberContext member)
    {
        var diagnostics = new SourceDiagnostics(member.Reporter);
        EquatableArray<SourceModel> sources = ParseAll(member with { Reporter = diagnostics.Reporter });
        diagnostics.Forward();
        return sources;
    }

    private static EquatableArray<SourceModel> ParseAll(in MemberContext member)
    {
        DiagnosticReporter reporter = member.Reporter;
        var sources = new List<SourceModel>(member.Slot.Sources.Length);
        List<(AttributeReader Attribute, SourceModel Source)>? written = reporter.Receiver is null ? null : [];
        var shadowed = new ShadowedSourceCheck(member.Type.Value!.Value, member.IsList, reporter);
        AttributeData? last = null;

        foreach (AttributeData data in member.Slot.Sources)
        {
            AttributeReader attribute = member.Schema.ReaderOf(data);

            if (last is not null)
            {
                reporter.Report(DiagnosticDescriptors.SourceIsUnreachable, attribute.Location, AttributeText.Of(last));
            }

            if (SourceParser.Parse(data, attribute, member) is { } source)
            {
                sources.Add(source);
                written?.Add((attribute, source));

                if (last is null)
                {
                    shadowed.Add(attribute, source);
                }

                last ??= source.Nature == SourceNature.Presence && !member.IsList ? data : null;
            }
        }

        if (written is not null)
        {
            TimeElementCheck.Check(written, member.Type, reporter);
            StringTypeCheck.Check(written, member, reporter);
            CoveredNamesCheck.Check(written, member, reporter);
        }

        return new EquatableArray<SourceModel>(sources);
    }
}
