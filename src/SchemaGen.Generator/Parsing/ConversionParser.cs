using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Parsing;

/// <summary>Code of the user's that converts: <c>Converter</c> and <c>Using</c>.</summary>
internal sealed class ConversionParser(INamedTypeSymbol schema, MemberType type, Compilation compilation, DiagnosticReporter reporter)
{
    private string Wanted => TypeNames.Display(type.Underlying.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    /// <summary>Whether a source names code that converts.</summary>
    public static bool IsNamed(AttributeReader attribute) => attribute.Has("Converter") || attribute.Has("Using");

    /// <summary>Parses it.</summary>
    /// <returns>Null if there is none, or it does not fit.</returns>
    public UserConversionModel? Parse(AttributeReader attribute, SourceKind kind)
    {
        if (attribute.Has("Converter") && attribute.Has("Using"))
        {
            reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.LocationOf("Using"), "Using", "together with Converter");
            return null;
        }

        return attribute.Has("Converter") ? ParseConverter(attribute) : attribute.Has("Using") ? ParseMethod(attribute, kind) : null;
    }

    private UserConversionModel? ParseConverter(AttributeReader attribute)
    {
        INamedTypeSymbol? converter = attribute.Get<INamedTypeSymbol>("Converter");
        bool fits = converter is { IsUnboundGenericType: false } && !converter.IsAbstract && converter.AllInterfaces.Any(i =>
            i is { Name: "IHtmlConverter", TypeArguments.Length: 1 } && KnownTypes.IsOfRuntime(i) && SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type.Underlying));

        if (!fits || !compilation.IsSymbolAccessibleWithin(converter!, schema))
        {
            reporter.Report(DiagnosticDescriptors.ConversionDoesNotFit, attribute.ValueLocation("Converter"), $"'{converter?.Name}' does not implement IHtmlConverter<{Wanted}>, or is out of reach; implement it on a class or struct that is not abstract");
            return null;
        }

        return new UserConversionModel(UserConversionKind.Converter, TypeNames.QualifiedNotNull(converter!));
    }

    private UserConversionModel? ParseMethod(AttributeReader attribute, SourceKind kind)
    {
        string name = attribute.Get<string>("Using") ?? string.Empty;
        bool isElementSource = kind is SourceKind.Css or SourceKind.Self;

        for (INamedTypeSymbol? level = schema; level is not null; level = level.BaseType)
        {
            foreach (IMethodSymbol method in level.GetMembers(name).OfType<IMethodSymbol>())
            {
                if (compilation.IsSymbolAccessibleWithin(method, schema) && KindOf(method, isElementSource) is { } conversion)
                {
                    ReturnedValue returns = MemberType.IsNullableValue(method.ReturnType) ? ReturnedValue.NullableValue : ReturnedValue.Value;
                    return new UserConversionModel(conversion, TypeNames.QualifiedNotNull(level) + "." + CSharpText.Identifier(name), returns);
                }
            }
        }

        string element = isElementSource ? $", or '{Wanted} {name}(IElement)'" : string.Empty;
        reporter.Report(DiagnosticDescriptors.ConversionDoesNotFit, attribute.ValueLocation("Using"), $"The schema has no fitting method; write 'static {Wanted} {name}(string)' or 'static bool {name}(string, out {Wanted})'{element}");
        return null;
    }

    private UserConversionKind? KindOf(IMethodSymbol method, bool isElementSource)
    {
        if (!method.IsStatic || method.TypeParameters.Length > 0 || method.Parameters.Length == 0 || method.Parameters[0].RefKind != RefKind.None)
        {
            return null;
        }

        ITypeSymbol input = method.Parameters[0].Type;
        bool isText = input.SpecialType == SpecialType.System_String;

        return method.Parameters.Length switch
        {
            1 when isText && IsWanted(method.ReturnType) => UserConversionKind.Method,
            1 when isElementSource && SelectorMethodParser.IsDom(input, "IElement") && IsWanted(method.ReturnType) => UserConversionKind.ElementMethod,
            2 when isText && method.ReturnType.SpecialType == SpecialType.System_Boolean && method.Parameters[1] is { RefKind: RefKind.Out } result
                && SymbolEqualityComparer.Default.Equals(result.Type, type.Underlying) => UserConversionKind.TryMethod,
            _ => null,
        };
    }

    private bool IsWanted(ITypeSymbol returned) => SymbolEqualityComparer.Default.Equals(MemberType.WithoutNullable(returned), type.Underlying);
}
