namespace SchemaGen.Generator.Emit;

/// <summary>The names for a member.</summary>
/// <param name="Method">The method that reads it.</param>
/// <param name="Field">The field of its value.</param>
/// <param name="Filled">The field of whether it was filled; null if the construction does not depend on it.</param>
/// <param name="Accessor">The accessor that sets it; null if it is set directly.</param>
internal sealed record MemberNames(string Method, string Field, string? Filled, string? Accessor);
