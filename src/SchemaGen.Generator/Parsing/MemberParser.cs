using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns a member with sources into a model: its type, its contract, and how its value gets into the object.</summary>
internal sealed class MemberParser(INamedTypeSymbol schema, Compilation compilation, SchemaSettings settings, DiagnosticReporter reporter, CancellationToken cancellationToken)
{
    /// <summary>Parses a member.</summary>
    /// <returns>Null if it has an error.</returns>
    public MemberModel? Parse(MemberSlot slot)
    {
        if (slot.IsScattered)
        {
            reporter.Report(DiagnosticDescriptors.SourcesAreScattered, LocationOf(slot.Target), slot.Name);
            return null;
        }

        MemberType type = MemberType.Of(slot.Type);

        // Code of the user that converts makes values of any type.
        if (type.Value is null or ValueKind.Schema && CanBeMade(type.Underlying) && slot.Sources.All(s => new AttributeReader(s, compilation, cancellationToken).NamesConversion))
        {
            type = type with { Value = ValueKind.Custom };
        }

        if (!CheckType(slot, type))
        {
            return null;
        }

        ItemsModel items = ParseItems(slot, type);
        MissingRule missing = RuleOf(slot, type);
        AssignmentKind? assignment = AssignmentOf(slot, missing);
        List<Diagnostic>? found = reporter.Receiver is null ? null : [];
        var sourceReporter = new DiagnosticReporter(found is null ? null : found.Add);
        EquatableArray<SourceModel> sources = ParseSources(slot, type, sourceReporter);

        if (found is not null)
        {
            Forward(found);
        }

        if (sourceReporter.HasErrors)
        {
            reporter.Fail();
        }

        return assignment is null || reporter.HasErrors ? null : new MemberModel
        {
            Name = slot.Name,
            Value = type.Value!.Value,
            ValueType = TypeNames.InCodeNotNull(type.Underlying, settings.TypeStyle),
            ValueTypeName = TypeNames.DisplayNotNull(type.Underlying),
            IsValueType = type.Underlying.IsValueType,
            List = type.List,
            ItemType = type.List == ListKind.None ? string.Empty : TypeNames.InCode(type.Item, settings.TypeStyle),
            IsItemNullable = MemberType.IsNullableValue(type.Item) || (type.Item.IsReferenceType && type.Item.NullableAnnotation == NullableAnnotation.Annotated),
            Key = type.Key is null ? null : KeyOf(type.Key, type.KeyValue!.Value, settings.TypeStyle),
            Missing = missing,
            Assignment = assignment.Value,
            ParameterName = slot.Parameter is null ? null : CSharpText.Identifier(slot.Parameter.Name),
            ParameterDefault = slot.Parameter is { HasExplicitDefaultValue: true } parameter ? AttributeText.Default(parameter) : null,
            DeclaringType = assignment == AssignmentKind.Accessor ? TypeNames.QualifiedNotNull(DeclaringTypeOf(slot)) : string.Empty,
            DeclaredType = assignment == AssignmentKind.Accessor ? TypeNames.InCode(slot.Type, settings.TypeStyle) : string.Empty,
            IsField = slot.Symbol is IFieldSymbol,
            IsStructMember = schema.IsValueType,
            Items = items,
            EnumNames = type.Value == ValueKind.Enum ? EnumNames.Of(type.Underlying) : EquatableArray<EnumNameModel>.Empty,
            Sources = sources,
        };
    }

    private static KeyModel KeyOf(ITypeSymbol type, ValueKind value, TypeStyle style) => new(
        value,
        TypeNames.InCodeNotNull(type, style),
        TypeNames.Display(type),
        type.IsValueType,
        value == ValueKind.Enum ? EnumNames.Of(type) : EquatableArray<EnumNameModel>.Empty);

    /// <summary>Whether a member must be set by who constructs.</summary>
    public static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    /// <summary>Whether a symbol is of the assembly that is compiled. What an IDE shows of the source of others, a build does not see.</summary>
    private bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>The type that has the setter: an override may have only the getter.</summary>
    private INamedTypeSymbol DeclaringTypeOf(MemberSlot slot) => slot.Symbol switch
    {
        null => schema,
        IPropertySymbol property when SetterOf(property) is { } setter => setter.ContainingType,
        { } symbol => symbol.ContainingType,
    };

