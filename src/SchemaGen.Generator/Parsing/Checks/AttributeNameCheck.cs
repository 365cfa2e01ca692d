using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds names in <c>Attr</c> that no element has, or that are probably not meant as names.</summary>
internal static class AttributeNameCheck
{
    /// <summary>The characters that end a name: HTML, 13.2.5.33 (attribute name state).</summary>
    private static readonly char[] s_impossible = [' ', '\t', '\n', '\f', '\r', '/', '>', '='];

    /// <summary>Checks the names of a source.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="selector">The selector of the element that is read; null: the schema's own element.</param>
    /// <param name="reporter">The receiver of the diagnostics.</param>
    public static void Check(AttributeReader attribute, SelectorList? selector, DiagnosticReporter reporter)
    {
        if (!attribute.Has("Attr"))
        {
            return;
        }

        string text = attribute.Get<string>("Attr") ?? string.Empty;

        foreach ((string name, int start) in CommaSeparated.Parts(text))
        {
            bool isImpossible = name.IndexOfAny(s_impossible) >= 0;

            // A selector that tests the attribute shows that the page has it.
            if (name.Length == 0 || (!isImpossible && (reporter.Receiver is null || (selector is not null && SelectorSubjects.Requires(selector, name)))))
            {
                continue;
            }

            IReadOnlyCollection<string>? types = selector is null ? null : SelectorSubjects.Types(selector);

            if ((Contextual(name, types) ?? ForeignAttributeNames.Find(name)) is { } foreign)
            {
                if (IsOfElement(name, types))
                {
                    continue;
                }

                reporter.Report(
                    isImpossible ? DiagnosticDescriptors.NameIsImpossible : DiagnosticDescriptors.NameIsForeign,
                    attribute.PartLocation("Attr", text, start, name.Length),
                    FixProperties.Of(start, name.Length, foreign.Suggestion).WithArgument(text.IndexOf(',') < 0 ? foreign.Argument : null),
                    foreign.Message);
            }
            else if (isImpossible)
            {
                reporter.Report(
                    DiagnosticDescriptors.NameIsImpossible,
                    attribute.PartLocation("Attr", text, start, name.Length),
                    $"'{name}' is not the name of an attribute; write the name alone, or several separated by commas");
            }
        }
    }

    /// <summary>Finds <c>value</c> on elements where it is a property of the DOM only: it is an attribute of <c>input</c> and <c>option</c>.</summary>
    private static ForeignName? Contextual(string name, IReadOnlyCollection<string>? types) =>
        !name.Equals("value", StringComparison.OrdinalIgnoreCase) || types is null || types.Count == 0 ? null
        : types.All(static t => t == "textarea") ? new ForeignName("The value of a 'textarea' is its text, which is read without Attr; remove Attr", Argument: string.Empty)
        : types.All(static t => t == "select") ? new ForeignName("The value of a 'select' is that of its option; select 'option:checked' inside it")
        : null;

    /// <summary>Reports whether an element may have the attribute after all: <c>text</c> was an attribute of <c>body</c>, and a custom element may have any.</summary>
    private static bool IsOfElement(string name, IReadOnlyCollection<string>? types) =>
        types is not null && types.Any(t => t.IndexOf('-') >= 0 || (t == "body" && name.Equals("text", StringComparison.OrdinalIgnoreCase)));
}
