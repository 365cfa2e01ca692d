using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Checks;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Turns <c>[Body]</c> into a model: the selectors of its roles.</summary>
/// <param name="settings">The settings of the schema.</param>
/// <param name="reporter">The receiver of the diagnostics.</param>
internal sealed class BodyParser(SchemaSettings settings, DiagnosticReporter reporter)
{
    private const string Exclude = "Exclude";

    /// <summary>The roles, in order of precedence: an element with several roles has the first.</summary>
    private static readonly string[] s_roles = ["Figures", "Summary", "Headings", "Paragraphs"];

    /// <summary>Parses the attribute.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="text">The attribute as the user wrote it.</param>
    public SourceModel Parse(AttributeReader attribute, string text)
    {
        var body = new BodyModel(
            ParseRole(attribute, "Summary"),
            ParseRole(attribute, "Headings"),
            ParseRole(attribute, "Paragraphs"),
            ParseRole(attribute, "Figures"),
            attribute.Get<bool>("Lines"));
        BodyRoleModel? exclude = ParseRole(attribute, Exclude);
        CheckOptions(attribute, body, exclude);

        if (reporter.Receiver is not null)
        {
            TextReadCheck.CheckBody(attribute, body, reporter);
        }

        return new SourceModel
        {
            Kind = SourceKind.Body,
            Nature = SourceNature.Body,

            // The selector of all texts of the body.
            Expression = string.Join(", ", new[] { body.Summary, body.Headings, body.Paragraphs }.OfType<BodyRoleModel>().Select(static r => r.Text)),
            Attribute = text,
            Body = body,
            Exclude = exclude?.Selector,
            ExcludeText = exclude?.Text,
        };
    }

    private BodyRoleModel? ParseRole(AttributeReader attribute, string role)
    {
        string? text = attribute.Get<string>(role);
        return attribute.Has(role) && SelectorArgument.Parse(attribute, role, text, settings.Scope, reporter) is { } selector ? new BodyRoleModel(selector, text!) : null;
    }

    private void CheckOptions(AttributeReader attribute, BodyModel body, BodyRoleModel? exclude)
    {
        if (!attribute.Has("Summary") && !attribute.Has("Headings") && !attribute.Has("Paragraphs"))
        {
            // Outside a root, a page has paragraphs that are not its article's.
            reporter.Report(DiagnosticDescriptors.BodyHasNoText, attribute.Location, FixProperties.OfAddition($"Paragraphs = \"{(settings.Scope.IsElement ? "p" : "article p")}\""));
        }
        else if (body.Lines && !attribute.Has("Summary") && !attribute.Has("Paragraphs"))
        {
            reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.LocationOf("Lines"), "Lines", "without Summary or Paragraphs, since a heading is one line");
        }

        var seen = new Dictionary<SelectorList, string>();

        if (exclude is not null)
        {
            seen.Add(SelectorNormalForm.Of(exclude.Selector), Exclude);
        }

        foreach (string role in s_roles)
        {
            BodyRoleModel? model = role switch
            {
                "Figures" => body.Figures,
                "Summary" => body.Summary,
                "Headings" => body.Headings,
                _ => body.Paragraphs,
            };

            if (model is null)
            {
                continue;
            }

            SelectorList meaning = SelectorNormalForm.Of(model.Selector);

            if (seen.TryGetValue(meaning, out string? other))
            {
                reporter.Report(DiagnosticDescriptors.OptionHasNoEffect, attribute.LocationOf(role), role, $"together with {other}, which matches the same elements");
            }
            else
            {
                seen.Add(meaning, role);
            }
        }
    }
}
