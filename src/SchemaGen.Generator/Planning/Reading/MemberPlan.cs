using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>The plan of reading a member and setting its value.</summary>
internal sealed record MemberPlan
{
    /// <summary>The member.</summary>
    public required MemberModel Member { get; init; }

    /// <summary>Whether the construction depends on whether the member was filled; otherwise its value is enough.</summary>
    public required bool KeepsFilled { get; init; }

    /// <summary>The constant with the texts of its enum.</summary>
    public int? EnumNames { get; init; }

    /// <summary>The constant with the texts of the enum of its keys.</summary>
    public int? KeyEnumNames { get; init; }

    /// <summary>The queries whose matches it reads, in the order of the method's parameters.</summary>
    public required EquatableArray<int> Matches { get; init; }

    /// <summary>Its sources.</summary>
    public required EquatableArray<ReadPlan> Reads { get; init; }
}
