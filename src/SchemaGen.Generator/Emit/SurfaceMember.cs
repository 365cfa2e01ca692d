using System;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emit;

/// <summary>A member through which a schema is used.</summary>
/// <param name="Kind">The member.</param>
/// <param name="Name">Its name.</param>
/// <param name="Source">The parameter that it reads from; null for a property.</param>
internal sealed record SurfaceMember(GeneratedMembers Kind, string Name, string? Source)
{
    /// <summary>Writes its type.</summary>
    public required Func<SurfaceEmitter, Written> Returns { get; init; }

    /// <summary>Writes the expression that it returns.</summary>
    public required Func<SurfaceEmitter, Written> Body { get; init; }

    /// <summary>Writes its documentation.</summary>
    public required Func<SurfaceEmitter, Written> Summary { get; init; }

    /// <summary>Whether it throws because of the page's content.</summary>
    public bool CanThrow { get; init; }

    /// <summary>Whether its documentation lists the members of the schema.</summary>
    public bool HasTable { get; init; }

    /// <summary>Whether it is a member of the interface as well.</summary>
    public bool IsOfInterface { get; init; }
}
