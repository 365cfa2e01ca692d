using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds members that read a nested schema from objects of JSON although the schema reads elements as well, which an object does not have.</summary>
/// <remarks>It depends on other schemas, and so belongs to the analyzer alone, as <see cref="SelfCycleCheck"/> does.</remarks>
internal sealed class JsonSchemaCheck(Compilation compilation, Action<Diagnostic> report, CancellationToken cancellationToken)
{
    /// <summary>Reports the members of a schema.</summary>
    public void Parse(INamedTypeSymbol type)
    {
        foreach (MemberSlot slot in MemberSlots.Of(type, cancellationToken))
        {
            // A dictionary's values are never objects of JSON, which the parser of its source reports.
            if (MemberType.Of(slot.Type) is not { Value: ValueKind.Schema, List: not ListKind.Dictionary, Underlying: INamedTypeSymbol schema })
            {
                continue;
            }

            foreach (AttributeData source in slot.Sources)
            {
                var attribute = new AttributeReader(source, compilation, cancellationToken);

                if (IsJson(source) && !attribute.NamesConversion && ProblemOf(slot, schema) is { } problem)
                {
                    report(Diagnostic.Create(DiagnosticDescriptors.ObjectHasNoElements, attribute.Location, schema.Name, problem));
                    break;
                }
            }
        }
    }

    private string? ProblemOf(MemberSlot slot, INamedTypeSymbol schema)
    {
        if (slot.Sources.FirstOrDefault(static s => !IsJson(s)) is { } other)
        {
            return $"[{AttributeReader.NameOf(other)}] of '{slot.Name}' reads an element; give the elements another member and another schema";
        }

        if (KnownTypes.Find(schema, "HtmlSchemaAttribute")?.NamedArguments.Select(static a => a.Key).FirstOrDefault(static key => key is "Root" or "When") is { } option)
        {
            return option == "Root" ? "its Root is an element; remove it" : "its When is matched by elements; remove it";
        }

        foreach (MemberSlot inner in MemberSlots.Of(schema, cancellationToken))
        {
            if (inner.Sources.FirstOrDefault(static s => !ReadsObject(s)) is { } source)
            {
                return $"its member '{inner.Name}' has [{AttributeReader.NameOf(source)}]; write [JsonLd] or [Microdata], whose path begins at the object, or move the member to the schema that contains it";
            }
        }

        return null;
    }

    private static bool IsJson(AttributeData source) => ReadsObject(source) || KnownTypes.IsAttribute(source.AttributeClass, "JsonAttribute");

    /// <summary>Reports whether the path of a source begins at the object in a schema that is read from one.</summary>
    private static bool ReadsObject(AttributeData source) =>
        KnownTypes.IsAttribute(source.AttributeClass, "JsonLdAttribute") || KnownTypes.IsAttribute(source.AttributeClass, "MicrodataAttribute");
}
