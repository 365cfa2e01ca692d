using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Reads the arguments of an attribute, and their locations.</summary>
internal readonly struct AttributeReader(AttributeData data, Compilation compilation, System.Threading.CancellationToken cancellationToken)
{
    /// <summary>The attribute's name as users write it: <c>Css</c>.</summary>
    public string Name => NameOf(data);

    /// <summary>The location of the attribute.</summary>
    public Location Location => Syntax is { } syntax ? Location.Create(syntax.SyntaxTree, syntax.Span) : Location.None;

    /// <summary>Whether the compiler reports an error in the attribute, so that its arguments cannot be relied on.</summary>
    public bool IsBroken
    {
        get
        {
            if (data.AttributeConstructor is null)
            {
                return true;
            }

            foreach (TypedConstant argument in data.ConstructorArguments)
            {
                if (argument.Kind == TypedConstantKind.Error)
                {
                    return true;
                }
            }

            foreach (KeyValuePair<string, TypedConstant> argument in data.NamedArguments)
            {
                if (argument.Value.Kind == TypedConstantKind.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Gets the name of an attribute as users write it.</summary>
    public static string NameOf(AttributeData attribute) => attribute.AttributeClass!.Name switch
    {
        "CssAttribute" => "Css",
        "SelfAttribute" => "Self",
        "MetaAttribute" => "Meta",
        "JsonLdAttribute" => "JsonLd",
        "MicrodataAttribute" => "Microdata",
        "PageUrlAttribute" => "PageUrl",
        "RouteValueAttribute" => "RouteValue",
        "JsonAttribute" => "Json",
        var name => name.Replace("Attribute", string.Empty),
    };

    private AttributeSyntax? Syntax => data.ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;

    /// <summary>Gets the first argument of the constructor; null if there is none or it is null.</summary>
    public string? Text() => data.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive } text, ..] ? text.Value as string : null;

    /// <summary>Gets an argument of the constructor; null if there is none or it is null.</summary>
    public string? Text(int position) => data.ConstructorArguments.Length > position && data.ConstructorArguments[position] is { Kind: TypedConstantKind.Primitive } text ? text.Value as string : null;

    /// <summary>The named arguments, in the order in which they are written.</summary>
    public ImmutableArray<KeyValuePair<string, TypedConstant>> Options => data.NamedArguments;

    /// <summary>Whether the attribute names user code that converts.</summary>
    public bool NamesConversion => Has("Converter") || Has("Using");

    /// <summary>Reports whether a named argument is written, even as null or its default.</summary>
    public bool Has(string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in data.NamedArguments)
        {
            if (argument.Key == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the value of a named argument.</summary>
    public T? Get<T>(string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in data.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum or TypedConstantKind.Type, Value: T value })
            {
                return value;
            }
        }

        return default;
    }

    /// <summary>Gets the location of a named argument, including its name.</summary>
    public Location LocationOf(string name) => FindNamed(name) is { } argument ? argument.GetLocation() : Location;

    /// <summary>Gets the location of the value of an argument; an empty name means the first argument of the constructor.</summary>
    public Location ValueLocation(string name = "") => Expression(name) is { } expression ? expression.GetLocation() : Location;

    /// <summary>Gets the location of a part of a text; that of the whole value if the text is not written as literals.</summary>
    /// <param name="name">The named argument; empty for the first argument of the constructor.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The index of the part.</param>
    /// <param name="length">The length of the part.</param>
    public Location PartLocation(string name, string text, int start, int length) =>
        Expression(name) is { } expression ? PartLocation(expression, text, start, length) : Location;

    /// <summary>Gets the location of a part of the text of a constructor argument.</summary>
    /// <param name="position">The index of the argument.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="start">The index of the part.</param>
    /// <param name="length">The length of the part.</param>
    public Location PartLocation(int position, string text, int start, int length) =>
        Syntax?.ArgumentList?.Arguments.Where(static a => a.NameEquals is null).ElementAtOrDefault(position)?.Expression is { } expression
            ? PartLocation(expression, text, start, length)
            : Location;

    private Location PartLocation(ExpressionSyntax expression, string text, int start, int length)
    {
        TextSpan span = LiteralSpanMap.TryMap(expression, text, start, length, ConstantOf) ?? expression.Span;
        return Location.Create(expression.SyntaxTree, span);
    }

    /// <summary>Gets the text of a constant from the semantic model, which is created only if a part has to be underlined.</summary>
    private string? ConstantOf(ExpressionSyntax expression) =>
        compilation.ContainsSyntaxTree(expression.SyntaxTree)
            ? compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellationToken).Value as string
            : null;

    private ExpressionSyntax? Expression(string name)
    {
        if (name.Length > 0)
        {
            return FindNamed(name)?.Expression;
        }

        foreach (AttributeArgumentSyntax argument in Syntax?.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals is null)
            {
                return argument.Expression;
            }
        }

        return null;
    }

    private AttributeArgumentSyntax? FindNamed(string name)
    {
        foreach (AttributeArgumentSyntax argument in Syntax?.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == name)
            {
                return argument;
            }
        }

        return null;
    }
}
