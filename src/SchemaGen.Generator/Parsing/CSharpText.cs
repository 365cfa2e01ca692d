using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Parsing;

/// <summary>Constants, names and attributes as C# writes them.</summary>
internal static class CSharpText
{
    /// <summary>A name, with <c>@</c> if it is a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>A string literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>An attribute with its arguments: <c>[Css("h1.title", Attr = "title")]</c>.</summary>
    public static string Attribute(AttributeData attribute)
    {
        IEnumerable<string> arguments = attribute.ConstructorArguments.Select(Constant).Concat(attribute.NamedArguments.Select(static a => a.Key + " = " + Constant(a.Value)));
        string name = attribute.AttributeClass!.Name.Replace("Attribute", string.Empty);
        string list = string.Join(", ", arguments);
        return list.Length == 0 ? "[" + name + "]" : "[" + name + "(" + list + ")]";
    }

    /// <summary>The default value of a parameter.</summary>
    public static string Default(IParameterSymbol parameter)
    {
        object? value = parameter.ExplicitDefaultValue;

        if (value is null)
        {
            // 'default' in a conditional expression would be that of the other branch, of int and not of int?.
            return parameter.Type.IsReferenceType || MemberType.IsNullableValue(parameter.Type) ? "null" : "default";
        }

        ITypeSymbol type = MemberType.Of(parameter.Type).Underlying;
        string text = SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);
        return type.TypeKind == TypeKind.Enum || type.SpecialType is not (SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Char)
            ? "(" + TypeNames.QualifiedNotNull(type) + ")(" + text + Suffix(type) + ")"
            : text;
    }

    private static string Suffix(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Decimal => "m",
        SpecialType.System_Double => "d",
        SpecialType.System_Single => "f",
        _ => string.Empty,
    };

    private static string Constant(TypedConstant constant) => constant switch
    {
        { IsNull: true } => "null",
        { Kind: TypedConstantKind.Enum, Type: { } type } => type.Name + "." + EnumMember(type, constant.Value!),
        { Value: string text } => Literal(text),
        { Value: { } value } => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
        _ => "null",
    };

    private static string EnumMember(ITypeSymbol type, object value) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value))?.Name
        ?? SymbolDisplay.FormatPrimitive(value, quoteStrings: false, useHexadecimalNumbers: false);
}
