using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds sources on members whose type they cannot give.</summary>
internal static class SourceKindCheck
{
    /// <summary>Checks the kind of a source.</summary>
    /// <returns>Whether the source can give values of the type.</returns>
    public static bool Check(AttributeReader attribute, SourceKind kind, MemberType type, DiagnosticReporter reporter)
    {
        if (ReasonAgainst(kind, type, attribute.NamesConversion) is not { } reason)
        {
            return true;
        }

        reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.Location, $"[{kind}]", reason);
        return false;
    }

    private static string? ReasonAgainst(SourceKind kind, MemberType type, bool hasUserConversion)
    {
        bool readsElement = kind.ReadsElement();
        bool isJson = kind.ReadsJson();
        bool isDictionary = type.List == ListKind.Dictionary;

        if (kind == SourceKind.Body)
        {
            return type.Value != ValueKind.Body ? "on a member that is no ArticleBody"
                : type.List != ListKind.None ? "on a list, since a page has one body; for several, put [Body] on a member of a nested schema"
                : null;
        }

        if (type.Value == ValueKind.Body && !hasUserConversion)
        {
            return "on an ArticleBody, which only [Body] reads";
        }

        if (!hasUserConversion && !readsElement)
        {
            switch (type.Value)
            {
                case ValueKind.Element:
                    return "on an IElement, which is an element";
                case ValueKind.Schema when !isJson || isDictionary:
                    return "on a nested schema, which reads an element";
            }
        }

        return type.Value == ValueKind.Json && kind is SourceKind.PageUrl or SourceKind.RouteValue ? "on a JsonElement, since an address holds no JSON"
            : isDictionary && kind is not SourceKind.Css && !isJson ? "on a dictionary, whose entries only [Css], [JsonLd], [Microdata] and [Json] can read"
            : null;
    }
}
