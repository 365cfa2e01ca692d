using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Reads the declarations of members.</summary>
internal static class MemberDeclarations
{
    /// <summary>Reports whether a member has the modifier <c>required</c>.</summary>
    public static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>Reports whether the type of a member is that of another declaration: the member overrides one of a base class, or implements one of an interface.</summary>
    public static bool HasImposedType(ISymbol member) =>
        member is IPropertySymbol { IsOverride: true }
        || (member is IPropertySymbol property && property.ContainingType.AllInterfaces
            .SelectMany(i => i.GetMembers(property.Name))
            .Any(declared => SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(declared), property)));

    /// <summary>Gets the setter of a property; that of the overridden property if an override has only the getter.</summary>
    public static IMethodSymbol? SetterOf(IPropertySymbol property) =>
        property.SetMethod ?? (property.OverriddenProperty is { } overridden ? SetterOf(overridden) : null);

    /// <summary>Gets the initializer of a member; null if there is none or the member belongs to another assembly.</summary>
    public static EqualsValueClauseSyntax? InitializerOf(ISymbol member, SchemaSymbol schema)
    {
        foreach (SyntaxReference reference in OwnDeclarationsOf(member, schema))
        {
            EqualsValueClauseSyntax? initializer = reference.GetSyntax(schema.CancellationToken) switch
            {
                PropertyDeclarationSyntax property => property.Initializer,
                VariableDeclaratorSyntax field => field.Initializer,
                _ => null,
            };

            if (initializer is not null)
            {
                return initializer;
            }
        }

        return null;
    }

    /// <summary>Reports whether the default of a parameter only silences the compiler: <c>= null!</c> or <c>= default!</c>.</summary>
    public static bool HasNoValue(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in parameter.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is ParameterSyntax { Default.Value: var value } && IsNoValue(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports whether an expression only silences the compiler: <c>null!</c> or <c>default!</c>.</summary>
    public static bool IsNoValue(ExpressionSyntax expression) =>
        expression is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var operand }
        && (operand.IsKind(SyntaxKind.NullLiteralExpression) || operand.IsKind(SyntaxKind.DefaultLiteralExpression) || operand.IsKind(SyntaxKind.DefaultExpression));

    /// <summary>Gets the location of a member's type in its declaration; that of the member if the declaration is in another assembly.</summary>
    public static Location TypeLocation(MemberSlot slot, SchemaSymbol schema)
    {
        foreach (SyntaxReference reference in OwnDeclarationsOf(slot.Target, schema))
        {
            TypeSyntax? type = reference.GetSyntax(schema.CancellationToken) switch
            {
                PropertyDeclarationSyntax property => property.Type,
                ParameterSyntax parameter => parameter.Type,
                VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax field } => field.Type,
                _ => null,
            };

            if (type is not null)
            {
                return type.GetLocation();
            }
        }

        return schema.LocationOf(slot.Target);
    }

    private static ImmutableArray<SyntaxReference> OwnDeclarationsOf(ISymbol member, SchemaSymbol schema) =>
        schema.IsOwn(member) ? member.DeclaringSyntaxReferences : ImmutableArray<SyntaxReference>.Empty;
}
