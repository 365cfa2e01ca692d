using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.CSharp;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Attributes and constants as C# writes them.</summary>
internal static class AttributeText
{
    [ThreadStatic]
    private static StringBuilder? t_text;

    /// <summary>Writes an attribute with its arguments: <c>[Css("h1.title", Attr = "title")]</c>.</summary>
    public static string Of(AttributeData attribute)
    {
        StringBuilder text = (t_text ??= new StringBuilder()).Clear().Append('[').Append(AttributeReader.NameOf(attribute));
        string separator = "(";

        foreach (TypedConstant argument in attribute.ConstructorArguments)
        {
            AppendConstant(text.Append(separator), argument);
            separator = ", ";
        }

        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            AppendConstant(text.Append(separator).Append(argument.Key).Append(" = "), argument.Value);
            separator = ", ";
        }

        return text.Append(separator == "(" ? "]" : ")]").ToString();
    }

    /// <summary>Writes the default value of a parameter so that it has the parameter's type in any context.</summary>
    public static string Default(IParameterSymbol parameter)
    {
        string declared = TypeNames.Qualified(parameter.Type);
        ITypeSymbol type = MemberType.WithoutNullable(parameter.Type);

        switch (parameter.ExplicitDefaultValue)
        {
            case null when parameter.Type.IsValueType:
                return "default(" + declared + ")";
            case null:
                return parameter.Type.NullableAnnotation == NullableAnnotation.Annotated ? "null" : "null!";
            case string text:
                return CSharpText.Literal(text);
            case double.NaN or float.NaN:
                return TypeNames.QualifiedNotNull(type) + ".NaN";
            case double.PositiveInfinity or float.PositiveInfinity:
                return TypeNames.QualifiedNotNull(type) + ".PositiveInfinity";
            case double.NegativeInfinity or float.NegativeInfinity:
                return TypeNames.QualifiedNotNull(type) + ".NegativeInfinity";
            case System.DateTime date:
                // C# has no such defaults, but other languages and DefaultParameterValueAttribute do.
                return "new " + TypeNames.QualifiedNotNull(type) + "(" + date.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture) + "L)";
            case bool or int or char when type.TypeKind != TypeKind.Enum && type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Char:
                return Primitive(parameter.ExplicitDefaultValue);
            case { } value:
                return "(" + TypeNames.QualifiedNotNull(type) + ")(" + Primitive(value) + Suffix(value) + ")";
        }
    }

    private static string Suffix(object value) => value switch
    {
        decimal => "m",
        double => "d",
        float => "f",
        _ => string.Empty,
    };

    private static string Primitive(object value) => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);

    private static void AppendConstant(StringBuilder text, TypedConstant constant)
    {
        if (constant is { Kind: TypedConstantKind.Primitive, Value: string value })
        {
            CSharpText.AppendLiteral(text, value);
        }
        else
        {
            text.Append(Constant(constant));
        }
    }

    private static string Constant(TypedConstant constant) => constant switch
    {
        { IsNull: true } => "null",
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } => "typeof(" + TypeNames.Display(type) + ")",
        { Kind: TypedConstantKind.Enum, Type: { } type } => EnumMember(type, constant.Value!),
        { Kind: TypedConstantKind.Primitive, Value: { } value } => Primitive(value),
        _ => "null",
    };

    private static string EnumMember(ITypeSymbol type, object value) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value)) is { } field
            ? type.Name + "." + field.Name
            : "(" + type.Name + ")" + Primitive(value);
}
