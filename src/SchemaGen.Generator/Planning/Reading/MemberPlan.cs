using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>How a member is read, and how its value gets into the object.</summary>
internal sealed record MemberPlan
{
    /// <summary>The member.</summary>
    public required MemberModel Member { get; init; }

    /// <summary>The name of the method that reads it.</summary>
    public required string Method { get; init; }

    /// <summary>The local variable of its value.</summary>
    public required string Local { get; init; }

    /// <summary>The local variable of whether it was filled; null if nobody asks.</summary>
    public string? Filled { get; init; }

    /// <summary>The name of the constant that holds the texts of its enum.</summary>
    public string? EnumNames { get; init; }

    /// <summary>The name of the constant that holds the texts of the enum of its keys.</summary>
    public string? KeyEnumNames { get; init; }

    /// <summary>The name of the accessor that sets it.</summary>
    public string? Accessor { get; init; }

    /// <summary>The lists of matches that it reads, in the order of the method's parameters.</summary>
    public required EquatableArray<MatchArgument> Matches { get; init; }

    /// <summary>Its sources.</summary>
    public required EquatableArray<ReadPlan> Reads { get; init; }
}
