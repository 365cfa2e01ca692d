using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Decides the value of a member that no source fills, by the contract that its declaration states.</summary>
internal static class MissingRuleParser
{
    /// <summary>Parses the declaration of a member.</summary>
    public static MissingRule Parse(in MemberContext member)
    {
        MemberSlot slot = member.Slot;
        bool isRequired = slot is { Symbol: { } symbol, Parameter: null } && MemberDeclarations.IsRequired(symbol);
        EqualsValueClauseSyntax? initializer = slot.Symbol is null ? null : MemberDeclarations.InitializerOf(slot.Symbol, member.Schema);

        if (isRequired && initializer is not null)
        {
            member.Reporter.Report(DiagnosticDescriptors.InitializerIsNeverUsed, initializer.GetLocation(), slot.Name);
        }

        return HasDefault(slot, isRequired, initializer, member.Schema) ? MissingRule.Keep
            : IsNullable(slot.Type, isRequired) ? MissingRule.Null
            : member.IsList ? MissingRule.Empty
            : MissingRule.Error;
    }

    /// <summary>Reports whether the declaration gives a value, which stays. That of a member in another assembly may do so, but its initializer cannot be seen.</summary>
    private static bool HasDefault(MemberSlot slot, bool isRequired, EqualsValueClauseSyntax? initializer, SchemaSymbol schema)
    {
        if (slot.Parameter is { } parameter)
        {
            return parameter.HasExplicitDefaultValue && !MemberDeclarations.HasNoValue(parameter, schema.CancellationToken);
        }

        bool hasInitializer = initializer is not null && !MemberDeclarations.IsNoValue(initializer.Value);
        return !isRequired && (hasInitializer || !schema.IsOwn(slot.Symbol!));
    }

    private static bool IsNullable(ITypeSymbol type, bool isRequired) =>
        type.IsReferenceType
            ? type.NullableAnnotation == NullableAnnotation.Annotated || (type.NullableAnnotation == NullableAnnotation.None && !isRequired)
            : MemberType.IsNullableValue(type);
}
