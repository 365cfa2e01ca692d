using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds members of a type that no source can fill.</summary>
internal static class MemberTypeCheck
{
    /// <summary>Checks the type of a member.</summary>
    /// <returns>Whether values of the type can be read.</returns>
    public static bool Check(MemberSlot slot, MemberType type, SchemaSymbol schema, DiagnosticReporter reporter)
    {
        if (HasError(type.Underlying) || (type.Key is not null && HasError(type.Key)))
        {
            // The compiler reports it.
            reporter.Fail();
            return false;
        }

        if (ForbiddenIn(type, schema) is { } forbidden)
        {
            if (IsInObsolete(slot.Target))
            {
                Report($"and [Obsolete] makes the use of '{forbidden.Name}' an error in generated code; let it be a warning, or put [Obsolete] on '{schema.Type.Name}' as well");
            }
            else
            {
                // The compiler reports the use of the type in the declaration of the member.
                reporter.Fail();
            }

            return false;
        }

        if (type.Value is null)
        {
            Report(slot.Sources.Any(static s => KnownTypes.IsAttribute(s.AttributeClass, "BodyAttribute")) ? "which [Body] does not give; use ArticleBody"
                : type.Underlying is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsTupleType: false, IsStatic: false } && schema.IsOwn(type.Underlying)
                ? "which is not a schema; put [HtmlSchema] on it, use a type that text converts to, or name code of yours that converts with Using or Converter"
                : "which text does not convert to; use string, a number, a date, Uri, IElement, a schema, or a list or dictionary of one of these, or name code of yours that converts with Using or Converter");
            return false;
        }

        if (type is { Key: not null, KeyValue: null })
        {
            Report("whose keys text does not convert to; use string, a number, a date, Uri or an enum, without '?'");
            return false;
        }

        if (type is { Value: ValueKind.Schema, Underlying: INamedTypeSymbol nested })
        {
            if (nested.IsAbstract)
            {
                Report("which is abstract and cannot be constructed; use a schema that derives from it");
                return false;
            }

            if (!ShapeCheck.CanGenerate(nested, schema.CancellationToken))
            {
                // Reported for the nested schema: one mistake is one error.
                reporter.Fail();
                return false;
            }
        }

        return true;

        void Report(string problem) => reporter.Report(
            DiagnosticDescriptors.MemberTypeIsUnsupported,
            MemberDeclarations.TypeLocation(slot, schema),
            slot.Name,
            TypeNames.Display(slot.Type),
            problem);
    }

    /// <summary>Gets the part of a member's type whose use in generated code is an error; null if there is none.</summary>
    private static ISymbol? ForbiddenIn(MemberType type, SchemaSymbol schema) =>
        schema.Type.IsAbstract || IsInObsolete(schema.Type) ? null
        : KnownTypes.ForbiddenIn(type.Underlying) ?? (type.Key is null ? null : KnownTypes.ForbiddenIn(type.Key));

    /// <summary>Reports whether the compiler accepts the uses of obsolete types and members in a declaration.</summary>
    private static bool IsInObsolete(ISymbol symbol)
    {
        for (ISymbol? level = symbol; level is not null and not INamespaceSymbol; level = level.ContainingSymbol)
        {
            foreach (AttributeData attribute in level.GetAttributes())
            {
                if (KnownTypes.IsOf(attribute, "System", "ObsoleteAttribute"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Reports whether the compiler refuses a type as that of a member: it is unknown, or local to its file, which no schema can be.</summary>
    private static bool HasError(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } or INamedTypeSymbol { IsFileLocal: true } => true,
        IArrayTypeSymbol array => HasError(array.ElementType),
        INamedTypeSymbol { TypeArguments.IsEmpty: false } named => named.TypeArguments.Any(HasError),
        _ => false,
    };
}
