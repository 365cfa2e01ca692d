using System.Linq;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds values of routes that no route captures.</summary>
internal static class RouteValueCheck
{
    /// <summary>Checks the name of a value.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="name">The name.</param>
    /// <param name="slot">The member.</param>
    /// <param name="captures">The names that the routes of the schema capture.</param>
    /// <param name="reporter">The reporter of the diagnostics.</param>
    public static void Check(AttributeReader attribute, string name, MemberSlot slot, EquatableArray<string> captures, DiagnosticReporter reporter)
    {
        if (!captures.Contains(name))
        {
            string advice = captures.Count == 0 ? "put [HtmlRoute] with one on it" : $"write one of '{string.Join("', '", captures)}'";
            reporter.Report(DiagnosticDescriptors.RouteHasNoSuchCapture, attribute.ValueLocation(), slot.Target.ContainingType.Name, name, advice);
        }
    }
}
