using System.Collections.Generic;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Reads <c>Attr</c>: the names of attributes, separated by commas.</summary>
internal static class AttributeNamesParser
{
    /// <summary>Parses the option of a source; empty if it is not written.</summary>
    public static EquatableArray<string> Parse(AttributeReader attribute, DiagnosticReporter reporter)
    {
        if (!attribute.Has("Attr"))
        {
            return EquatableArray<string>.Empty;
        }

        var names = new List<string>(1);

        foreach ((string name, _) in CommaSeparated.Parts(attribute.Get<string>("Attr") ?? string.Empty))
        {
            if (name.Length == 0)
            {
                reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation("Attr"), "A name in Attr", "the name of an attribute, or several separated by commas");
                break;
            }

            names.Add(name);
        }

        return new EquatableArray<string>(names);
    }
}
