using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns the members of a schema that have sources into models.</summary>
internal sealed class MemberParser(SchemaSymbol schema, SchemaSettings settings, DiagnosticReporter reporter)
{
    private readonly AssignmentParser _assignments = new(schema, reporter);

    /// <summary>Parses a member.</summary>
    /// <returns>Null if it has an error.</returns>
    public MemberModel? Parse(MemberSlot slot)
    {
        if (slot.IsScattered)
        {
            reporter.Report(DiagnosticDescriptors.SourcesAreScattered, schema.LocationOf(slot.Target), slot.Name);
            return null;
        }

        MemberType type = TypeOf(slot);

        if (!MemberTypeCheck.Check(slot, type, schema, reporter))
        {
            return null;
        }

        var member = new MemberContext(schema, settings, slot, type, reporter);
        ItemsModel items = ItemsParser.Parse(member);
        MissingRule missing = MissingRuleParser.Parse(member);
        AssignmentKind? assignment = _assignments.Parse(slot, missing);
        EquatableArray<SourceModel> sources = SourceListParser.Parse(member);

        return assignment is null || reporter.HasErrors ? null : new MemberModel
        {
            Name = slot.Name,
            Value = type.Value!.Value,
            ValueType = TypeNames.InCodeNotNull(type.Underlying, settings.TypeStyle),
            ValueTypeName = TypeNames.DisplayNotNull(type.Underlying),
            IsValueType = type.Underlying.IsValueType,
            List = type.List,
            ItemType = member.IsList ? TypeNames.InCode(type.Item, settings.TypeStyle) : string.Empty,
            IsItemNullable = MemberType.IsNullableValue(type.Item) || (type.Item.IsReferenceType && type.Item.NullableAnnotation == NullableAnnotation.Annotated),
            Key = type.Key is null ? null : KeyOf(type.Key, type.KeyValue!.Value),
            Missing = missing,
            Assignment = assignment.Value,
            ParameterName = slot.Parameter is null ? null : CSharpText.Identifier(slot.Parameter.Name),
            ParameterDefault = slot.Parameter is { HasExplicitDefaultValue: true } parameter ? AttributeText.Default(parameter) : null,
            DeclaringType = assignment == AssignmentKind.Accessor ? TypeNames.QualifiedNotNull(DeclaringTypeOf(slot)) : string.Empty,
            DeclaredType = assignment == AssignmentKind.Accessor ? TypeNames.InCode(slot.Type, settings.TypeStyle) : string.Empty,
            IsField = slot.Symbol is IFieldSymbol,
            IsStructMember = schema.Type.IsValueType,
            Items = items,
            EnumNames = type.Value == ValueKind.Enum ? EnumNames.Of(type.Underlying) : EquatableArray<EnumNameModel>.Empty,
            Sources = sources,
        };
    }

    /// <summary>Classifies the type of a member. User code can create values of types to which text does not convert.</summary>
    private MemberType TypeOf(MemberSlot slot)
    {
        MemberType type = MemberType.Of(slot.Type);
        bool isCustom = type.Value is null or ValueKind.Schema && CanBeTypeArgument(type.Underlying) && slot.Sources.All(s => schema.ReaderOf(s).NamesConversion);
        return isCustom ? type with { Value = ValueKind.Custom } : type;
    }

    /// <summary>Reports whether a type may be an argument of the runtime's generic methods.</summary>
    private static bool CanBeTypeArgument(ITypeSymbol type) => type is { IsRefLikeType: false, TypeKind: not (TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.Dynamic) };

    private KeyModel KeyOf(ITypeSymbol type, ValueKind value) => new(
        value,
        TypeNames.InCodeNotNull(type, settings.TypeStyle),
        TypeNames.Display(type),
        type.IsValueType,
        value == ValueKind.Enum ? EnumNames.Of(type) : EquatableArray<EnumNameModel>.Empty);

    /// <summary>Gets the type that has the setter: an override may have only the getter.</summary>
    private INamedTypeSymbol DeclaringTypeOf(MemberSlot slot) => slot.Symbol switch
    {
        null => schema.Type,
        IPropertySymbol property when MemberDeclarations.SetterOf(property) is { } setter => setter.ContainingType,
        { } symbol => symbol.ContainingType,
    };
}
