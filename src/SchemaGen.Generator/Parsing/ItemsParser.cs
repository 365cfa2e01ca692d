using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Reads <c>[Items]</c>.</summary>
internal static class ItemsParser
{
    /// <summary>Parses the attribute of a member; without one, the defaults apply.</summary>
    public static ItemsModel Parse(in MemberContext member)
    {
        if (member.Slot.Items is null)
        {
            return ItemsModel.Default;
        }

        AttributeReader attribute = member.Schema.ReaderOf(member.Slot.Items);

        if (attribute.IsBroken)
        {
            // The compiler reports it.
            member.Reporter.Fail();
            return ItemsModel.Default;
        }

        int min = attribute.Get<int>("Min");
        int max = attribute.Has("Max") ? attribute.Get<int>("Max") : int.MaxValue;

        if (!member.IsList)
        {
            member.Reporter.Report(DiagnosticDescriptors.ItemsIsInvalid, attribute.Location, $"[Items] has no effect on '{member.Slot.Name}', which is not a list; remove it");
        }
        else if (min < 0)
        {
            member.Reporter.Report(DiagnosticDescriptors.ItemsIsInvalid, attribute.ValueLocation("Min"), "Min is negative; a list cannot have fewer than 0 items");
        }
        else if (max < min)
        {
            member.Reporter.Report(DiagnosticDescriptors.ItemsIsInvalid, attribute.ValueLocation("Max"), "Max is less than Min; no list can satisfy both");
        }

        bool combine = attribute.Get<bool>("Combine");

        if (combine && member.Slot.Sources.Length == 1)
        {
            member.Reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.LocationOf("Combine"), "Combine", "on a member with one source");
        }

        return new ItemsModel(min, max, combine, attribute.Get<bool>("SkipInvalid"));
    }
}