    private bool CheckType(MemberSlot slot, MemberType type)
    {
        if (HasError(type.Underlying) || (type.Key is not null && HasError(type.Key)))
        {
            // The compiler reports it.
            reporter.Fail();
            return false;
        }

        if (!schema.IsAbstract && !IsInObsolete(schema) && (KnownTypes.ForbiddenIn(type.Underlying) ?? (type.Key is null ? null : KnownTypes.ForbiddenIn(type.Key))) is { } forbidden)
        {
            if (IsInObsolete(slot.Target))
            {
                reporter.Report(DiagnosticDescriptors.MemberTypeIsUnsupported, TypeLocation(slot), slot.Name, TypeNames.Display(slot.Type), $"and [Obsolete] makes the use of '{forbidden.Name}' an error in generated code; let it be a warning, or put [Obsolete] on '{schema.Name}' as well");
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
            string problem = slot.Sources.Any(static s => KnownTypes.IsAttribute(s.AttributeClass, "BodyAttribute"))
                ? "which [Body] does not give; use ArticleBody"
                : type.Underlying is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsTupleType: false, IsStatic: false } && IsOwn(type.Underlying)
                ? "which is no schema; put [HtmlSchema] on it, use a type that text converts to, or name code of yours that converts with Using or Converter"
                : "which text does not convert to; use string, a number, a date, Uri, IElement, a schema, or a list or dictionary of one of these, or name code of yours that converts with Using or Converter";
            reporter.Report(DiagnosticDescriptors.MemberTypeIsUnsupported, TypeLocation(slot), slot.Name, TypeNames.Display(slot.Type), problem);
            return false;
        }

        if (type is { Key: not null, KeyValue: null })
        {
            reporter.Report(DiagnosticDescriptors.MemberTypeIsUnsupported, TypeLocation(slot), slot.Name, TypeNames.Display(slot.Type), "whose keys text does not convert to; use string, a number, a date, Uri or an enum, without '?'");
            return false;
        }

        if (type.Value == ValueKind.Schema)
        {
            var nested = (INamedTypeSymbol)type.Underlying;

            if (nested.IsAbstract)
            {
                reporter.Report(DiagnosticDescriptors.MemberTypeIsUnsupported, TypeLocation(slot), slot.Name, TypeNames.Display(slot.Type), "which is abstract and cannot be constructed; use a schema that derives from it");
                return false;
            }

            if (!SchemaParser.CanGenerate(nested, cancellationToken))
            {
                // Reported for the nested schema: one mistake is one error.
                reporter.Fail();
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a type may be an argument of the runtime's generic methods.</summary>
    private static bool CanBeMade(ITypeSymbol type) => type is { IsRefLikeType: false, TypeKind: not (TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Dynamic) };

    /// <summary>Whether the compiler accepts the uses of obsolete types and members in a declaration.</summary>
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

    /// <summary>Whether the compiler refuses a type as that of a member: it is unknown, or local to its file, which no schema can be.</summary>
    private static bool HasError(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } or INamedTypeSymbol { IsFileLocal: true } => true,
        IArrayTypeSymbol array => HasError(array.ElementType),
        INamedTypeSymbol { TypeArguments.IsEmpty: false } named => named.TypeArguments.Any(HasError),
        _ => false,
    };

    private ItemsModel ParseItems(MemberSlot slot, MemberType type)
    {
        if (slot.Items is null)
        {
            return ItemsModel.Default;
        }

        var attribute = new AttributeReader(slot.Items, compilation, cancellationToken);

        if (attribute.IsBroken)
        {
            // The compiler reports it.
            reporter.Fail();
            return ItemsModel.Default;
        }

        int min = attribute.Get<int>("Min");
        int max = attribute.Has("Max") ? attribute.Get<int>("Max") : int.MaxValue;

        if (type.List == ListKind.None)
        {
            reporter.Report(DiagnosticDescriptors.ItemsIsInvalid, attribute.Location, $"[Items] has no effect on '{slot.Name}', which is no list; remove it");
        }
        else if (min < 0)
        {
            reporter.Report(DiagnosticDescriptors.ItemsIsInvalid, attribute.ValueLocation("Min"), "Min is negative; a list cannot have fewer than 0 items");
        }
        else if (max < min)
        {
            reporter.Report(DiagnosticDescriptors.ItemsIsInvalid, attribute.ValueLocation("Max"), "Max is less than Min; no list can satisfy both");
        }

        if (attribute.Get<bool>("Combine") && slot.Sources.Length == 1)
        {
            reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.LocationOf("Combine"), "Combine", "on a member with one source");
        }

        return new ItemsModel(min, max, attribute.Get<bool>("Combine"), attribute.Get<bool>("SkipInvalid"));
    }

    /// <summary>Forwards the diagnostics of the sources, except those inside of options that have no effect, because their removal corrects both.</summary>
    private void Forward(List<Diagnostic> found)
    {
        foreach (Diagnostic diagnostic in found)
        {
            if (IsRefusal(diagnostic) || !found.Exists(other => IsRefusal(other) && other.Location.SourceTree == diagnostic.Location.SourceTree && other.Location.SourceSpan.Contains(diagnostic.Location.SourceSpan)))
            {
                reporter.Receiver!(diagnostic);
            }
        }
    }

    private static bool IsRefusal(Diagnostic diagnostic) => diagnostic.Id == DiagnosticIds.OptionHasNoEffect;

    private EquatableArray<SourceModel> ParseSources(MemberSlot slot, MemberType type, DiagnosticReporter sourceReporter)
    {
        var parser = new SourceParser(schema, slot, type, compilation, settings, sourceReporter, cancellationToken);
        var sources = new List<SourceModel>(slot.Sources.Length);
        List<(AttributeReader Attribute, SourceModel Source)>? written = sourceReporter.Receiver is null ? null : [];
        var shadowed = new ShadowedSourceCheck(sourceReporter);
        AttributeData? last = null;

        foreach (AttributeData data in slot.Sources)
        {
            if (last is not null)
            {
                sourceReporter.Report(DiagnosticDescriptors.SourceIsUnreachable, new AttributeReader(data, compilation, cancellationToken).Location, AttributeText.Of(last));
            }

            if (parser.Parse(data) is { } source)
            {
                var attribute = new AttributeReader(data, compilation, cancellationToken);
                sources.Add(source);
                written?.Add((attribute, source));

                if (last is null)
                {
                    shadowed.Add(attribute, source);
                }

                last ??= source.Nature == SourceNature.Presence && type.List == ListKind.None ? data : null;
            }
        }

        if (written is not null)
        {
            TimeElementCheck.Check(written, type, sourceReporter);
        }

        return new EquatableArray<SourceModel>(sources);
    }

    /// <summary>The rule for a member that no source fills, by the contract that its declaration states.</summary>
    private MissingRule RuleOf(MemberSlot slot, MemberType type)
    {
        bool isRequired = slot.Symbol is { } symbol && IsRequired(symbol) && slot.Parameter is null;
        EqualsValueClauseSyntax? initializer = slot.Symbol is null ? null : InitializerOf(slot.Symbol);
        bool hasInitializer = initializer is not null && !IsNoValue(initializer.Value);

        if (isRequired && initializer is not null)
        {
            reporter.Report(DiagnosticDescriptors.InitializerIsNeverUsed, initializer.GetLocation(), slot.Name);
        }

        bool keeps = slot.Parameter is { } parameter
            ? parameter.HasExplicitDefaultValue && !HasNoValue(parameter)
            : !isRequired && (hasInitializer || !IsOwn(slot.Symbol!));

        if (keeps)
        {
            return MissingRule.Keep;
        }

        bool isNullable = slot.Type.IsReferenceType
            ? slot.Type.NullableAnnotation == NullableAnnotation.Annotated || (slot.Type.NullableAnnotation == NullableAnnotation.None && !isRequired)
            : MemberType.IsNullableValue(slot.Type);
        return isNullable ? MissingRule.Null : type.List != ListKind.None ? MissingRule.Empty : MissingRule.Error;
    }

    private EqualsValueClauseSyntax? InitializerOf(ISymbol member)
    {
        foreach (SyntaxReference reference in IsOwn(member) ? member.DeclaringSyntaxReferences : ImmutableArray<SyntaxReference>.Empty)
        {
            EqualsValueClauseSyntax? initializer = reference.GetSyntax(cancellationToken) switch
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

    private bool HasNoValue(IParameterSymbol parameter)
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

    /// <summary><c>= null!</c> and <c>= default!</c> only silence the compiler.</summary>
    private static bool IsNoValue(ExpressionSyntax expression) =>
        expression is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var operand }
        && (operand.IsKind(SyntaxKind.NullLiteralExpression) || operand.IsKind(SyntaxKind.DefaultLiteralExpression) || operand.IsKind(SyntaxKind.DefaultExpression));

    private AssignmentKind? AssignmentOf(MemberSlot slot, MissingRule missing)
    {
        if (slot.Parameter is { RefKind: not RefKind.None and not RefKind.In })
        {
            return CannotBeSet(slot, "the constructor's parameter is by reference");
        }

        if (slot.Parameter is not null)
        {
            return slot.Symbol is not null && IsRequired(slot.Symbol) && !ConstructorChooser.SetsRequiredMembers(slot.Parameter.ContainingSymbol)
                ? CannotBeSet(slot, "it is required, and a parameter of the constructor as well; put [SetsRequiredMembers] on the constructor, or remove 'required'")
                : AssignmentKind.Constructor;
        }

        ISymbol symbol = slot.Symbol!;

        if (symbol.IsStatic)
        {
            return CannotBeSet(slot, "it is static");
        }

        if (schema.IsAbstract)
        {
            // Nothing is generated for it; the schemas that derive from it are checked.
            return AssignmentKind.Initializer;
        }

        if (KnownTypes.IsForbidden(symbol) || (symbol is IPropertySymbol { SetMethod: { } set } && KnownTypes.IsForbidden(set)))
        {
            return CannotBeSet(slot, "[Obsolete] makes its use an error; let it be a warning, or remove the sources");
        }

        if (symbol is IPropertySymbol { SetMethod: null, OverriddenProperty: null, IsRequired: true } or IFieldSymbol { IsReadOnly: true, IsRequired: true } && IsOwn(symbol))
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
                return Reach(slot, symbol, isInitOnly: false, missing);
            case IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0 }:
                return CannotBeSet(slot, "it implements an interface explicitly");
            case IPropertySymbol { RefKind: not RefKind.None }:
                return CannotBeSet(slot, "it returns a reference");
            case IPropertySymbol property when SetterOf(property) is { } setter:
                return Reach(slot, setter, setter.IsInitOnly, missing);
            case IPropertySymbol when !IsOwn(symbol):
                return CannotBeSet(slot, OutOfReach(symbol));
            default:
                return CannotBeSet(slot, "it has no setter; add 'init', or take it as a parameter of the constructor");
        }
    }

