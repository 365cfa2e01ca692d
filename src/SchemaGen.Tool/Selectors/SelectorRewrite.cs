using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Tool.Selectors;

/// <summary>A selector of another library, or one with mistakes, as it is written for this library.</summary>
/// <param name="Selector">The selector.</param>
/// <param name="Attr">The attribute that it reads; null for the text.</param>
/// <param name="At">The index of the match, or the range of a list; null for the first match, or all of a list.</param>
internal sealed record SelectorRewrite(string Selector, string? Attr, string? At)
{
    /// <summary>The most corrections of one selector. Each is one mistake, so that more of them are not likely to be a selector.</summary>
    private const int MaxCorrections = 16;

    /// <summary>Applies the corrections of all findings, one after the other.</summary>
    /// <param name="analysis">The selector.</param>
    /// <param name="isList">Whether it fills a list.</param>
    /// <returns>Null if nothing was corrected, or an error remains that has no correction.</returns>
    public static SelectorRewrite? Of(SelectorAnalysis analysis, bool isList)
    {
        var rewrite = new SelectorRewrite(analysis.Text, Attr: null, At: null);
        var seen = new HashSet<string>(StringComparer.Ordinal) { analysis.Text };

        for (int i = 0; i < MaxCorrections && NextOf(analysis, rewrite, isList) is { } next && seen.Add(next.Selector); i++)
        {
            rewrite = next;
            analysis = SelectorAnalysis.Of(next.Selector);
        }

        return seen.Count == 1 || analysis.HasErrors ? null : rewrite;
    }

    /// <summary>Writes the attribute of C#.</summary>
    public override string ToString() => $"[Css({ArgumentsOf(Attr)})]";

    /// <summary>Writes the arguments of the attribute, without the one for the attribute of HTML.</summary>
    public string ToMatchArguments() => ArgumentsOf(attr: null);

    private string ArgumentsOf(string? attr)
    {
        var text = new StringBuilder(CSharpText.Literal(Selector));
        Append("Attr", attr);
        Append("At", At);
        return text.ToString();

        void Append(string option, string? value)
        {
            if (value is not null)
            {
                text.Append(", ").Append(option).Append(" = ").Append(CSharpText.Literal(value));
            }
        }
    }

    /// <summary>Applies the first correction; null if there is none, or its option has another value already.</summary>
    private static SelectorRewrite? NextOf(SelectorAnalysis analysis, SelectorRewrite rewrite, bool isList)
    {
        if (analysis.Findings.Select(finding => analysis.CorrectionsOf(finding, isList).FirstOrDefault()).FirstOrDefault(static found => found is not null) is not { } correction)
        {
            return null;
        }

        SelectorRewrite next = rewrite with { Selector = correction.Apply(analysis.Text) };

        return correction.Option switch
        {
            "Attr" when rewrite.Attr is null => next with { Attr = correction.Value },
            "At" when rewrite.At is null => next with { At = correction.Value },
            null => next,
            _ => null,
        };
    }
}
