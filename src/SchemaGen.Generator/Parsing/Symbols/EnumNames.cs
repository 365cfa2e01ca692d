using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>The texts that are converted to the values of an enum.</summary>
internal static class EnumNames
{
    /// <summary>Gets the names of the values, and the texts of their <c>[EnumMember]</c> and <c>[Description]</c>.</summary>
    public static EquatableArray<EnumNameModel> Of(ITypeSymbol type)
    {
        var names = new List<EnumNameModel>();

        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue && !KnownTypes.IsForbidden(f)))
        {
            string member = CSharpText.Identifier(field.Name);
            names.AddRange(Texts(field).Distinct().Select(text => new EnumNameModel(text, member)));
        }

        return new EquatableArray<EnumNameModel>(names);
    }

    private static IEnumerable<string> Texts(IFieldSymbol field)
    {
        foreach (AttributeData attribute in field.GetAttributes())
        {
            string? text = attribute.AttributeClass?.ToDisplayString() switch
            {
                "System.Runtime.Serialization.EnumMemberAttribute" => attribute.NamedArguments.FirstOrDefault(static a => a.Key == "Value").Value.Value as string,
                "System.ComponentModel.DescriptionAttribute" when attribute.ConstructorArguments.Length == 1 => attribute.ConstructorArguments[0].Value as string,
                _ => null,
            };

            if (text is not null)
            {
                yield return text;
            }
        }

        yield return field.Name;
    }
}
