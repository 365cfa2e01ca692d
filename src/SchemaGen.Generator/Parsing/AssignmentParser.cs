using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Decides how the value of a member gets into the object.</summary>
internal sealed class AssignmentParser(SchemaSymbol schema, DiagnosticReporter reporter)
{
    /// <summary>Parses the declaration of a member.</summary>
    /// <returns>Null if the member cannot be set.</returns>
    public AssignmentKind? Parse(MemberSlot slot, MissingRule missing)
    {
        if (slot.Parameter is { RefKind: not RefKind.None and not RefKind.In })
        {
            return CannotBeSet(slot, "the constructor's parameter is by reference");
        }

        if (slot.Parameter is not null)
        {
            return slot.Symbol is not null && MemberDeclarations.IsRequired(slot.Symbol) && !ConstructorChooser.SetsRequiredMembers(slot.Parameter.ContainingSymbol)
                ? CannotBeSet(slot, "it is required, and a parameter of the constructor as well; put [SetsRequiredMembers] on the constructor, or remove 'required'")
                : AssignmentKind.Constructor;
        }

        ISymbol symbol = slot.Symbol!;

        if (symbol.IsStatic)
        {
            return CannotBeSet(slot, "it is static");
        }

        if (schema.Type.IsAbstract)
        {
            // Nothing is generated for it; the schemas that derive from it are checked.
            return AssignmentKind.Initializer;
        }

        if (KnownTypes.IsForbidden(symbol) || (symbol is IPropertySymbol { SetMethod: { } set } && KnownTypes.IsForbidden(set)))
        {
            return CannotBeSet(slot, "[Obsolete] makes its use an error; let it be a warning, or remove the sources");
        }

        if (symbol is IPropertySymbol { SetMethod: null, OverriddenProperty: null, IsRequired: true } or IFieldSymbol { IsReadOnly: true, IsRequired: true } && schema.IsOwn(symbol))
        {
            // The compiler reports a required member that cannot be set.
            reporter.Fail();
            return null;
        }

        switch (symbol)
        {
            case IFieldSymbol { IsReadOnly: true } or IFieldSymbol { IsConst: true }:
                return CannotBeSet(slot, "the field is read-only; remove 'readonly', or take it as a parameter of the constructor");
            case IFieldSymbol:
                return BySetter(slot, symbol, isInitOnly: false, missing);
            case IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 }:
                return CannotBeSet(slot, "it implements an interface explicitly");
            case IPropertySymbol { RefKind: not RefKind.None }:
                return CannotBeSet(slot, "it returns a reference");
            case IPropertySymbol property when MemberDeclarations.SetterOf(property) is { } setter:
                return BySetter(slot, setter, setter.IsInitOnly, missing);
            case IPropertySymbol when !schema.IsOwn(symbol):
                return CannotBeSet(slot, OutOfReach(symbol));
            default:
                return CannotBeSet(slot, "it has no setter; add 'init', or take it as a parameter of the constructor");
        }
    }

    private AssignmentKind? BySetter(MemberSlot slot, ISymbol setter, bool isInitOnly, MissingRule missing)
    {
        if (!SymbolEqualityComparer.Default.Equals(setter.ContainingType, schema.Type) && !schema.CanUse(setter))
        {
            return ByAccessor(slot, setter);
        }

        return missing != MissingRule.Keep || MemberDeclarations.IsRequired(slot.Symbol!) ? AssignmentKind.Initializer
            : isInitOnly ? ByAccessor(slot, setter)
            : AssignmentKind.Setter;
    }

    /// <summary>Decides whether an accessor can set the member: .NET 8 has none for generic types, and private members of a referenced assembly may be missing in the reference assembly.</summary>
    private AssignmentKind? ByAccessor(MemberSlot slot, ISymbol setter)
    {
        if (setter.ContainingType.IsGenericType)
        {
            return CannotBeSet(slot, $"its setter is out of reach in the generic type '{TypeNames.Display(setter.ContainingType)}'; make it 'set' and accessible, or override it");
        }

        return schema.IsOwn(setter) || schema.CanUse(setter) ? AssignmentKind.Accessor : CannotBeSet(slot, OutOfReach(setter));
    }

    /// <summary>Describes a setter in another assembly. A build does not see private members of other assemblies, so an inaccessible setter looks like a missing one.</summary>
    private static string OutOfReach(ISymbol symbol) => $"it has no setter in reach in '{TypeNames.Display(symbol.ContainingType)}' of another assembly; override it";

    private AssignmentKind? CannotBeSet(MemberSlot slot, string reason)
    {
        reporter.Report(DiagnosticDescriptors.MemberCannotBeSet, schema.LocationOf(slot.Target), slot.Name, reason);
        return null;
    }
}
