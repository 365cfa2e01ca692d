using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emit;

/// <summary>A member through which a schema is used.</summary>
/// <param name="Kind">The member.</param>
/// <param name="Returns">Its type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Source">The parameter that it reads from; null for a property.</param>
/// <param name="Body">The expression that it returns.</param>
/// <param name="Summary">Its documentation.</param>
internal sealed record SurfaceMember(GeneratedMembers Kind, string Returns, string Name, string? Source, string Body, string Summary)
{
    /// <summary>Whether it throws because of the page's content.</summary>
    public bool CanThrow { get; init; }

    /// <summary>Whether its documentation lists the members of the schema.</summary>
    public bool HasTable { get; init; }

    /// <summary>Whether it is a member of the interface as well.</summary>
    public bool IsOfInterface { get; init; }
}