    private AssignmentKind? Reach(MemberSlot slot, ISymbol setter, bool isInitOnly, MissingRule missing)
    {
        if (SymbolEqualityComparer.Default.Equals(setter.ContainingType, schema) || compilation.IsSymbolAccessibleWithin(setter, schema))
        {
            return missing != MissingRule.Keep || IsRequired(slot.Symbol!) ? AssignmentKind.Initializer
                : !isInitOnly ? AssignmentKind.Setter
                : ReachByAccessor(slot, setter);
        }

        return ReachByAccessor(slot, setter);
    }

    /// <summary>Decides whether an accessor can set the member: .NET 8 has none for generic types, and private members of a referenced assembly may be missing in the reference assembly.</summary>
    private AssignmentKind? ReachByAccessor(MemberSlot slot, ISymbol setter)
    {
        if (setter.ContainingType.IsGenericType)
        {
            return CannotBeSet(slot, $"its setter is out of reach in the generic type '{TypeNames.Display(setter.ContainingType)}'; make it 'set' and accessible, or override it");
        }

        if (!IsOwn(setter) && !compilation.IsSymbolAccessibleWithin(setter, schema))
        {
            return CannotBeSet(slot, OutOfReach(setter));
        }

        return AssignmentKind.Accessor;
    }

    /// <summary>A build does not see the private members of other assemblies, so an inaccessible setter looks like a missing one.</summary>
    private static string OutOfReach(ISymbol symbol) => $"it has no setter in reach in '{TypeNames.Display(symbol.ContainingType)}' of another assembly; override it";

    private AssignmentKind? CannotBeSet(MemberSlot slot, string why)
    {
        reporter.Report(DiagnosticDescriptors.MemberCannotBeSet, LocationOf(slot.Target), slot.Name, why);
        return null;
    }

    private static IMethodSymbol? SetterOf(IPropertySymbol property) =>
        property.SetMethod ?? (property.OverriddenProperty is { } overridden ? SetterOf(overridden) : null);

    /// <summary>The location of a symbol; that of the schema for a member of a base class in another assembly.</summary>
    private Location LocationOf(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(l => l.IsInSource && compilation.ContainsSyntaxTree(l.SourceTree)) ?? TypeDeclarations.IdentifierOf(schema, cancellationToken);

    private Location TypeLocation(MemberSlot slot)
    {
        foreach (SyntaxReference reference in IsOwn(slot.Target) ? slot.Target.DeclaringSyntaxReferences : ImmutableArray<SyntaxReference>.Empty)
        {
            TypeSyntax? type = reference.GetSyntax(cancellationToken) switch
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

        return LocationOf(slot.Target);
    }
}
