using System;
using System.Linq;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Vocabularies;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds keys and types of schema.org and names of <c>meta</c> elements that are misspelled.</summary>
/// <remarks>Only warnings, which do not affect the generated code, so only the analyzer checks.</remarks>
internal static class VocabularyCheck
{
    /// <summary>The name of schema.org in messages.</summary>
    public const string Vocabulary = "schema.org";

    /// <summary>The names of the other vocabularies in messages.</summary>
    public const string OfMeta = "Open Graph, Twitter's cards, Dublin Core or HTML";

    private static readonly string[] s_prefixes = ["schema:", "https://schema.org/", "http://schema.org/"];

    /// <summary>Checks the names in a source.</summary>
    public static void Check(AttributeReader attribute, SourceModel source, SchemaSymbol schema, DiagnosticReporter reporter)
    {
        switch (source.Kind)
        {
            case SourceKind.Meta:
                CheckMeta(attribute, source.Expression, reporter);
                break;
            case SourceKind.JsonLd or SourceKind.Microdata:
                bool isSchemaOrg = source.Types is not { } types || CheckTypes(attribute, types, reporter);

                if (isSchemaOrg)
                {
                    CheckPath(attribute, source.Expression, schema, reporter);
                }

                break;
        }
    }

    private static void CheckMeta(AttributeReader attribute, string text, DiagnosticReporter reporter)
    {
        foreach ((string name, int start) in CommaSeparated.Parts(text))
        {
            if (NearestMeta(name) is { } nearest)
            {
                Report(attribute, string.Empty, text, start, name, nearest, IsItemProperty(name) ? Vocabulary : OfMeta, reporter);
            }
        }
    }

    /// <summary>Checks the types of the objects.</summary>
    /// <returns>Whether their properties are those of schema.org.</returns>
    private static bool CheckTypes(AttributeReader attribute, string text, DiagnosticReporter reporter)
    {
        bool isSchemaOrg = true;

        foreach ((string type, int start) in CommaSeparated.Parts(text))
        {
            int prefix = PrefixOf(type);
            string name = type.Substring(prefix);

            // A name that begins with a small letter is reported as that.
            if (IsName(name) && name[0] is not (>= 'a' and <= 'z') && SchemaOrg.NearestType(name) is { } nearest)
            {
                Report(attribute, "Type", text, start + prefix, name, nearest, Vocabulary, reporter);
            }
            else if (!SchemaOrg.IsType(name))
            {
                isSchemaOrg = false;
            }
        }

        return isSchemaOrg;
    }

    private static void CheckPath(AttributeReader attribute, string path, SchemaSymbol schema, DiagnosticReporter reporter)
    {
        if (PrefixOf(path) > "schema:".Length)
        {
            // An address, which is reported as that.
            return;
        }

        int start = 0;

        foreach (string key in path.Split('.'))
        {
            int prefix = PrefixOf(key);
            string name = key.Substring(prefix);

            if (SchemaOrg.NearestProperty(name) is { } nearest && IsName(name))
            {
                // The keys of other JSON are not those of a vocabulary.
                if (!IsOfOtherJson(schema))
                {
                    Report(attribute, string.Empty, path, start + prefix, name, nearest, Vocabulary, reporter);
                }
            }
            else if (name is not ("*" or "**") && !name.StartsWith("@", StringComparison.Ordinal) && !SchemaOrg.IsProperty(name))
            {
                // The properties of an object of another vocabulary are unknown.
                return;
            }

            start += key.Length + 1;
        }
    }

    private static string? NearestMeta(string name) => IsItemProperty(name) ? SchemaOrg.NearestProperty(name) : MetaNames.Nearest(name);

    /// <summary>Reports whether the name of a meta element is written like that of a property, which its <c>itemprop</c> may be: <c>datePublished</c>.</summary>
    private static bool IsItemProperty(string name) => IsName(name) && name[0] is >= 'a' and <= 'z' && name.Any(char.IsUpper) && MetaNames.Nearest(name) is null;

    /// <summary>Reports whether a name may be meant as one of schema.org. One with a hyphen is of another vocabulary of Microdata.</summary>
    public static bool IsName(string text) => text.Length > 0 && text.All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');

    private static bool IsOfOtherJson(SchemaSymbol schema) =>
        AssemblyTypes.Of(schema.Compilation).UsesOf(schema.Type, schema.CancellationToken).Any(static use => use.Sources.Any(static s => KnownTypes.IsAttribute(s.AttributeClass, "JsonAttribute")));

    private static int PrefixOf(string name) => s_prefixes.FirstOrDefault(p => name.StartsWith(p, StringComparison.Ordinal))?.Length ?? 0;

    private static void Report(AttributeReader attribute, string argument, string text, int start, string name, string nearest, string vocabulary, DiagnosticReporter reporter) => reporter.Report(
        DiagnosticDescriptors.NameIsMisspelled,
        attribute.PartLocation(argument, text, start, name.Length),
        FixProperties.Of(start, name.Length, nearest),
        name,
        vocabulary,
        nearest);
}
