using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>The member that is being parsed, and its schema.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Settings">The settings of the schema.</param>
/// <param name="Slot">The member.</param>
/// <param name="Type">The type of the member.</param>
/// <param name="Reporter">The reporter of the member's diagnostics.</param>
internal readonly record struct MemberContext(SchemaSymbol Schema, SchemaSettings Settings, MemberSlot Slot, MemberType Type, DiagnosticReporter Reporter)
{
    /// <summary>Whether the member is a list or a dictionary.</summary>
    public bool IsList => Type.List != ListKind.None;

    /// <summary>Whether the member is a dictionary.</summary>
    public bool IsDictionary => Type.List == ListKind.Dictionary;
}
