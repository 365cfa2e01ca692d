using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Reads <c>Converter</c> and <c>Using</c>: user code that converts.</summary>
internal sealed class ConversionParser(SchemaSymbol schema, MemberType type, DiagnosticReporter reporter)
{
    private string Wanted => TypeNames.DisplayNotNull(type.Underlying);

    /// <summary>Parses the option of a source.</summary>
    /// <returns>Null if the named code does not fit the member.</returns>
    public UserConversionModel? Parse(AttributeReader attribute, SourceKind kind)
    {
        if (attribute.Has("Converter") && attribute.Has("Using"))
        {
            reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.LocationOf("Using"), "Using", "together with Converter");
            return null;
        }

        return attribute.Has("Converter") ? ParseConverter(attribute) : ParseMethod(attribute, kind);
    }

    private UserConversionModel? ParseConverter(AttributeReader attribute)
    {
        ITypeSymbol? named = attribute.Get<ITypeSymbol>("Converter");

        if (named is { TypeKind: TypeKind.Error })
        {
            // The compiler reports it.
            reporter.Fail();
            return null;
        }

        var converter = named as INamedTypeSymbol;
        string? problem = named is null ? "Converter is null"
            : converter is null || !converter.AllInterfaces.Any(IsConverter) ? $"'{TypeNames.Display(named)}' does not implement IHtmlConverter<{Wanted}>"
            : converter.IsUnboundGenericType ? $"'{TypeNames.Display(named)}' has no type arguments"
            : converter.IsRefLikeType ? $"'{TypeNames.Display(named)}' is a ref struct"
            : converter.IsAbstract ? $"'{TypeNames.Display(named)}' is abstract"
            : converter.IsFileLocal || KnownTypes.IsForbidden(converter) || !schema.CanUse(converter) ? $"'{TypeNames.Display(named)}' is out of reach of generated code"
            : null;

        if (problem is not null)
        {
            reporter.Report(DiagnosticDescriptors.ConversionDoesNotFit, attribute.ValueLocation("Converter"), problem + $"; name a class or struct that implements IHtmlConverter<{Wanted}>");
            return null;
        }

        ITypeSymbol converted = converter!.AllInterfaces.First(IsConverter).TypeArguments[0];
        return new UserConversionModel(UserConversionKind.Converter, TypeNames.QualifiedNotNull(converter), IsOtherwiseNullable(converted));
    }

    private bool IsConverter(INamedTypeSymbol candidate) =>
        candidate is { Name: "IHtmlConverter", TypeArguments.Length: 1 } && KnownTypes.IsOfRuntime(candidate) && SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[0], type.Underlying);

    private UserConversionModel? ParseMethod(AttributeReader attribute, SourceKind kind)
    {
        string name = attribute.Get<string>("Using") ?? string.Empty;

        if (string.IsNullOrWhiteSpace(name))
        {
            reporter.Report(DiagnosticDescriptors.ConversionDoesNotFit, attribute.ValueLocation("Using"), "Using is blank; write the name of a static method of the schema");
            return null;
        }

        bool isElementSource = kind.ReadsElement();

        for (INamedTypeSymbol? level = schema.Type; level is not null; level = level.BaseType)
        {
            // Of several fitting methods, one that takes the text is preferred, regardless of their order.
            var fitting = level.GetMembers(name).OfType<IMethodSymbol>()
                .Where(m => schema.CanUse(m) && !KnownTypes.IsForbidden(m))
                .Select(m => (Method: m, Kind: KindOf(m, isElementSource)))
                .Where(static m => m.Kind is not null)
                .OrderBy(static m => m.Kind)
                .ToList();

            if (fitting.Count > 0)
            {
                (IMethodSymbol method, UserConversionKind? fit) = fitting[0];
                ITypeSymbol converted = fit == UserConversionKind.TryMethod ? method.Parameters[1].Type : MemberType.WithoutNullable(method.ReturnType);
                ReturnedValue returns = MemberType.IsNullableValue(method.ReturnType) ? ReturnedValue.NullableValue : ReturnedValue.Value;
                return new UserConversionModel(fit!.Value, TypeNames.QualifiedNotNull(level) + "." + CSharpText.Identifier(name), IsOtherwiseNullable(converted.WithNullableAnnotation(NullableAnnotation.NotAnnotated)), returns);
            }
        }

        string element = isElementSource ? $", or '{Wanted} {name}(IElement)'" : string.Empty;
        reporter.Report(DiagnosticDescriptors.ConversionDoesNotFit, attribute.ValueLocation("Using"), $"The schema has no fitting method; write 'static {Wanted} {name}(string)' or 'static bool {name}(string, out {Wanted})'{element}");
        return null;
    }

    private UserConversionKind? KindOf(IMethodSymbol method, bool isElementSource) => method.IsStatic ? KindOf(method, type, isElementSource) : null;

    /// <summary>Reports whether a method, if it is static, converts to the type of a member.</summary>
    public static bool Fits(IMethodSymbol method, MemberType type, bool isElementSource) => KindOf(method, type, isElementSource) is not null;

    private static UserConversionKind? KindOf(IMethodSymbol method, MemberType type, bool isElementSource)
    {
        if (method.TypeParameters.Length > 0 || method.Parameters.Length == 0 || method.Parameters[0].RefKind != RefKind.None)
        {
            return null;
        }

        ITypeSymbol input = method.Parameters[0].Type;
        bool isText = input.SpecialType == SpecialType.System_String;

        return method.Parameters.Length switch
        {
            1 when isText && IsWanted(method.ReturnType, type) => UserConversionKind.Method,
            1 when isElementSource && KnownTypes.IsDom(input, "IElement") && IsWanted(method.ReturnType, type) => UserConversionKind.ElementMethod,
            2 when isText && method.ReturnType.SpecialType == SpecialType.System_Boolean && method.Parameters[1] is { RefKind: RefKind.Out } result
                && SymbolEqualityComparer.Default.Equals(result.Type, type.Underlying) => UserConversionKind.TryMethod,
            _ => null,
        };
    }

    /// <summary>Reports whether types differ only in nullable annotations, of which the compiler would warn.</summary>
    private bool IsOtherwiseNullable(ITypeSymbol converted) =>
        !SymbolEqualityComparer.IncludeNullability.Equals(converted, type.Underlying.WithNullableAnnotation(NullableAnnotation.NotAnnotated));

    private static bool IsWanted(ITypeSymbol returned, MemberType type) => SymbolEqualityComparer.Default.Equals(MemberType.WithoutNullable(returned), type.Underlying);
}
