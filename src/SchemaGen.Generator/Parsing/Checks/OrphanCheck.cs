using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds attributes of SchemaGen in places where they are not read.</summary>
internal sealed class OrphanCheck(INamedTypeSymbol type, Compilation compilation, Action<Diagnostic> report, CancellationToken cancellationToken)
{
    /// <summary>The kind of a block of extension members (C# 14), which the oldest supported compiler does not define.</summary>
    public const TypeKind Extension = (TypeKind)14;

    private const string Items = "ItemsAttribute";
    private const string HtmlConstructor = "HtmlConstructorAttribute";

    /// <summary>Checks a type that is not a schema.</summary>
    /// <remarks>
    /// A base class may have sources without being a schema, for those that derive from it. Where no schema does, the type itself is most likely meant to be one:
    /// that is one mistake, reported at its name. An abstract class that other assemblies see is not reported, since it cannot be a schema.
    /// </remarks>
    public void ParseOther()
    {
        bool isBase = type is { TypeKind: TypeKind.Class, IsSealed: false, IsStatic: false };
        bool hasSource = HasReadableSource();
        bool isRead = isBase && hasSource && DerivedTypes.IsReadByOthers(type, compilation, cancellationToken);

        if (!isRead && hasSource && DerivedTypes.IsTypeOfMember(type, compilation, cancellationToken))
        {
            // The error is reported at the member of this type.
            return;
        }

        if (!isRead && hasSource && TypeDeclarations.CanBeSchema(type))
        {
            string why = type.IsAbstract ? "no schema derives from it; put [HtmlSchema] on one that does"
                : isBase ? "it is not a schema, and none derives from it; put [HtmlSchema] on it"
                : "it is not a schema; put [HtmlSchema] on it";
            report(Diagnostic.Create(DiagnosticDescriptors.AttributeIsOrphaned, type.Locations.First(), $"The sources of '{type.Name}' have", why));
            return;
        }

        string cannot = type.TypeKind == Extension ? "an extension is not part of the type; write it on a member of a schema" : type.TypeKind is TypeKind.Class or TypeKind.Struct && TypeDeclarations.CanBeSchema(type)
            ? $"'{type.Name}' is not a schema; put [HtmlSchema] on it"
            : $"'{type.Name}' cannot be a schema; remove it, or write it on a member of one";

        foreach (ISymbol member in type.GetMembers())
        {
            cancellationToken.ThrowIfCancellationRequested();

            if (isRead && member.IsStatic && DerivedTypes.IsBaseOfSchema(type, compilation, cancellationToken))
            {
                // The schema reports a static member with a source as one that cannot be set.
                continue;
            }

            if (!isRead || !IsRead(member))
            {
                ReportAll(member, member.IsStatic && isRead ? "it is on a static member, which belongs to no object" : cannot);
            }
            else
            {
                ReportItemsWithoutSource(member);
            }

            Report(KnownTypes.Find(member, HtmlConstructor), cannot);
            ReportParameters(member, isRead && member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "only the constructor of a schema is called; write it on the property" : cannot);
        }
    }

    /// <summary>Checks a schema for attributes that its parser ignores.</summary>
    /// <param name="constructor">The constructor that builds it; null if there is none.</param>
    /// <param name="slots">The members with sources.</param>
    public void ParseSchema(IMethodSymbol? constructor, List<MemberSlot> slots)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            cancellationToken.ThrowIfCancellationRequested();

            if (SymbolEqualityComparer.Default.Equals(member, constructor))
            {
                foreach (IParameterSymbol parameter in constructor!.Parameters)
                {
                    MemberSlot? slot = slots.Find(s => SymbolEqualityComparer.Default.Equals(s.Parameter, parameter));

                    if (slot is null)
                    {
                        Report(KnownTypes.Find(parameter, Items), "there is no source");
                    }
                }

                continue;
            }

            if (!IsRead(member) && !member.IsStatic)
            {
                ReportAll(member, member is IFieldSymbol ? "the field is the property's own; write it without 'field:'" : "an indexer is not read");
            }
            else if (!slots.Exists(s => SymbolEqualityComparer.Default.Equals(s.Symbol, member)))
            {
                Report(KnownTypes.Find(member, Items), "there is no source");
            }

            if (constructor is null && !type.IsAbstract && member is IMethodSymbol { MethodKind: MethodKind.Constructor })
            {
                // No constructor could be chosen, which is an error already.
                continue;
            }

            Report(KnownTypes.Find(member, HtmlConstructor), type.IsAbstract ? $"'{type.Name}' is abstract and not constructed" : "a static constructor builds nothing");
            ReportParameters(member, member is IMethodSymbol { MethodKind: MethodKind.Constructor }
                ? type.IsAbstract ? $"'{type.Name}' is abstract and not constructed; write it on the property" : "another constructor builds the schema; put [HtmlConstructor] on this one"
                : "only parameters of the constructor are filled");
        }
    }

    /// <summary>Reports whether a member can be read if a schema has it.</summary>
    private static bool IsRead(ISymbol member) =>
        member is { IsStatic: false } and (IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false });

    /// <summary>Reports whether the type would read something if it were a schema.</summary>
    private bool HasReadableSource()
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (IsRead(member) ? !MemberSlots.Sources(member).IsEmpty
                : member is IMethodSymbol { MethodKind: MethodKind.Constructor, IsStatic: false } constructor && constructor.Parameters.Any(static p => !MemberSlots.Sources(p).IsEmpty))
            {
                return true;
            }
        }

        return false;
    }

    private void ReportParameters(ISymbol member, string why)
    {
        // The parameters of an indexer's accessors are those of the indexer, and the compiler adds methods to delegates and records.
        foreach (IParameterSymbol parameter in member switch
        {
            IPropertySymbol property => property.Parameters,
            IMethodSymbol { AssociatedSymbol: IPropertySymbol { IsIndexer: true } } => ImmutableArray<IParameterSymbol>.Empty,
            IMethodSymbol method when method.MethodKind == MethodKind.DelegateInvoke || type.TypeKind != TypeKind.Delegate => method.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        })
        {
            ReportAll(parameter, why);
        }
    }

    private void ReportItemsWithoutSource(ISymbol member)
    {
        if (MemberSlots.Sources(member).IsEmpty && !member.IsOverride)
        {
            Report(KnownTypes.Find(member, Items), "there is no source");
        }
    }

    private void ReportAll(ISymbol symbol, string why)
    {
        foreach (AttributeData source in MemberSlots.Sources(symbol))
        {
            Report(source, why);
        }

        Report(KnownTypes.Find(symbol, Items), why);
    }

    private void Report(AttributeData? data, string why)
    {
        // An attribute that a record's copy constructor or the like inherits from elsewhere is not written here.
        if (data?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax)
        {
            var attribute = new AttributeReader(data, compilation, cancellationToken);
            report(Diagnostic.Create(DiagnosticDescriptors.AttributeIsOrphaned, attribute.Location, $"[{attribute.Name}] has", why));
        }
    }
}
