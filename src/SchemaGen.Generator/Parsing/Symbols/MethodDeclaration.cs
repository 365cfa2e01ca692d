using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.CSharp;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Writes the declaration of a partial method as its other part repeats it, with qualified types.</summary>
internal static class MethodDeclaration
{
    /// <summary>Reports whether the other part can be written without another error: every type is known and needs no pointers, and the modifiers are those of a partial method.</summary>
    public static bool CanBeRepeated(IMethodSymbol method, MethodDeclarationSyntax syntax) =>
        CanBeNamed(method.ReturnType)
        && method.Parameters.All(static p => p.Name.Length > 0 && CanBeNamed(p.Type))
        && method.TypeParameters.All(static p => p.Name.Length > 0 && p.ConstraintTypes.All(CanBeNamed))
        && syntax.ExplicitInterfaceSpecifier is null
        && !syntax.Modifiers.Any(static m => m.Kind() is SyntaxKind.AbstractKeyword or SyntaxKind.ExternKeyword)
        && (syntax.Modifiers.Any(IsAccessibility) || method is { ReturnsVoid: true } && method.Parameters.All(static p => p.RefKind != RefKind.Out));

    /// <summary>Writes the declaration, without a body.</summary>
    public static string Of(IMethodSymbol method, MethodDeclarationSyntax syntax)
    {
        var text = new StringBuilder();

        foreach (SyntaxToken modifier in syntax.Modifiers)
        {
            text.Append(modifier.Text).Append(' ');
        }

        text.Append(method.ReturnsByRef ? "ref " : method.ReturnsByRefReadonly ? "ref readonly " : string.Empty)
            .Append(method.ReturnsVoid ? "void" : TypeNames.Qualified(method.ReturnType))
            .Append(' ').Append(CSharpText.Identifier(method.Name));

        if (method.TypeParameters.Length > 0)
        {
            text.Append('<').Append(string.Join(", ", method.TypeParameters.Select(static p => CSharpText.Identifier(p.Name)))).Append('>');
        }

        IEnumerable<string> parameters = method.Parameters.Zip(syntax.ParameterList.Parameters, static (symbol, parameter) =>
            string.Concat(parameter.Modifiers.Select(static m => m.Text + " ")) + TypeNames.Qualified(symbol.Type) + " " + CSharpText.Identifier(symbol.Name));
        text.Append('(').Append(string.Join(", ", parameters)).Append(')');

        foreach (ITypeParameterSymbol parameter in method.TypeParameters)
        {
            string constraints = string.Join(", ", ConstraintsOf(parameter, syntax));
            text.Append(constraints.Length == 0 ? string.Empty : $" where {CSharpText.Identifier(parameter.Name)} : {constraints}");
        }

        return text.ToString();
    }

    private static IEnumerable<string> ConstraintsOf(ITypeParameterSymbol parameter, MethodDeclarationSyntax syntax)
    {
        if (parameter.HasReferenceTypeConstraint)
        {
            yield return parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class";
        }
        else if (parameter.HasUnmanagedTypeConstraint)
        {
            yield return "unmanaged";
        }
        else if (parameter.HasValueTypeConstraint)
        {
            yield return "struct";
        }
        else if (parameter.HasNotNullConstraint)
        {
            yield return "notnull";
        }

        foreach (ITypeSymbol type in parameter.ConstraintTypes)
        {
            yield return TypeNames.Qualified(type);
        }

        if (parameter.HasConstructorConstraint)
        {
            yield return "new()";
        }

        // The oldest compiler that is supported has no symbol for it.
        foreach (TypeParameterConstraintClauseSyntax clause in syntax.ConstraintClauses)
        {
            if (clause.Name.Identifier.ValueText == parameter.Name && clause.Constraints.Any(static c => c.ToString().StartsWith("allows ", System.StringComparison.Ordinal)))
            {
                yield return "allows ref struct";
            }
        }
    }

    /// <summary>Reports whether a modifier states an accessibility.</summary>
    public static bool IsAccessibility(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PrivateKeyword;

    private static bool CanBeNamed(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error or TypeKind.Pointer or TypeKind.FunctionPointer } => false,
        IArrayTypeSymbol array => CanBeNamed(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.All(CanBeNamed) && !named.IsFileLocal,
        _ => true,
    };
}
